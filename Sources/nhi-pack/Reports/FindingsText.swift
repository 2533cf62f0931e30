import Findings

/// Findings for people: where, what is wrong, what to do; errors before warnings, equal advice said once.
struct FindingsText {
  let findings: [Finding]
  let output: OutputArguments

  private var shown: ShownText { output.shown }

  var text: String {
    let sorted = findings.enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
    var text = ""
    var position = 0
    while position < sorted.count {
      let first = sorted[position].element
      var group = [first]
      while position + group.count < sorted.count, isAlike(sorted[position + group.count].element, first) {
        group.append(sorted[position + group.count].element)
      }
      text += section(group)
      position += group.count
    }
    return text
  }

  /// Whether two neighbours can stand under one heading.
  private func isAlike(_ one: Finding, _ other: Finding) -> Bool {
    one.rule.id == other.rule.id && one.remedy(in: output.language) == other.remedy(in: output.language)
  }

  private func section(_ group: [Finding]) -> String {
    let rule = group[0].rule
    let language = output.language
    let terminal = output.terminal
    let severity = group[0].severity
    let color: Terminal.Style = severity == .error ? .red : .yellow
    let label = terminal.styled("\(severity.name[language]) \(rule.id)", .bold, color)
    let title = rule.title[language] + ReweighedText.of(group[0], language)
    let place = SubjectText(output: output)
    let lines = group.map { "  \(place.placed($0, $0.subject))\n" }
    let arrow = terminal.styled("→ \(shown(group[0].remedy(in: language)))", .faint)
    return "\(label) \(title)\n\(lines.joined())  \(arrow)\n"
  }
}
