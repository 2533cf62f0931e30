public import Archives
public import ArgumentParser
import Configuration
import NHIPack
public import Packaging
import Planning
import SamplingLists
import SystemPackage

/// How a batch is matched and packed. What the command line does not say may stand in a variable: `NHI_PACK_FEE_MONTH`
/// for `--fee-month`, and so on; then in the configuration.
struct PackingArguments: ParsableArguments {
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

  /// Puts what was said into `options`, before what stands there.
  func fill(_ options: inout ListOptions) {
    options.batch.systemDate = Terminal.value(date, orVariable: "DATE") ?? options.batch.systemDate
    options.isTrial = trial
  }

  func mappingPath(_ configuration: Configuration) -> FilePath? {
    Terminal.path(mapping, orVariable: "MAPPING") ?? configuration.mapping
  }

  func matching(_ configuration: Configuration) -> MatchingOptions {
    var matching = configuration.matching
    matching.makesFileSets = makesFileSets
    matching.series = selectSeries
    return matching
  }

  func profile(_ configuration: Configuration) throws -> BatchProfile {
    var profile = BatchProfile()
    profile.container =
      try container ?? Terminal.choice(orVariable: "CONTAINER") ?? configuration.container ?? .sevenZip
    profile.compression =
      try compression ?? Terminal.choice(orVariable: "COMPRESSION") ?? configuration.compression ?? .fast
    profile.layout = try layout ?? Terminal.choice(orVariable: "LAYOUT") ?? configuration.layout ?? .perCase
    profile.sizeLimit = try sizeLimit ?? configuration.maxBundleSize
    return profile
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
}

extension BatchProfile.Container: ExpressibleByArgument {}
extension Compression: ExpressibleByArgument {}
extension BatchProfile.Layout: ExpressibleByArgument {}

extension BundleSizeLimit: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
