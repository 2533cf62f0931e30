public import ArgumentParser
import Glibc
import NHICodes
import NHIPack
public import Packaging
import SamplingLists
import SystemPackage

/// LIST, SOURCE and what `pack`, `check` and `plan` share. What the command line does not say may stand in a variable:
/// `NHI_PACK_FEE_MONTH` for `--fee-month`, and so on.
struct BatchArguments: ParsableArguments {
  @Argument(
    help: "抽樣清單（CSV 或 TSV，UTF-8 或 Big5）/ the sampling list", completion: .file(extensions: ["csv", "tsv", "txt"]))
  var list: String

  @Argument(help: "院所檔案的資料夾 / the folder with the clinic's files", completion: .directory)
  var source: String

  @Option(help: ArgumentHelp("醫事機構代碼 10 碼 / institution code", valueName: "code"))
  var institution: String?

  @Option(help: ArgumentHelp("醫事類別，例如 13 牙醫 / tier, such as 13 for dental", valueName: "code"))
  var tier: String?

  @Option(help: ArgumentHelp("費用年月 / fee month: 11507, 2026-07", valueName: "month"))
  var feeMonth: String?

  @Option(help: ArgumentHelp("申報類別 1 送核 2 補報 4 申復送核 5 申復補報 / filing type", valueName: "1|2|4|5"))
  var filing: String?

  @Option(help: ArgumentHelp("申報日期 / filing date: 1150802, 2026-08-02", valueName: "date"))
  var filingDate: String?

  @Option(help: ArgumentHelp("送審類別 1 當期送審（預設）2 事後審查 3 補件 / review kind", valueName: "1|2|3"))
  var review: String?

  @Option(help: ArgumentHelp("系統日期，預設今天（台灣）/ the batch's date, default today in Taiwan", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("對照表 CSV；指定後只照它打包 / a mapping that alone says what is packed", valueName: "file"))
  var mapping: String?

  @Option(help: ArgumentHelp("另外用這個 XSD 檢查 / validate against this XSD too", valueName: "file"))
  var schema: String?

  @Option(help: ArgumentHelp("附件壓縮格式 / attachment container: 7z, zip", valueName: "7z|zip"))
  var container: BatchProfile.Container?

  @Option(help: ArgumentHelp("一案一份 XML，或全部一份 / an XML per case, or a single one", valueName: "per-case|single"))
  var layout: BatchProfile.Layout?

  @Option(help: ArgumentHelp("同時處理的案件數 / cases worked on at once", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs: 1–64") }
  }

  func request() throws -> PackRequest {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    guard let today = ROCDate(secondsSince1970: now.tv_sec) else {
      throw ValidationError("系統時鐘不對，請用 --date / the clock is off; give --date")
    }
    var options = BatchOptions()
    options.institution = Self.value(institution, "INSTITUTION")
    options.tier = Self.value(tier, "TIER")
    options.feeMonth = Self.value(feeMonth, "FEE_MONTH")
    options.filingType = Self.value(filing, "FILING")
    options.filingDate = Self.value(filingDate, "FILING_DATE")
    options.reviewKind = Self.value(review, "REVIEW")
    options.systemDate = Self.value(date, "DATE")
    var request = PackRequest(list: FilePath(list), source: FilePath(source), options: options, today: today)
    request.mapping = Self.value(mapping, "MAPPING").map { FilePath($0) }
    request.schema = Self.value(schema, "SCHEMA").map { FilePath($0) }
    request.profile.container = try Self.choice(container, "CONTAINER") ?? .sevenZip
    request.profile.layout = try Self.choice(layout, "LAYOUT") ?? .perCase
    request.jobs = jobs ?? max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    return request
  }

  private static func value(_ given: String?, _ name: String) -> String? {
    given ?? Terminal.environment("NHI_PACK_\(name)")
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ given: Choice?, _ name: String) throws
    -> Choice?
  {
    if let given { return given }
    guard let text = Terminal.environment("NHI_PACK_\(name)") else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw ValidationError("NHI_PACK_\(name): \(text)（\(Choice.allCases.map(\.rawValue).joined(separator: ", "))）")
    }
    return choice
  }
}

extension BatchProfile.Container: ExpressibleByArgument {}
extension BatchProfile.Layout: ExpressibleByArgument {}
