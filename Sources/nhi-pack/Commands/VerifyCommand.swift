import ArgumentParser
import Configuration
import NHIPack
import SamplingLists
import SystemPackage

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

  @Option(
    help: ArgumentHelp("與這份抽樣清單核對 / hold the bundles against this sampling list", valueName: "file"))
  var list: String?

  @Option(
    help: ArgumentHelp("核對時用的申報檔 TOTFA.xml 或它的 ZIP / the claim file for that, or its ZIP", valueName: "file"))
  var claims: String?

  @Option(help: ArgumentHelp("清單是活頁簿的哪一個工作表 / which sheet of a workbook is the list", valueName: "name"))
  var sheet: String?

  @Option(help: ArgumentHelp("設定檔 YAML，說明清單的欄位 / the configuration, for what the list means", valueName: "file"))
  var config: String?

  @OptionGroup(title: "清單沒寫的 / what the list does not say") var fields: BatchFieldArguments

  @Option(help: ArgumentHelp("另外用這個 XSD 檢查 / validate against this XSD too", valueName: "file"))
  var schema: String?

  @Option(help: ArgumentHelp("同時處理幾個 / how many are worked on at once", valueName: "n"))
  var jobs: Int?

  @OptionGroup var results: OutputArguments

  func validate() throws {
    if bundles.contains(where: \.isEmpty) { throw ValidationError("路徑是空的 / a path is empty") }
    if list == nil, claims != nil || sheet != nil {
      throw ValidationError("--claims、--sheet 要和 --list 一起用 / --claims and --sheet go with --list")
    }
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs: 1–64") }
  }

  func run() async throws {
    let verification = try verification
    let paths = bundles.map { FilePath($0) }
    let verified = try await Running.result(of: .verify, results) { () async throws(PipelineError) in
      try await verification.verify(paths)
    }
    switch results.format {
    case .text: try Terminal.write(VerifyText(report: verified, output: results).text)
    case .json: try Terminal.write(JSONReport.verification(verified, output: results))
    }
    try Running.end(verified.findings, strict: results.strict)
  }

  private var verification: Verification {
    get throws {
      let (configuration, findings) = try BatchArguments.configuration(config, .verify, results)
      var verification = Verification(
        staging: Self.staging, jobs: jobs ?? configuration.jobs ?? CheckArguments.usualJobs)
      verification.findings = findings
      verification.schema = Terminal.path(schema, orVariable: "SCHEMA") ?? configuration.schema
      guard let list else { return verification }
      var options = ListOptions(batch: configuration.batch)
      fields.fill(&options.batch)
      options.columns = configuration.columns
      options.sheet = Terminal.value(sheet, orVariable: "SHEET") ?? configuration.sheet
      verification.list = (FilePath(list), options, try BatchArguments.today)
      verification.claims = Terminal.path(claims, orVariable: "CLAIMS") ?? configuration.claims
      return verification
    }
  }

  /// A name that nobody can have taken, since the place is everybody's.
  private static var staging: FilePath {
    let random =
      String(UInt64.random(in: .min ... .max), radix: 36) + String(UInt64.random(in: .min ... .max), radix: 36)
    return FilePath(Terminal.environment("TMPDIR") ?? "/tmp").appending("nhi-pack-verify-\(random)")
  }
}
