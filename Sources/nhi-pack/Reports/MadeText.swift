import Findings

/// What was made, its facts side by side, and what to do next.
struct MadeText {
  let title: String
  let facts: [(name: String, value: String)]
  let steps: [String]
  let terminal: Terminal

  var text: String {
    let width = facts.map(\.name.displayWidth).max() ?? 0
    let lines = facts.map { "  \($0.name.padded(toWidth: width))  \($0.value)\n" }.joined()
    let numbered = steps.enumerated().map { "  \($0.offset + 1). \($0.element)\n" }.joined()
    let next = Wording("接下來", "What to do next")[terminal.language]
    return "\n\(terminal.styled(title, .bold, .green))\n\(lines)\n\(next)\n\(numbered)"
  }
}
