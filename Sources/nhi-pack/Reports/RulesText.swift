import Findings

/// The catalogue of rules for people.
struct RulesText {
  let rules: [any Rule]
  let terminal: Terminal

  private var language: Language { terminal.language }

  var catalogue: String {
    let width = rules.map { $0.severity.name[language].displayWidth }.max() ?? 0
    return rules.map { "\(head(of: $0, severityWidth: width))\n" }.joined()
  }

  /// Each rule with all that is known of it, an empty line between two.
  var explanations: String { rules.map(explanation).joined(separator: "\n") }

  private func head(of rule: any Rule, severityWidth: Int = 0, _ style: Terminal.Style? = nil) -> String {
    let severity = terminal.styled(
      rule.severity.name[language].padded(toWidth: severityWidth), rule.severity == .error ? .red : .yellow)
    let title = rule.title[language]
    return "\(terminal.styled(rule.id, .bold))  \(severity)  \(style.map { terminal.styled(title, $0) } ?? title)"
  }

  private func explanation(_ rule: any Rule) -> String {
    let (source, standing) = (rule.source.place[language], rule.source.standing.name[language])
    let parts: [(label: Wording, style: Terminal.Style, text: String)] = [
      (Wording("訊息", "Message"), .faint, GeneralText.message(of: rule, in: language)),
      (Wording("為什麼", "Why"), .faint, rule.explanation[language]),
      (Wording("怎麼辦", "What to do"), .faint, GeneralText.remedy(of: rule, in: language)),
      (Wording("錯的例子", "Wrong"), .red, rule.example.wrong[language]),
      (Wording("對的例子", "Right"), .green, rule.example.right[language]),
      (Wording("依據", "Source"), .faint, Wording("\(source)（\(standing)）", "\(source) (\(standing))")[language]),
    ]
    let width = parts.map { $0.label[language].displayWidth }.max() ?? 0
    // Wider lines are hard to read.
    let room = Swift.max(20, Swift.min(Terminal.columns, 100) - width - 4)
    let lines = parts.flatMap { part in
      WrappedText.lines(part.text, width: room).enumerated().map { index, line in
        let label = (index == 0 ? part.label[language] : "").padded(toWidth: width)
        return "  \(index == 0 ? terminal.styled(label, part.style) : label)  \(line)\n"
      }
    }
    return "\(head(of: rule, .bold))\n\(lines.joined())"
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
