public import ArgumentParser
import Configuration
import FileAccess
import Findings
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
    help: "抽樣清單（Excel、ODS、CSV 或 TSV）/ the sampling list",
    completion: .file(extensions: ["xlsx", "xlsm", "ods", "csv", "tsv", "txt"]))
  var list: String

  @Argument(help: "院所檔案的資料夾 / the folder with the clinic's files", completion: .directory)
  var source: String

  @OptionGroup var fields: BatchFieldArguments

  @Option(help: ArgumentHelp("系統日期，預設今天（台灣）/ the batch's date, default today in Taiwan", valueName: "date"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      "申報檔 TOTFA.xml 或它的 ZIP：補身分證號、核對清單 / the claim file, or its ZIP", valueName: "file"))
  var claims: String?

  @Option(help: ArgumentHelp("清單是活頁簿的哪一個工作表 / which sheet of a workbook is the list", valueName: "name"))
  var sheet: String?

  @Flag(help: "試傳：清單應為 2 到 5 件 / a trial: the list should have two to five cases")
  var trial = false

  @Option(help: ArgumentHelp("設定檔 YAML / the configuration", valueName: "file"))
  var config: String?

  @Option(help: ArgumentHelp("對照表 CSV；指定後只照它打包 / a mapping that alone says what is packed", valueName: "file"))
  var mapping: String?

  @Option(help: ArgumentHelp("另外用這個 XSD 檢查 / validate against this XSD too", valueName: "file"))
  var schema: String?

  @Option(help: ArgumentHelp("附件壓縮格式 / attachment container: 7z, zip, cab", valueName: "7z|zip|cab"))
  var container: BatchProfile.Container?

  @Option(help: ArgumentHelp("一案一份 XML，或全部一份 / an XML per case, or a single one", valueName: "per-case|single"))
  var layout: BatchProfile.Layout?

  @Flag(
    name: .customLong("make-dicomdir"),
    help: "案件裡零散的 DICOM 檔做成有 DICOMDIR 的影像組 / make a file-set of a case's loose DICOM files")
  var makesFileSets = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("影像組只送這些序列 / send these series of a file-set only (Series Instance UID)", valueName: "uid"))
  var selectSeries: [String] = []

  @OptionGroup var checks: CheckArguments

  func request(_ results: OutputArguments) throws -> PackRequest {
    let today = try Self.today
    let (configuration, findings) = try Self.configuration(config, .check, results)
    var options = configuration.batch
    fields.fill(&options)
    options.systemDate = Terminal.value(date, orVariable: "DATE") ?? options.systemDate
    var request = PackRequest(list: FilePath(list), source: FilePath(source), options: options, today: today)
    request.findings = findings
    request.options.columns = configuration.columns
    request.options.sheet = Terminal.value(sheet, orVariable: "SHEET") ?? configuration.sheet
    request.options.isTrial = trial
    request.claims = Terminal.path(claims, orVariable: "CLAIMS") ?? configuration.claims
    request.mapping = Terminal.path(mapping, orVariable: "MAPPING") ?? configuration.mapping
    request.matching = configuration.matching
    request.matching.makesFileSets = makesFileSets
    request.matching.series = selectSeries
    request.schema = Terminal.path(schema, orVariable: "SCHEMA") ?? configuration.schema
    request.cdaSchema = checks.cdaSchemaPath ?? configuration.cdaSchema
    request.sequence = configuration.sequence
    request.accepted = configuration.accepted
    request.profile.container = try Self.choice(container, "CONTAINER") ?? configuration.container ?? .sevenZip
    request.profile.layout = try Self.choice(layout, "LAYOUT") ?? configuration.layout ?? .perCase
    request.jobs = checks.jobs ?? configuration.jobs ?? CheckArguments.usualJobs
    return request
  }

  static func configuration(
    _ config: String?, _ command: Running.Command, _ results: OutputArguments
  ) throws -> (Configuration, [Finding]) {
    guard let path = Terminal.path(config, orVariable: "CONFIG") else { return (Configuration(), []) }
    do throws(FileAccessError) {
      return try Configuration.read(path, isWarning: RuleCatalogue.isWarning)
    } catch {
      throw Running.failure(.input(error), command, results)
    }
  }

  /// The day in Taiwan.
  static var today: ROCDate {
    get throws {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      guard let today = ROCDate(secondsSince1970: now.tv_sec) else {
        throw ValidationError("系統時鐘不對，請用 --date / the clock is off; give --date")
      }
      return today
    }
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ given: Choice?, _ name: String) throws
    -> Choice?
  {
    if let given { return given }
    guard let text = Terminal.value(nil, orVariable: name) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw ValidationError("NHI_PACK_\(name): \(text)（\(Choice.allCases.map(\.rawValue).joined(separator: ", "))）")
    }
    return choice
  }
}

extension BatchProfile.Container: ExpressibleByArgument {}
extension BatchProfile.Layout: ExpressibleByArgument {}
