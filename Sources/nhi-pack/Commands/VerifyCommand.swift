import ArgumentParser
import NHIPack
import SystemPackage
import Verifying

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "檢查做好的送件檔，誰做的都可以 / Judge a finished bundle, ours or anyone's.",
    discussion: """
      從壓縮檔的位元組到裡面每一個檔案都看。解開的檔案只放在私人的暫存資料夾（TMPDIR），看完就刪除。
      From the archive's bytes to every file in it. What is unpacked lies in a private folder (in TMPDIR) and is removed.
      """)

  @Argument(
    help: ArgumentHelp("送件檔 / bundles", valueName: "bundle.zip"), completion: .file(extensions: ["zip"]))
  var bundles: [String]

  @Option(help: ArgumentHelp("另外用這個 XSD 檢查 / validate against this XSD too", valueName: "file"))
  var schema: String?

  @Option(help: ArgumentHelp("同時處理幾個 / how many are worked on at once", valueName: "n"))
  var jobs: Int?

  @OptionGroup var results: OutputArguments

  func validate() throws {
    if bundles.contains(where: \.isEmpty) { throw ValidationError("路徑是空的 / a path is empty") }
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs: 1–64") }
  }

  func run() async throws {
    let verification = Verification(
      schema: Terminal.path(schema, orVariable: "SCHEMA"), staging: Self.staging,
      jobs: jobs ?? CheckArguments.usualJobs)
    let paths = bundles.map { FilePath($0) }
    let verified = try await Running.result(of: .verify, results) { () async throws(PipelineError) in
      try await verification.verify(paths)
    }
    switch results.format {
    case .text: try Terminal.write(VerifyText(bundles: verified, output: results).text)
    case .json: try Terminal.write(JSONReport.verification(verified, output: results))
    }
    try Running.end(verified.flatMap(\.findings), strict: results.strict)
  }

  /// A name that nobody can have taken, since the place is everybody's.
  private static var staging: FilePath {
    let random =
      String(UInt64.random(in: .min ... .max), radix: 36) + String(UInt64.random(in: .min ... .max), radix: 36)
    return FilePath(Terminal.environment("TMPDIR") ?? "/tmp").appending("nhi-pack-verify-\(random)")
  }
}
