import ArgumentParser
import Ledger
import NHIPack
import SystemPackage

/// Which ledger `pack` and `check` use.
struct LedgerArguments: ParsableArguments {
  @OptionGroup var file: LedgerFileArgument

  @Flag(help: "不用送件紀錄；pack 要另外指定 --number-start / use no ledger; pack needs --number-start then")
  var noLedger = false

  func validate() throws {
    if noLedger, file.ledger != nil { throw ValidationError("--ledger, --no-ledger：只能選一個 / choose one") }
  }

  /// - Parameters:
  ///   - configured: what the configuration says.
  ///   - now: seconds since 1970.
  func use(
    configured: FilePath?, now: Int, _ command: Running.Command, _ results: OutputArguments
  ) throws(ExitStatus) -> LedgerUse? {
    if noLedger { return nil }
    do throws(LedgerError) {
      return LedgerUse(path: try file.place(configured: configured).path, now: now)
    } catch {
      throw Running.failure(.ledger(error), command, results.language)
    }
  }
}
