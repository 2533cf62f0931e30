import ArgumentParser
import NHIPack
import RunProgress
import SystemPackage

struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "看檔案是什麼、是否完整 / Say what files are and whether they are whole.",
    discussion: "有 DICOMDIR 的資料夾以影像組檢查。/ A folder with a DICOMDIR is checked as a file-set.")

  @Argument(help: ArgumentHelp("檔案或資料夾 / files or folders", valueName: "path"), completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "把沒有壓縮的 DICOM 影像存成小張 PNG，放進這個資料夾 / write a small PNG of each uncompressed DICOM image into this folder",
      valueName: "dir"),
    completion: .directory)
  var preview: String?

  @OptionGroup var checks: CheckArguments
  @OptionGroup var comparison: BaselineArguments
  @OptionGroup var results: OutputArguments

  func validate() throws {
    if preview == "" { throw ValidationError("--preview: 路徑是空的 / the path is empty") }
    if paths.contains(where: \.isEmpty) { throw ValidationError("路徑是空的 / a path is empty") }
  }

  func run() async throws {
    let baseline = try comparison.read(.inspect, results)
    let jobs = try checks.jobs.count()
    let progress = ProgressMeter()
    let inspector = Inspector(cdaSchema: checks.cdaSchemaPath, jobs: jobs, progress: progress)
    let writer = preview.map { PreviewWriter(folder: FilePath($0), jobs: jobs) }
    let paths = paths.map { FilePath($0) }
    let report = try await Running.result(of: preview == nil ? .inspect : .preview, results, progress: progress) {
      () async throws(PipelineError) in
      var report = try await inspector.inspect(paths)
      try await writer?.write(&report)
      return report
    }
    let outcome = Outcome(report, baseline)
    try results.write(outcome) {
      InspectText(report: report, outcome: outcome, previews: preview, output: results).text
    } json: {
      try JSONReport.inspection(report, outcome, output: results)
    }
    try Running.end(outcome, strict: results.strict)
  }
}
