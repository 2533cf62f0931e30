import Findings

/// How many there were of everything.
struct NamesTotals {
  var names = 0
  var cases = 0
  var rejected = 0
  private(set) var found = SeverityCounts()

  /// All that was found about one name.
  mutating func count(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    for finding in findings { count(finding) }
    if findings.hasErrors { rejected += 1 }
  }

  mutating func count(_ finding: Finding) { found.count(finding) }
}
