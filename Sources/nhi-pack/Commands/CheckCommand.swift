import ArgumentParser
import NHIPack
import RunProgress
import SystemPackage

struct CheckCommand: BatchCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "檢查，不寫任何檔案 / Check everything, write nothing.")

  @OptionGroup var inputs: InputArguments
  @OptionGroup var reading: ListArguments
  @OptionGroup var packing: PackingArguments
  @OptionGroup var checks: CheckArguments
  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var page: ReportFileArguments
  @OptionGroup var comparison: BaselineArguments
  @OptionGroup var results: OutputArguments

  func run() async throws {
    let baseline = try comparison.read(.check, results)
    let page = try page.file(outside: FilePath(inputs.source), results)
    let progress = ProgressMeter()
    let pipeline = Pipeline(
      try request(.check, ledger: ledger), log: results.logger, progress: progress)
    try await Running.report(.check, results, of: inputs.given, baseline, page: page, progress: progress) {
      () async throws(PipelineError) in
      try await pipeline.check()
    }
  }
}
