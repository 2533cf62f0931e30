import ArgumentParser
import Configuration
import SamplingLists
import SystemPackage

/// What a sampling list is read with, whichever command reads one, and the fields that all cases of a batch share,
/// where the list does not say them. What the command line does not say may stand in a variable (`NHI_PACK_CLAIMS` for
/// `--claims`), then in the configuration.
struct ListArguments: ParsableArguments {
  @Option(help: ArgumentHelp("醫事機構代碼 10 碼 / institution code", valueName: "code"))
  var institution: String?

  @Option(
    help: ArgumentHelp("醫事類別，例如 13 牙醫 / tier, such as 13 for dental", valueName: "code"), completion: .tiers)
  var tier: String?

  @Option(help: ArgumentHelp("費用年月 / fee month: 11507, 2026-07", valueName: "month"))
  var feeMonth: String?

  @Option(
    help: ArgumentHelp("申報類別 1 送核 2 補報 4 申復送核 5 申復補報 / filing type", valueName: "1|2|4|5"),
    completion: .list(["1", "2", "4", "5"]))
  var filing: String?

  @Option(help: ArgumentHelp("申報日期 / filing date: 1150802, 2026-08-02", valueName: "date"))
  var filingDate: String?

  @Option(
    help: ArgumentHelp("送審類別 1 當期送審（預設）2 事後審查 3 補件 / review kind", valueName: "1|2|3"),
    completion: .list(["1", "2", "3"]))
  var review: String?

  @Option(
    help: ArgumentHelp(
      "申報檔 TOTFA.xml 或它的 ZIP：補身分證號、核對清單 / the claim file, or its ZIP", valueName: "file"),
    completion: .files("xml", "zip"))
  var claims: String?

  @Option(help: ArgumentHelp("清單是活頁簿的哪一個工作表 / which sheet of a workbook is the list", valueName: "name"))
  var sheet: String?

  @OptionGroup var configured: ConfigurationArguments

  @Option(
    help: ArgumentHelp("另外用這個 XSD 檢查 / validate against this XSD too", valueName: "file"), completion: .files("xsd"))
  var schema: String?

  func options(_ configuration: Configuration) -> ListOptions {
    var options = ListOptions(batch: configuration.batch)
    fill(&options.batch)
    options.columns = configuration.columns
    options.sheet = Terminal.value(sheet, orVariable: "SHEET") ?? configuration.sheet
    return options
  }

  func claimsPath(_ configuration: Configuration) -> FilePath? {
    Terminal.path(claims, orVariable: "CLAIMS") ?? configuration.claims
  }

  func schemaPath(_ configuration: Configuration) -> FilePath? {
    Terminal.path(schema, orVariable: "SCHEMA") ?? configuration.schema
  }

  /// Puts what was said into `options`, before what stands there.
  private func fill(_ options: inout BatchOptions) {
    options.institution = Terminal.value(institution, orVariable: "INSTITUTION") ?? options.institution
    options.tier = Terminal.value(tier, orVariable: "TIER") ?? options.tier
    options.feeMonth = Terminal.value(feeMonth, orVariable: "FEE_MONTH") ?? options.feeMonth
    options.filingType = Terminal.value(filing, orVariable: "FILING") ?? options.filingType
    options.filingDate = Terminal.value(filingDate, orVariable: "FILING_DATE") ?? options.filingDate
    options.reviewKind = Terminal.value(review, orVariable: "REVIEW") ?? options.reviewKind
  }
}
