import ArgumentParser
import DICOMMedia
import NHIPack
import RunProgress
import SystemPackage

struct DICOMDIRCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dicomdir",
    abstract: "把零散的 DICOM 檔做成有 DICOMDIR 的影像組 / Make a file-set with its DICOMDIR from DICOM files.",
    discussion: """
      檔名與資料夾怎麼取都可以；資料夾裡已有 DICOMDIR 時，合併成一組。影像檔一個位元組都不會更動。
      The files may have any names in any folders; sets that have a DICOMDIR already become one. No image is changed.
      """)

  @Argument(
    help: ArgumentHelp("放 DICOM 檔的資料夾 / folders with DICOM files", valueName: "folder"), completion: .directory)
  var folders: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("影像組的資料夾，必須不存在或是空的 / the set's folder, which must not exist or be empty", valueName: "dir"),
    completion: .directory)
  var output: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("只取這些序列 / take these series only (Series Instance UID)", valueName: "uid"))
  var selectSeries: [String] = []

  @Flag(help: "容許不只一位病人 / more than one patient may go into the set")
  var allowSeveralPatients = false

  @OptionGroup var jobs: JobsArgument

  @OptionGroup var results: OutputArguments

  func validate() throws {
    if (folders + [output]).contains(where: \.isEmpty) { throw ValidationError("路徑是空的 / a path is empty") }
  }

  func run() async throws {
    var options = FileSetMaker.Options()
    options.allowsSeveralPatients = allowSeveralPatients
    options.series = selectSeries.isEmpty ? nil : selectSeries
    let progress = ProgressMeter()
    let making = FileSetMaking(
      of: folders.map { FilePath($0) }, options: options, isStrict: results.strict,
      jobs: try jobs.count(), log: results.logger, progress: progress)
    let output = FilePath(output)
    let report = try await Running.result(of: .dicomdir, results, progress: progress) {
      () async throws(PipelineError) in
      try await making.make(into: output)
    }
    let outcome = Outcome(report)
    try results.write(outcome) {
      FileSetText(report: report, output: results).text
    } json: {
      try JSONReport.fileSet(report, outcome, output: results)
    }
    try Running.end(outcome, strict: results.strict)
  }
}
