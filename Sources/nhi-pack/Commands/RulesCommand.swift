import ArgumentParser
import Findings
import NHIPack

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "規則清單，或說明一條規則 / The catalogue, or one rule explained.")

  @Argument(help: ArgumentHelp("規則代碼，例如 F103 / rule ids", valueName: "id"), completion: .rules)
  var ids: [String] = []

  @Flag(help: "印出 Markdown 表格 / print a Markdown table")
  var markdown = false

  @OptionGroup var results: OutputArguments

  func run() throws {
    let rules =
      try ids.isEmpty
      ? RuleCatalogue.all
      : ids.map { id in
        guard let rule = RuleCatalogue.rule(id) else {
          throw ValidationError("沒有規則 \(id) / there is no rule \(id)")
        }
        return rule
      }
    let text = RulesText(rules: rules, terminal: results.terminal)
    switch results.format {
    case .json: try Terminal.write(JSONReport.rules(rules, language: results.language))
    case .text where markdown: try Terminal.write(text.markdownTable)
    case .text: try Terminal.write(ids.isEmpty ? text.catalogue : text.explanations)
    case .junit, .sarif, .github:
      throw ValidationError("rules 的 --format 只有 text、json / rules has the formats text and json")
    }
  }
}
