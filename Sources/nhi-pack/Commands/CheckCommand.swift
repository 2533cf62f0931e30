import ArgumentParser
import NHIPack

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "檢查，不寫任何檔案 / Check everything, write nothing.")

  @OptionGroup var batch: BatchArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var results: OutputArguments

  func run() async throws {
    let pipeline = Pipeline(try batch.request(results, ledger: ledger, .check), log: results.logger)
    try await Running.report(.check, results) { () async throws(PipelineError) in try await pipeline.check() }
  }
}
