/// Findings in the order they are made: of each rule the first `limit`, and then one that says how many more there are.
/// A hostile file, or one with the same defect tens of thousands of times, costs no more than a bad one.
///
/// A class, so that the judges which share one need not be changed to hand it a finding that is yet to be made.
package final class BoundedFindings {
  private let limit: Int
  private var findings: [Finding] = []
  private var counts: [String: Int] = [:]
  private var exceeded: [any Rule] = []

  /// - Parameter limit: how many findings of a rule are kept.
  package init(limit: Int) { self.limit = limit }

  /// - Parameter make: only called for a finding that is kept.
  package func add(_ rule: some Rule, _ make: () -> Finding) {
    if counts[rule.id, default: 0] < limit { findings.append(make()) }
    count(1, of: rule)
  }

  package func add(_ finding: Finding) {
    func add(_ rule: some Rule) { self.add(rule) { finding } }
    add(finding.rule)
  }

  package func add(_ findings: [Finding]) {
    for finding in findings { add(finding) }
  }

  /// Counts findings that whoever found them did not keep, having made `limit` or more.
  package func count(_ further: Int, of rule: some Rule) {
    let before = counts[rule.id, default: 0]
    counts[rule.id] = before + further
    if before <= limit, before + further > limit { exceeded.append(rule) }
  }

  /// What was kept, and how many findings of which rules were not: to be handed on to another by `take`.
  package struct Parts: Sendable {
    package let kept: [Finding]
    package let further: [(rule: any Rule, count: Int)]
  }

  package var parts: Parts {
    Parts(
      kept: findings,
      further: exceeded.map { rule in
        (rule, (counts[rule.id] ?? 0) - findings.count { $0.rule.id == rule.id })
      })
  }

  package func take(_ parts: Parts) {
    add(parts.kept)
    for (rule, count) in parts.further { self.count(count, of: rule) }
  }

  /// What is to be told: what was kept, and for each rule of which there was more one finding of `further`, whose facts
  /// are `facts` and the `rule`, its `title` and the `count` of the others.
  package func all(_ further: some Rule, _ subject: Subject, _ facts: Facts = [:]) -> [Finding] {
    findings
      + parts.further.map { rule, count in
        var all = facts
        all.add(["rule": .text(rule.id), "title": .wording(rule.title), "count": .number(count)])
        return Finding(further, subject, all)
      }
  }
}
