import Ledger
public import SystemPackage

/// The ledger that a run uses.
public struct LedgerUse: Sendable, Hashable {
  /// Made by `pack` when it is missing; `check` makes none.
  public var path: FilePath
  /// Seconds since 1970: when numbers are handed out and bundles noted.
  public var now: Int

  /// A ledger of the caller's own. Who packs for the same institution has to use the same one.
  public init(path: FilePath, now: Int) {
    self.path = path
    self.now = now
  }

  /// The one that the program nhi-pack uses: whichever of the two packs, no number is handed out twice.
  ///
  /// - Parameters:
  ///   - now: seconds since 1970.
  ///   - environment: gives an environment variable, nil when it is not set or empty.
  /// - Throws: `.ledger` when neither `XDG_STATE_HOME` nor `HOME` says where it is.
  public static func usual(now: Int, environment: (String) -> String?) throws(PipelineError) -> LedgerUse {
    do throws(LedgerError) {
      return LedgerUse(path: try Ledger.usualPath(environment), now: now)
    } catch {
      throw .ledger(error)
    }
  }
}
