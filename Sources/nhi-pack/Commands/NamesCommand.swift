import ArgumentParser
import Checking
import Findings
import NHICodes

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "只看檔名 / Check file names alone.",
    discussion: "檔名可以寫在參數，或用 - 從標準輸入一行一個。/ Names as arguments, or one a line on standard input with -.")

  @Argument(help: ArgumentHelp("檔名 / file names", valueName: "name"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp("院所的醫事類別，例如 13 牙醫 / the institution's tier, such as 13 for dental", valueName: "code"),
    completion: .tiers)
  var tier: String?

  @Option(help: ArgumentHelp("最多記住幾個檔名來比對重複 / how many names to remember, to find duplicates", valueName: "n"))
  var remember = NameRegister.usualLimit

  @OptionGroup var results: OutputArguments

  func validate() throws {
    if names.isEmpty { throw ValidationError("請給檔名，或用 - 讀標準輸入 / give names, or - for standard input") }
    if !(1...NameRegister.largestLimit).contains(remember) {
      throw ValidationError("--remember: 1–\(NameRegister.largestLimit)")
    }
    _ = try institutionTier
  }

  func run() throws {
    switch results.format {
    case .text: try judge(NamesText(output: results))
    case .json: try judge(NamesJSON(output: results))
    case .junit: try judge(NamesExport(JUnitFormat(command: "names", output: results)))
    case .sarif: try judge(NamesExport(SARIFFormat(command: "names", list: nil, output: results)))
    case .github: try judge(NamesExport(GitHubFormat(list: nil, output: results)))
    }
  }

  private var institutionTier: Tier? {
    get throws {
      guard let code = Terminal.value(tier, orVariable: "TIER") else { return nil }
      guard let tier = Tier(rawValue: code) else {
        let codes = Tier.allCases.map(\.code).joined(separator: " ")
        throw ValidationError("沒有醫事類別 \(ShownText.visible(code)) / no such tier: \(codes)")
      }
      return tier
    }
  }

  private func judge(_ report: consuming some NamesReport & ~Copyable) throws {
    var judging = NamesJudging(NameCheck(tier: try institutionTier), remember: remember, arguments: names, report)
    for (index, name) in names.enumerated() {
      if name == "-" {
        try judging.judgeStandardInput()
      } else if !name.isEmpty {
        try judging.judge(name.utf8.span, at: .argument(index))
      }
    }
    let totals = try judging.end()
    if totals.found.errors > 0 || (results.strict && totals.found.warnings > 0) { throw ExitStatus.findings }
  }
}
