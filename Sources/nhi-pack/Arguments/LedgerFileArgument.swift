import ArgumentParser
import Ledger
import SystemPackage

/// Which ledger, whichever command looks into one.
struct LedgerFileArgument: ParsableArguments {
  @Option(
    help: ArgumentHelp("送件紀錄，預設在 ~/.local/state/nhi-pack / the ledger of what was packed", valueName: "file"),
    completion: .file())
  var ledger: String?

  func validate() throws {
    if ledger == "" { throw ValidationError("路徑是空的 / a path is empty") }
  }

  /// - Parameter configured: what the configuration says.
  /// - Returns: where it is, and whether somebody said so: the usual one comes with the first pack.
  func place(configured: FilePath?) throws(LedgerError) -> (path: FilePath, isNamed: Bool) {
    if let named = Terminal.path(ledger, orVariable: "LEDGER") ?? configured { return (named, true) }
    return (try Ledger.usualPath(Terminal.environment), false)
  }
}
