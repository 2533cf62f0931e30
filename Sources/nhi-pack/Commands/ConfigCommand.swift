import ArgumentParser
import Configuration
import Findings
import Ledger
import NHIPack
import SystemPackage

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "實際用的設定，以及是哪裡說的 / What counts of all settings, and who said it.",
    discussion: """
      把 check 或 pack 的命令換成 config，就能看它會用什麼：命令列、NHI_PACK_… 變數、設定檔、預設。清單與檔案不會開啟。
      Put config in place of check or pack to see what it would go by: the command line, NHI_PACK_… variables, the \
      configuration, the default. Neither the list nor any record is opened.
      """)

  @Argument(help: "抽樣清單，不會開啟 / the sampling list, which is not opened")
  var list: String?

  @Argument(
    help: "院所檔案的資料夾，看裡面有沒有設定檔 / the folder with the clinic's files, for its configuration",
    completion: .directory)
  var source: String?

  @OptionGroup var reading: ListArguments
  @OptionGroup var packing: PackingArguments
  @OptionGroup var checks: CheckArguments

  @Option(help: ArgumentHelp("外層 ZIP 的序號 / the bundle's sequence", valueName: "n"))
  var sequence: Int?

  @OptionGroup var ledger: LedgerArguments
  @OptionGroup var results: OutputArguments

  func validate() throws {
    guard [.text, .json].contains(results.format) else {
      throw ValidationError("config 的 --format 只有 text、json / config has the formats text and json")
    }
  }

  func run() throws {
    let used = try reading.configured.read(
      source: source.map { FilePath($0) }, for: .config, results.language)
    // What a variable says wrongly is told as any command would.
    _ = try packing.profile(used.configuration)
    _ = try checks.jobs.count(configured: used.configuration.jobs)
    _ = try Terminal.number(orVariable: "SEQUENCE", in: 1...999)
    let settings = ConfigurationKey.allCases.map { setting($0, used.configuration) }
    switch results.format {
    case .json:
      try Terminal.write(try JSONReport.settings(settings, of: used.place, used.findings, output: results))
    case .text, .junit, .sarif, .github:
      try Terminal.write(
        SettingsText(settings: settings, place: used.place, findings: used.findings, output: results).text)
    }
    if used.findings.hasErrors || (results.strict && !used.findings.isEmpty) { throw ExitStatus.findings }
  }

  private func setting(_ key: ConfigurationKey, _ configuration: Configuration) -> Setting {
    if key == .ledger, ledger.noLedger {
      return Setting(key, .described(Wording("不用送件紀錄", "no ledger is used")), option: "--no-ledger")
    }
    let setting = Setting(key, given: given(key), configured: path(key, configuration)?.string, in: configuration)
    guard key == .ledger, setting.origin == .usual, let path = try? Ledger.usualPath(Terminal.environment) else {
      return setting
    }
    return Setting(usual: key, .value(path.string))
  }

  /// What the command line says.
  private func given(_ key: ConfigurationKey) -> String? {
    switch key {
    case .institution: return reading.institution
    case .tier: return reading.tier
    case .feeMonth: return reading.feeMonth
    case .filing: return reading.filing
    case .filingDate: return reading.filingDate
    case .review: return reading.review
    case .date: return packing.date
    case .claims: return reading.claims
    case .sheet: return reading.sheet
    case .mapping: return packing.mapping
    case .container: return packing.container?.rawValue
    case .compression: return packing.compression?.rawValue
    case .layout: return packing.layout?.rawValue
    case .maxBundleSize: return packing.maxBundleSize.map { "\($0.bytes)" }
    case .sequence: return sequence.map { "\($0)" }
    case .ledger: return ledger.file.ledger
    case .schema: return reading.schema
    case .cdaSchema: return checks.cdaSchema
    case .jobs: return checks.jobs.jobs.map { "\($0)" }
    case .columns, .words, .patterns, .severity, .accept: return nil
    }
  }

  /// Where a path of the configuration leads from here.
  private func path(_ key: ConfigurationKey, _ configuration: Configuration) -> FilePath? {
    switch key {
    case .claims: configuration.claims
    case .mapping: configuration.mapping
    case .ledger: configuration.ledger
    case .schema: configuration.schema
    case .cdaSchema: configuration.cdaSchema
    case .institution, .tier, .feeMonth, .filing, .filingDate, .review, .date, .sheet, .columns, .words, .patterns,
      .container, .compression, .layout, .maxBundleSize, .sequence, .jobs, .severity, .accept:
      nil
    }
  }
}
