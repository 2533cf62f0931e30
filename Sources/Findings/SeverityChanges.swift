/// Rules that weigh something else in a run than they do by themselves, because the user said so.
///
/// This is the one place where the weight of a finding is changed. What follows from it (verdicts, the exit status,
/// that nothing is written) looks at the finding's severity and not at the rule's.
public struct SeverityChanges: Sendable, Hashable {
  /// By the rule's id.
  public private(set) var byRule: [String: Severity] = [:]

  /// None.
  public init() {}

  /// Lets a rule weigh something else.
  ///
  /// - Parameters:
  ///   - rule: whose findings are meant.
  ///   - severity: what they weigh from now on.
  /// - Returns: false when the rule is an error that stays one; nothing is changed then.
  public mutating func set(_ rule: any Rule, to severity: Severity) -> Bool {
    guard severity >= rule.severity || rule.canBeLowered else { return false }
    byRule[rule.id] = severity
    return true
  }

  /// The findings with the weight that they have now. Doing it twice changes nothing more.
  public func applied(to findings: [Finding]) -> [Finding] {
    byRule.isEmpty
      ? findings : findings.map { finding in byRule[finding.rule.id].map(finding.weighing) ?? finding }
  }

  /// What a rule's findings weigh.
  public func severity(of rule: any Rule) -> Severity { byRule[rule.id] ?? rule.severity }
}
