import Checking
import Findings

/// The result of `names` for scripts: one object with the keys of the other commands, a name and a finding a line.
///
/// Names are written as they are judged; the findings, which come behind them, wait in a spool.
struct NamesJSON: NamesReport, ~Copyable {
  private let show: JSONReport.Shown
  private var buffer = OutputBuffer()
  private var spool = Spool()
  private var pieces = NamePiecesJSON()
  private static let accept = Array("\"verdict\":\"accept\"}".utf8)
  private static let warn = Array("\"verdict\":\"warn\"}".utf8)
  private static let reject = Array("\"verdict\":\"reject\"}".utf8)

  private var hasNames = false
  private var hasFindings = false

  init(output: OutputArguments) {
    show = JSONReport.Shown(output: output)
    buffer.append("{\n  \"command\": \"names\",\n  \"files\": [")
  }

  mutating func add(_ judged: JudgedName, _ findings: [Finding]) throws(ExitStatus) {
    buffer.append(hasNames ? ",\n    " : "\n    ")
    hasNames = true
    // A name in order holds no identity number; its folder may.
    let path = findings.isEmpty && !judged.text.hasFolder ? judged.text : show.masked(judged.text)
    buffer.append(byte: 0x7B)
    if let name = judged.name { pieces.append(name, judged.fileExtension, to: &buffer) }
    buffer.append(key: "path", path)
    if let suggestion = judged.suggestion { buffer.append(key: "suggestion", show.masked(suggestion.fileName)) }
    buffer.append(findings.isEmpty ? Self.accept : findings.hasErrors ? Self.reject : Self.warn)
    for finding in findings { try add(finding) }
    if buffer.isFull { try buffer.flush() }
  }

  mutating func add(_ finding: Finding) throws(ExitStatus) {
    let separator = hasFindings ? ",\n    " : "\n    "
    hasFindings = true
    let entry = show.finding(finding)
    try spool.append { buffer in
      buffer.append(separator)
      buffer.append(entry)
    }
  }

  mutating func flush() throws(ExitStatus) { try buffer.flush() }

  mutating func end(_ totals: NamesTotals) throws(ExitStatus) {
    buffer.append(hasNames ? "\n  ],\n  \"findings\": [" : "],\n  \"findings\": [")
    try spool.copy(to: &buffer)
    buffer.append(hasFindings ? "\n  ],\n  \"summary\": " : "],\n  \"summary\": ")
    buffer.append { buffer in
      buffer.append(key: "accepted", totals.names - totals.rejected)
      buffer.append(key: "cases", totals.cases)
      buffer.append(key: "errors", totals.found.errors)
      buffer.append(key: "files", totals.names)
      buffer.append(key: "rejected", totals.rejected)
      buffer.append(key: "warnings", totals.found.warnings)
    }
    buffer.append(",\n  \"version\": 1\n}\n")
    try buffer.flush()
  }
}
