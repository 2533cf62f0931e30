import ArgumentParser
import FileAccess
import NHIPack
import RunProgress
import SystemPackage

struct PackCommand: BatchCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "檢查並打包成送件檔 / Check everything and write one bundle.",
    discussion: "有任何錯誤就不會產生檔案。/ Nothing is written while there is any error.")

  @OptionGroup var inputs: InputArguments
  @OptionGroup var reading: ListArguments
  @OptionGroup var packing: PackingArguments
  @OptionGroup var checks: CheckArguments

  @Option(
    name: .shortAndLong, help: ArgumentHelp("輸出資料夾 / the folder for the bundle", valueName: "dir"),
    completion: .directory)
  var output: String

  @Option(help: ArgumentHelp("外層 ZIP 的序號，預設下一個 / the bundle's sequence, default the next free", valueName: "n"))
  var sequence: Int?

  @Option(
    help: ArgumentHelp(
      "第一份 XML 的 8 碼編號，其他的接著編；預設由序號而來：001 是 1 起，002 是 100001 起 / the 8-digit number of the first XML, the others follow it; default by the sequence: 001 from 1, 002 from 100001",
      valueName: "n"))
  var numberStart: Int?

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var page: ReportFileArguments
  @OptionGroup var results: OutputArguments

  func run() async throws {
    var request = try request(.pack, ledger: ledger)
    request.output = FilePath(output)
    request.sequence = try sequence ?? Terminal.number(orVariable: "SEQUENCE", in: 1...999) ?? request.sequence
    request.numberStart = numberStart
    if request.ledger == nil, numberStart == nil {
      throw ValidationError(
        "--no-ledger 時要用 --number-start 指定第一個編號 / with --no-ledger say --number-start, the number of the first XML")
    }
    request.isStrict = results.strict
    let page = try page.file(outside: FilePath(inputs.source), but: FilePath(output), results)
    let progress = ProgressMeter()
    let pipeline = Pipeline(request, log: results.logger, progress: progress)
    let folder = FilePath(output)
    // Temporary files hold records too: they belong on the disk of the bundle, not in /tmp.
    TemporaryFiles.stage(in: folder.nearestExisting)
    try await Running.report(.pack, results, of: inputs.given, page: page, progress: progress) {
      () async throws(PipelineError) in
      try await pipeline.pack(into: folder)
    }
  }
}
