import Findings

/// Findings about one bundle in the order they are made: of each rule the first hundred, and then one that says how many
/// more there are, so that a hostile bundle costs no more than a bad one.
struct BundleFindings {
  private static let limit = 100

  private var kept: [Finding] = []
  private var counts: [String: Int] = [:]
  private var exceeded: [any Rule] = []

  mutating func add(_ finding: Finding) {
    let count = counts[finding.rule.id, default: 0] + 1
    counts[finding.rule.id] = count
    if count <= Self.limit { kept.append(finding) } else if count == Self.limit + 1 { exceeded.append(finding.rule) }
  }

  mutating func add(_ findings: [Finding]) {
    for finding in findings { add(finding) }
  }

  func all(in place: BundlePlace) -> [Finding] {
    kept
      + exceeded.map { rule in
        Finding(
          ContentRule.furtherFindings, place.subject(),
          [
            "rule": .text(rule.id), "title": .wording(rule.title),
            "count": .number((counts[rule.id] ?? 0) - Self.limit),
          ])
      }
  }
}
