public import SystemPackage

/// The ledger that a run uses.
public struct LedgerUse: Sendable, Hashable {
  /// Made by `pack` when it is missing; `check` makes none.
  public var path: FilePath
  /// Seconds since 1970: when numbers are handed out and bundles noted.
  public var now: Int

  public init(path: FilePath, now: Int) {
    self.path = path
    self.now = now
  }
}
