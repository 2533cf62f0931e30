import ArgumentParser
import FileAccess
import NHIPack
import Planning
import RunProgress
import SystemPackage

struct PlanCommand: BatchCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "哪個檔案會變成什麼，以及為什麼 / Which file becomes what, and why.",
    discussion: """
      --copy-to 給一次上傳一件（單筆上傳）的院所用：先做全部檢查，有任何錯誤就不複製。
      --copy-to is for uploading one case at a time: everything is checked first, and nothing is copied while there is any \
      error.
      """)

  @OptionGroup var inputs: InputArguments
  @OptionGroup var reading: ListArguments
  @OptionGroup var packing: PackingArguments
  @OptionGroup var checks: CheckArguments

  @Option(
    help: ArgumentHelp("寫成可編輯的對照表 CSV / write an editable mapping", valueName: "file.csv"),
    completion: .files("csv"))
  var write: String?

  @Option(
    help: ArgumentHelp(
      "檢查後，每個案件複製成一個資料夾，附要填的欄位 / check, then a folder for each case with its files and the fields to type",
      valueName: "dir"),
    completion: .directory)
  var copyTo: String?

  @OptionGroup var results: OutputArguments

  func run() async throws {
    let command: Running.Command = copyTo == nil ? .plan : .copy
    var request = try request(command)
    request.output = copyTo.map { FilePath($0) }
    request.isStrict = results.strict
    if copyTo != nil {
      // Each case is sent on its own, whatever the layout of a batch would be.
      request.profile.layout = .perCase
    }
    let progress = ProgressMeter()
    let pipeline = Pipeline(request, log: results.logger, progress: progress)
    try await Running.report(command, results, of: inputs.given, progress: progress) {
      () async throws(PipelineError) in
      let report = try pipeline.plan()
      if let write, let plan = report.plan {
        do throws(FileAccessError) {
          try Publishing.write(plan.mappingCSV(in: results.language), to: FilePath(write))
        } catch {
          throw .packaging(.cannotCreate(error))
        }
      }
      guard let copyTo else { return report }
      return try await pipeline.copyCases(of: report, into: FilePath(copyTo), language: results.language)
    }
  }
}
