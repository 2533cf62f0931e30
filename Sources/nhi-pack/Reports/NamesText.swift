import Checking
import Findings
import NHICodes

/// The result of `names` for people: each name, piece by piece, with what is wrong with it right below.
struct NamesText: NamesReport {
  private let shown: ShownText
  private let terminal: Terminal
  private let language: Language
  private let marks: (good: [UInt8], warned: [UInt8], rejected: [UInt8])
  private var pieces: NamePiecesText
  private var buffer = OutputBuffer()

  /// Names are not known before they are written, so the column is as wide as an ordinary one: `13B19012345-1.jpeg`.
  private static let width = 20

  init(output: OutputArguments) {
    shown = output.shown
    terminal = output.terminal
    language = output.language
    marks = (
      Array(terminal.styled("✓", .green).utf8), Array(terminal.styled("!", .yellow).utf8),
      Array(terminal.styled("✗", .red).utf8)
    )
    pieces = NamePiecesText(language: language)
  }

  mutating func add(_ judged: JudgedName, _ findings: [Finding]) throws(ExitStatus) {
    buffer.append(findings.isEmpty ? marks.good : findings.hasErrors ? marks.rejected : marks.warned)
    buffer.append(byte: 0x20)
    // A name in order is plain ASCII; its folder need not be.
    let text = findings.isEmpty && !judged.text.hasFolder ? judged.text : shown(judged.text)
    buffer.append(text)
    if let name = judged.name {
      let width = findings.isEmpty ? text.utf8.count : text.displayWidth
      buffer.append(spaces: max(2, Self.width - width))
      pieces.append(name, to: &buffer)
    }
    buffer.append(byte: 0x0A)
    if !findings.isEmpty { add(findings) }
    if buffer.isFull { try buffer.flush() }
  }

  /// What was found, errors first, then what to do about it, each advice once.
  private mutating func add(_ findings: [Finding]) {
    var advice: [String] = []
    for severity in [Severity.error, .warning] {
      for finding in findings where finding.severity == severity {
        let color: Terminal.Style = severity == .error ? .red : .yellow
        let label = terminal.styled("\(severity.name[language]) \(finding.rule.id)", .bold, color)
        buffer.append("    \(label)\(language == .zhHant ? "：" : ": ")")
        buffer.append("\(shown(finding.message(in: language)))\n")
        let remedy = shown(likely(finding) ?? finding.remedy(in: language))
        if !advice.contains(remedy) { advice.append(remedy) }
      }
    }
    for remedy in advice { buffer.append("    \(terminal.styled("→ \(remedy)", .faint))\n") }
  }

  private func likely(_ finding: Finding) -> String? {
    guard let name = finding.facts["suggestion"], let reason = finding.facts["reason"] else { return nil }
    return switch language {
    case .zhHant: "可能是 \(name.text(in: .zhHant))（\(reason.text(in: .zhHant))）"
    case .en: "likely \(name.text(in: .en)) (\(reason.text(in: .en)))"
    }
  }

  mutating func add(_ finding: Finding) throws(ExitStatus) { add([finding]) }

  mutating func flush() throws(ExitStatus) { try buffer.flush() }

  mutating func end(_ totals: NamesTotals) throws(ExitStatus) {
    if totals.names > 0 {
      let content = Wording(
        "共 \(totals.names) 個檔名，\(totals.rejected) 個要改；",
        "Names: \(totals.names), to be changed: \(totals.rejected). ")
      buffer.append("\n\(content[language])\(totals.found.text(language))\n")
    }
    try buffer.flush()
  }
}
