import Findings

/// The findings of an earlier run. Each is taken once, so that a third finding is new where there were two.
struct Baseline {
  /// Findings of one rule are compared by the facts that this run says to be the same in every language; an earlier
  /// result does not tell which these are.
  private struct Shape: Hashable {
    let rule: String
    let facts: [String]
  }

  private let byRule: [String: [EarlierResult.Finding]]
  private var isTaken: [String: [Bool]]
  private var indexes: [Shape: [FindingKey: [Int]]] = [:]

  init(_ findings: [EarlierResult.Finding]) {
    byRule = Dictionary(grouping: findings, by: \.rule)
    isTaken = byRule.mapValues { Array(repeating: false, count: $0.count) }
  }

  /// Whether the earlier run found the same, and it is not yet taken. It is then.
  mutating func takes(_ finding: Finding) -> Bool {
    let key = FindingKey(finding)
    let shape = Shape(rule: key.rule, facts: key.facts.keys.sorted())
    guard let earlier = byRule[key.rule] else { return false }
    if indexes[shape] == nil {
      indexes[shape] = Dictionary(grouping: earlier.indices.reversed()) { index in
        FindingKey(earlier[index], facts: shape.facts)
      }
    }
    while let index = indexes[shape]?[key]?.popLast() {
      // Under another shape it may have been taken before.
      if isTaken[key.rule]?[index] == false {
        isTaken[key.rule]?[index] = true
        return true
      }
    }
    return false
  }
}
