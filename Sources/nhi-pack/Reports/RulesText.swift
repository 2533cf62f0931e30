import Findings

/// The catalogue of rules for people.
struct RulesText {
  let rules: [any Rule]
  let terminal: Terminal

  private var language: Language { terminal.language }

  var catalogue: String {
    let width = rules.map { $0.severity.name[language].displayWidth }.max() ?? 0
    return rules.map { rule in
      let severity = rule.severity.name[language].padded(toWidth: width)
      let color: Terminal.Style = rule.severity == .error ? .red : .yellow
      return "\(terminal.styled(rule.id, .bold))  \(terminal.styled(severity, color))  \(rule.title[language])\n"
    }.joined()
  }

  var explanations: String { rules.map(explanation).joined(separator: "\n") }

  private func explanation(_ rule: any Rule) -> String {
    let chinese = language == .zhHant
    let lines = [
      (chinese ? "為什麼" : "Why", rule.explanation[language]),
      (chinese ? "怎麼辦" : "What to do", RemedyText.general(rule, language)),
      (
        chinese ? "依據" : "Source",
        chinese
          ? "\(rule.source.place.zhHant)（\(rule.source.standing.name.zhHant)）"
          : "\(rule.source.place.en) (\(rule.source.standing.name.en))"
      ),
    ]
    let width = lines.map(\.0.displayWidth).max() ?? 0
    let head = terminal.styled("\(rule.id) \(rule.title[language])", .bold)
    return "\(head)  \(rule.severity.name[language])\n"
      + lines.map { "  \(terminal.styled($0.0.padded(toWidth: width), .faint))  \($0.1)\n" }.joined()
  }

  /// For the README: Chinese and English in one table.
  var markdownTable: String {
    "| 代碼 ID | 程度 severity | 檢查 | what | 依據 source |\n|---|---|---|---|---|\n"
      + rules.map { rule in
        let severity = "\(rule.severity.name.zhHant) \(rule.severity.rawValue)"
        return "| \(rule.id) | \(severity) | \(rule.title.zhHant) | \(rule.title.en) | \(rule.source.place.zhHant) |\n"
      }.joined()
  }
}
