import ArgumentParser
import NHIPack
import SystemPackage

struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "看檔案是什麼、是否完整 / Say what files are and whether they are whole.",
    discussion: "有 DICOMDIR 的資料夾以影像組檢查。/ A folder with a DICOMDIR is judged as a file-set.")

  @Argument(help: ArgumentHelp("檔案或資料夾 / files or folders", valueName: "path"))
  var paths: [String]

  @OptionGroup var checks: CheckArguments
  @OptionGroup var results: OutputArguments

  func validate() throws {
    if paths.contains(where: \.isEmpty) { throw ValidationError("路徑是空的 / a path is empty") }
  }

  func run() async throws {
    let inspector = Inspector(cdaSchema: checks.cdaSchemaPath, jobs: checks.jobs ?? CheckArguments.usualJobs)
    let paths = paths.map { FilePath($0) }
    let report = try await Running.result(of: .inspect, results) { () async throws(PipelineError) in
      try await inspector.inspect(paths)
    }
    switch results.format {
    case .text: try Terminal.write(InspectText(report: report, output: results).text)
    case .json: try Terminal.write(JSONReport.inspection(report, output: results))
    }
    try Running.end(report.findings, strict: results.strict)
  }
}
