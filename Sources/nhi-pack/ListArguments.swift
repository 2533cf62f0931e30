import ArgumentParser
import Configuration
import SamplingLists
import SystemPackage

/// What a sampling list is read with, whichever command reads one. What the command line does not say may stand in a
/// variable (`NHI_PACK_CLAIMS` for `--claims`), then in the configuration.
struct ListArguments: ParsableArguments {
  @OptionGroup var fields: BatchFieldArguments

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
    fields.fill(&options.batch)
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
}
