import Archives
import ArgumentParser
import FileAccess
import NHIPack
import SystemPackage

struct PackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "檢查並打包成一個送件 ZIP / Check everything and write one bundle.",
    discussion: "有任何錯誤就不會產生檔案。/ Nothing is written while there is any error.")

  @OptionGroup var batch: BatchArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("輸出資料夾 / the folder for the bundle", valueName: "dir"))
  var output: String

  @Option(help: ArgumentHelp("外層 ZIP 的序號，預設下一個 / the bundle's sequence, default the next free", valueName: "n"))
  var sequence: Int?

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var results: OutputArguments

  func run() async throws {
    var request = try batch.request(results, ledger: ledger, .pack)
    request.output = FilePath(output)
    request.sequence = sequence ?? request.sequence
    if request.ledger == nil, request.sequence == nil {
      throw ValidationError(
        "--no-ledger 時要用 --sequence 指定序號（XML 的編號由它而來）/ with --no-ledger say --sequence: the XML numbers follow from it")
    }
    request.isStrict = results.strict
    let pipeline = Pipeline(request, log: results.logger)
    let folder = FilePath(output)
    // libarchive's temporary files hold records too: they belong on the disk of the bundle, not in /tmp.
    ArchiveEnvironment.stageTemporaryFiles(in: folder.nearestExisting)
    try await Running.report(.pack, results) { () async throws(PipelineError) in
      try await pipeline.pack(into: folder)
    }
  }
}
