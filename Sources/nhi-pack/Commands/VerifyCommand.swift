import ArgumentParser
import Checking
import FileAccess
import NHIPack
import RunProgress
import SystemPackage

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "檢查做好的送件檔，誰做的都可以 / Check a finished bundle, ours or anyone's.",
    discussion: """
      從壓縮檔的位元組到裡面每一個檔案都看。解開的檔案只放在私人的暫存資料夾（TMPDIR），看完就刪除。
      From the archive's bytes to every file in it. What is unpacked lies in a private folder (in TMPDIR) and is removed.
      """)

  @Argument(
    help: ArgumentHelp("送件檔 / bundles", valueName: "bundle.zip"), completion: .files("zip"))
  var bundles: [String]

  @Option(
    help: ArgumentHelp("與這份抽樣清單核對 / check the bundles against this sampling list", valueName: "file"),
    completion: .samplingList)
  var list: String?

  @OptionGroup var reading: ListArguments
  @OptionGroup var jobs: JobsArgument
  @OptionGroup var page: ReportFileArguments
  @OptionGroup var comparison: BaselineArguments
  @OptionGroup var results: OutputArguments

  func validate() throws {
    if bundles.contains(where: \.isEmpty) { throw ValidationError("路徑是空的 / a path is empty") }
    if list == nil, reading.claims != nil || reading.sheet != nil {
      throw ValidationError("--claims、--sheet 要和 --list 一起用 / --claims and --sheet go with --list")
    }
  }

  func run() async throws {
    let baseline = try comparison.read(.verify, results)
    let page = try page.file(results)
    let progress = ProgressMeter()
    var verification = try verification(progress)
    verification.thumbnails = page == nil ? nil : ThumbnailBudget()
    let paths = bundles.map { FilePath($0) }
    StagingFolder.clearAbandoned(in: .temporaryFolder, prefix: Self.stagingPrefix)
    let verified = try await Running.result(of: .verify, results, progress: progress) {
      [verification] () async throws(PipelineError) in
      try await verification.verify(paths)
    }
    let outcome = Outcome(verified, list: list, baseline)
    let written = Running.write(
      page, ReportPage(verified, outcome, output: results, now: SystemClock.now), results)
    try results.write(outcome) {
      VerifyText(report: verified, outcome: outcome, output: results).text + Running.pageText(written, results)
    } json: {
      try JSONReport.verification(verified, outcome, page: written, output: results)
    }
    try Running.end(page: written, results)
    try Running.end(outcome, strict: results.strict)
  }

  private func verification(_ progress: ProgressMeter) throws -> Verification {
    let used = try reading.configured.read(source: nil, for: .verify, results.language)
    let configuration = used.configuration
    var verification = Verification(
      staging: Self.staging, jobs: try jobs.count(configured: configuration.jobs), progress: progress)
    verification.findings = used.findings
    verification.severities = configuration.severities
    verification.configuration = used.place
    verification.schema = reading.schemaPath(configuration)
    guard let list else { return verification }
    verification.list = (FilePath(list), reading.options(configuration), try SystemClock.today())
    verification.claims = reading.claimsPath(configuration)
    return verification
  }

  /// A name that nobody can have taken, since the place is everybody's.
  private static var staging: FilePath {
    let random =
      String(UInt64.random(in: .min ... .max), radix: 36) + String(UInt64.random(in: .min ... .max), radix: 36)
    return FilePath.temporaryFolder.appending(stagingPrefix + random)
  }

  private static let stagingPrefix = "nhi-pack-verify-"
}
