public import Archives
public import ArgumentParser
import NHIPack
public import Packaging
import SystemPackage

/// LIST, SOURCE and what `pack`, `check` and `plan` share. What the command line does not say may stand in a variable:
/// `NHI_PACK_FEE_MONTH` for `--fee-month`, and so on.
struct BatchArguments: ParsableArguments {
  @Argument(
    help: "抽樣清單（Excel、ODS、CSV 或 TSV）/ the sampling list",
    completion: .samplingList)
  var list: String

  @Argument(help: "院所檔案的資料夾 / the folder with the clinic's files", completion: .directory)
  var source: String

  @OptionGroup var reading: ListArguments

  @Option(help: ArgumentHelp("系統日期，預設今天（台灣）/ the batch's date, default today in Taiwan", valueName: "date"))
  var date: String?

  @Flag(help: "試傳：清單應為 2 到 5 件 / a trial: the list should have two to five cases")
  var trial = false

  @Option(
    help: ArgumentHelp("對照表 CSV；指定後只照它打包 / a mapping that alone says what is packed", valueName: "file"),
    completion: .files("csv"))
  var mapping: String?

  @Option(help: ArgumentHelp("附件壓縮格式 / attachment container: 7z, zip, cab", valueName: "7z|zip|cab"))
  var container: BatchProfile.Container?

  @Option(
    help: ArgumentHelp(
      "附件壓縮程度，預設 fast / how far attachments are compressed, default fast", valueName: "store|fast|small"))
  var compression: Compression?

  @Option(
    help: ArgumentHelp(
      "每個送件檔最大多少，超過就依案件分成幾個 / the largest bundle; what is more goes into further ones, case by case",
      valueName: "500MB"))
  var maxBundleSize: BundleSizeLimit?

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

  var given: GivenInputs { GivenInputs(list: list, source: source) }

  /// - Parameter ledger: for the commands that use one.
  func request(
    _ results: OutputArguments, ledger: LedgerArguments? = nil, _ command: Running.Command = .plan
  ) throws -> PackRequest {
    let (configuration, findings) = try reading.configuration(for: .check, results)
    var options = reading.options(configuration)
    options.batch.systemDate = Terminal.value(date, orVariable: "DATE") ?? options.batch.systemDate
    options.isTrial = trial
    let now = SystemClock.now
    var request = PackRequest(
      list: FilePath(list), source: FilePath(source), options: options.batch, today: try SystemClock.today(at: now))
    request.options = options
    request.findings = findings
    request.claims = reading.claimsPath(configuration)
    request.mapping = Terminal.path(mapping, orVariable: "MAPPING") ?? configuration.mapping
    request.matching = configuration.matching
    request.matching.makesFileSets = makesFileSets
    request.matching.series = selectSeries
    request.schema = reading.schemaPath(configuration)
    request.cdaSchema = checks.cdaSchemaPath ?? configuration.cdaSchema
    request.sequence = configuration.sequence
    request.ledger = try ledger?.use(configured: configuration.ledger, now: now, command, results)
    request.accepted = configuration.accepted
    request.profile.container = try Self.choice(container, "CONTAINER") ?? configuration.container ?? .sevenZip
    request.profile.compression = try Self.choice(compression, "COMPRESSION") ?? configuration.compression ?? .fast
    request.profile.layout = try Self.choice(layout, "LAYOUT") ?? configuration.layout ?? .perCase
    request.profile.sizeLimit = try sizeLimit ?? configuration.maxBundleSize
    request.jobs = checks.jobs.count(configured: configuration.jobs)
    return request
  }

  private var sizeLimit: BundleSizeLimit? {
    get throws {
      guard maxBundleSize == nil, let text = Terminal.value(nil, orVariable: "MAX_BUNDLE_SIZE") else {
        return maxBundleSize
      }
      guard let limit = BundleSizeLimit(text) else {
        throw ValidationError("NHI_PACK_MAX_BUNDLE_SIZE: \(ShownText.visible(text))（\(BundleSizeLimit.examples)）")
      }
      return limit
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
extension Compression: ExpressibleByArgument {}
extension BatchProfile.Layout: ExpressibleByArgument {}

extension BundleSizeLimit: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
