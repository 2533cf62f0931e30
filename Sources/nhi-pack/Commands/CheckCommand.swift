import ArgumentParser
import NHIPack

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "檢查，不寫任何檔案 / Check everything, write nothing.")

  @OptionGroup var batch: BatchArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var comparison: BaselineArguments
  @OptionGroup var results: OutputArguments

  func run() async throws {
    let baseline = try comparison.read(.check, results)
    let pipeline = Pipeline(try batch.request(results, ledger: ledger, .check), log: results.logger)
    try await Running.report(.check, results, list: batch.list, baseline) { () async throws(PipelineError) in
      try await pipeline.check()
    }
  }
}
