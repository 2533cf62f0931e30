import Checking
import Findings
import NHICodes

/// The result of `names` in a format of findings.
struct NamesExport<Format: FindingsFormat & ~Copyable>: NamesReport, ~Copyable {
  private var format: Format

  init(_ format: consuming Format) { self.format = format }

  mutating func add(_ judged: JudgedName, _ findings: [Finding]) throws(ExitStatus) {
    try format.add(
      .listed(name: judged.text, case: judged.name?.key?.description), findings.map { ToldFinding(finding: $0) })
  }

  mutating func add(_ finding: Finding) throws(ExitStatus) {
    try format.add(.other(finding.subject), [ToldFinding(finding: finding)])
  }

  mutating func flush() throws(ExitStatus) { try format.flush() }

  mutating func end(_ totals: NamesTotals) throws(ExitStatus) { try format.end(known: nil) }
}
