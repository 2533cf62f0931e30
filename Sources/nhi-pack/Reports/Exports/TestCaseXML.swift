import Findings

/// One thing as a JUnit test case: what makes it fail in one failure, everything else that was found as its output.
struct TestCaseXML {
  private let command: String
  private let strict: Bool
  private let language: Language
  private let shown: ShownText
  private let place: SubjectText

  init(command: String, output: OutputArguments) {
    self.command = command
    strict = output.strict
    language = output.language
    shown = output.shown
    place = SubjectText(output: output)
  }

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }

  func append(_ thing: JudgedThing, _ findings: [ToldFinding], to buffer: inout OutputBuffer) {
    let (name, group) = title(of: thing)
    buffer.append("    <testcase")
    buffer.append(attribute: "classname", group ?? command)
    buffer.append(attribute: "name", name)
    guard !findings.isEmpty else { return buffer.append("/>\n") }
    buffer.append(">\n")
    let failures = findings.filter { $0.isFailure(strict: strict) }
      .sorted { $0.finding.severity > $1.finding.severity }
    if let first = failures.first?.finding {
      let others = failures.count - 1
      let more = others == 0 ? "" : say("（另有 \(others) 個）", " (and \(others) more)")
      buffer.append("      <failure")
      buffer.append(attribute: "type", first.rule.id)
      buffer.append(attribute: "message", text(of: first, in: thing) + more)
      buffer.append(">")
      for failure in failures { append(failure, in: thing, to: &buffer) }
      buffer.append("</failure>\n")
    }
    let others = findings.filter { !$0.isFailure(strict: strict) }
    if !others.isEmpty {
      buffer.append("      <system-out>")
      for other in others { append(other, in: thing, to: &buffer) }
      buffer.append("</system-out>\n")
    }
    buffer.append("    </testcase>\n")
  }

  private func append(_ told: ToldFinding, in thing: JudgedThing, to buffer: inout OutputBuffer) {
    let finding = told.finding
    let label = "\(finding.severity.name[language]) \(finding.rule.id)\(ReweighedText.of(finding, language))"
    buffer.append(xml: "\(label)\(say("：", ": "))\(text(of: finding, in: thing))\n")
    buffer.append(xml: "  \(told.acceptance == nil ? "→ " : "")\(shown(told.advice(in: language)))\n")
  }

  private func title(of thing: JudgedThing) -> (name: String, group: String?) {
    switch thing {
    case .listed(let name, let key): return (name.isEmpty ? "." : shown(name), key)
    case .other(let subject):
      let name = place.of(subject)
      return (name.isEmpty ? say("整體", "as a whole") : name, subject.case)
    }
  }

  /// The message, with what the test case does not say already.
  private func text(of finding: Finding, in thing: JudgedThing) -> String {
    var subject = finding.subject
    switch thing {
    case .listed(let name, let key):
      if subject.file == name, subject.row == nil { subject.file = nil }
      if subject.case == key { subject.case = nil }
    case .other: subject = Subject()
    }
    return place.placed(finding, subject)
  }
}
