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

  @OptionGroup var results: OutputArguments

  func run() async throws {
    var request = try batch.request(results)
    request.output = FilePath(output)
    request.sequence = sequence ?? request.sequence
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
