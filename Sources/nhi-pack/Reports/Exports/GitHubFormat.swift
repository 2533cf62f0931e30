import Findings

/// Annotations as GitHub Actions reads them from a job's output, one a line; then the counts.
struct GitHubFormat: FindingsFormat, ~Copyable {
  private let list: String?
  private let shown: ShownText
  private let language: Language
  private let place: SubjectText
  private var buffer = OutputBuffer()
  private var counts = SeverityCounts()

  init(list: String?, output: OutputArguments) {
    self.list = list
    shown = output.shown
    language = output.language
    place = SubjectText(output: output)
  }

  mutating func add(_ thing: JudgedThing, _ findings: [ToldFinding]) throws(ExitStatus) {
    for told in findings { add(told) }
    if buffer.isFull { try buffer.flush() }
  }

  private mutating func add(_ told: ToldFinding) {
    let finding = told.finding
    let row = finding.subject.row
    var properties: [String] = []
    if let file = finding.subject.file ?? (row == nil ? nil : list) {
      properties.append("file=\(Self.escaped(property: shown(file)))")
      if let row { properties.append("line=\(row)") }
    }
    let title = "\(finding.rule.id) \(finding.rule.title[language])\(ReweighedText.of(finding, language))"
    properties.append("title=\(Self.escaped(property: title))")
    var rest = finding.subject
    if rest.file != nil || list != nil { rest.row = nil }
    rest.file = nil
    if told.acceptance == nil { counts.count(finding) }
    let advice = shown(told.advice(in: language))
    let text = Self.escaped("\(place.placed(finding, rest))\n\(advice)")
    buffer.append("::\(Self.level(of: told)) \(properties.joined(separator: ","))::\(text)\n")
  }

  mutating func flush() throws(ExitStatus) { try buffer.flush() }

  mutating func end(known: Int?) throws(ExitStatus) {
    counts.known = known
    buffer.append("\(counts.text(language))\n")
    try buffer.flush()
  }

  private static func level(of told: ToldFinding) -> String {
    if told.acceptance != nil { return "notice" }
    return told.finding.severity == .error ? "error" : "warning"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func escaped(property text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
