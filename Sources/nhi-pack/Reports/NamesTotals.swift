import Findings

/// How many there were of everything.
struct NamesTotals {
  var names = 0
  var cases = 0
  var rejected = 0
  var errors = 0
  var warnings = 0

  /// All that was found about one name.
  mutating func count(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    for finding in findings { count(finding) }
    if findings.hasErrors { rejected += 1 }
  }

  mutating func count(_ finding: Finding) {
    if finding.severity == .error { errors += 1 } else { warnings += 1 }
  }
}
