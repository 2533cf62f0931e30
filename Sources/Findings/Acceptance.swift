/// A warning about one case that the user has looked at and accepts, and why.
public struct Acceptance: Sendable, Hashable {
  /// The rule's id.
  public let rule: String
  /// `13-19-012345`.
  public let caseKey: String
  public let reason: String

  public init(rule: String, caseKey: String, reason: String) {
    self.rule = rule
    self.caseKey = caseKey
    self.reason = reason
  }

  /// Whether `finding` is what is accepted. An error never is.
  public func covers(_ finding: Finding) -> Bool {
    finding.severity == .warning && finding.rule.id == rule && finding.subject.case == caseKey
  }
}
