import Findings

/// Findings about one set, in the order they are made: of each rule the first `limit`, and then one that says how many
/// more there are. A set can hold the same defect in tens of thousands of records.
///
/// A class, so that the judges which share one need not be changed to hand it a finding that is yet to be made.
final class BoundedFindings {
  static let limit = 20

  private var findings: [Finding] = []
  private var counts: [String: Int] = [:]
  private var exceeded: [any Rule] = []

  /// - Parameter make: only called for a finding that is kept.
  func add(_ rule: some Rule, _ make: () -> Finding) {
    if counts[rule.id, default: 0] < Self.limit { findings.append(make()) }
    count(1, of: rule)
  }

  /// Counts findings that whoever found them did not keep, having made `limit` or more.
  func count(_ further: Int, of rule: some Rule) {
    let before = counts[rule.id, default: 0]
    counts[rule.id] = before + further
    if before <= Self.limit, before + further > Self.limit { exceeded.append(rule) }
  }

  /// What was kept, and how many findings of which rules were not: to be handed on to another by `take`.
  var parts: Parts {
    Parts(
      kept: findings,
      further: exceeded.map { rule in
        (rule, (counts[rule.id] ?? 0) - findings.count { $0.rule.id == rule.id })
      })
  }

  struct Parts: Sendable {
    let kept: [Finding]
    let further: [(rule: any Rule, count: Int)]
  }

  func take(_ parts: Parts) {
    for finding in parts.kept { add(any: finding) }
    for (rule, count) in parts.further { self.count(count, of: rule) }
  }

  func add(any finding: Finding) {
    func add(_ rule: some Rule) { self.add(rule) { finding } }
    add(finding.rule)
  }

  /// What is to be told.
  ///
  /// - Parameter file: what a finding for the further ones is about.
  func all(about file: String) -> [Finding] {
    findings
      + parts.further.map { rule, count in
        Finding(
          DirectoryRule.furtherFindings, Subject(file: file),
          [
            "file": .text(file), "rule": .text(rule.id), "title": .wording(rule.title), "count": .number(count),
          ])
      }
  }
}
