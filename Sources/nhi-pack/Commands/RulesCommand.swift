import ArgumentParser
import Findings
import NHIPack

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "規則清單，或說明一條規則 / The catalogue, or one rule explained.",
    discussion: """
      nhi-pack rules F203 說明一條規則：訊息、為什麼、怎麼辦、一個錯的和一個對的例子，以及依據的文件。
      nhi-pack rules F203 explains one rule: its message, why, what to do, an example of wrong and right, and the document it \
      comes from.
      """)

  @Argument(
    help: ArgumentHelp("規則代碼，大小寫都可以，例如 F203 / rule ids in any case, such as F203", valueName: "id"), completion: .rules)
  var ids: [String] = []

  @Flag(help: "印出 Markdown 表格 / print a Markdown table")
  var markdown = false

  @OptionGroup var results: OutputArguments

  func validate() throws { _ = try RuleIDs.rules(ids) }

  func run() throws {
    let rules = try ids.isEmpty ? RuleCatalogue.all : RuleIDs.rules(ids)
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
