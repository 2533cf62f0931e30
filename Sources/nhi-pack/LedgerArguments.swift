import ArgumentParser
import Ledger
import NHIPack
import SystemPackage

/// Which ledger `pack` and `check` use.
struct LedgerArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "送件紀錄，預設在 ~/.local/state/nhi-pack / the ledger of what was packed", valueName: "file"), completion: .file())
  var ledger: String?

  @Flag(help: "不用送件紀錄；pack 要另外指定 --number-start / use no ledger; pack needs --number-start then")
  var noLedger = false

  func validate() throws {
    if noLedger, ledger != nil { throw ValidationError("--ledger, --no-ledger：只能選一個 / choose one") }
    if ledger == "" { throw ValidationError("路徑是空的 / a path is empty") }
  }

  /// - Parameters:
  ///   - configured: what the configuration says.
  ///   - now: seconds since 1970.
  func use(
    configured: FilePath?, now: Int, _ command: Running.Command, _ results: OutputArguments
  ) throws(ExitStatus) -> LedgerUse? {
    if noLedger { return nil }
    do throws(LedgerError) {
      if let named = Terminal.path(ledger, orVariable: "LEDGER") ?? configured {
        return LedgerUse(path: named, now: now)
      }
      return LedgerUse(path: try Ledger.usualPath(Terminal.environment), now: now)
    } catch {
      throw Running.failure(.ledger(error), command, results)
    }
  }
}
