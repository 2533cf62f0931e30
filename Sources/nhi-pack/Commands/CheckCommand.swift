import ArgumentParser
import NHIPack
import RunProgress
import SystemPackage

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "檢查，不寫任何檔案 / Check everything, write nothing.")

  @OptionGroup var batch: BatchArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var page: ReportFileArguments
  @OptionGroup var comparison: BaselineArguments
  @OptionGroup var results: OutputArguments

  func run() async throws {
    let baseline = try comparison.read(.check, results)
    let page = try page.file(outside: FilePath(batch.source), results)
    let progress = ProgressMeter()
    let pipeline = Pipeline(
      try batch.request(results, ledger: ledger, .check), log: results.logger, progress: progress)
    try await Running.report(.check, results, of: batch.given, baseline, page: page, progress: progress) {
      () async throws(PipelineError) in
      try await pipeline.check()
    }
  }
}
