/// A warning that the user has looked at and accepts, and why: about one case, or about all that one device makes.
public struct Acceptance: Sendable, Hashable {
  /// What an acceptance is about.
  public enum Scope: Sendable, Hashable {
    /// `13-19-012345`.
    case sampledCase(String)
    /// The fact `device` of the finding, such as `ACME PX-100`. Case does not count.
    case device(String)
  }

  /// The rule's id.
  public let rule: String
  /// What it is about.
  public let scope: Scope
  /// The user's own words.
  public let reason: String

  /// An acceptance, with the user's own words for it.
  public init(rule: String, scope: Scope, reason: String) {
    self.rule = rule
    self.scope = scope
    self.reason = reason
  }

  /// Whether `finding` is what is accepted. An error never is.
  public func covers(_ finding: Finding) -> Bool {
    guard finding.severity == .warning, finding.rule.id == rule else { return false }
    switch scope {
    case .sampledCase(let key): return finding.subject.case == key
    case .device(let name): return finding.facts["device"]?.text(in: .en).lowercased() == name.lowercased()
    }
  }
}
