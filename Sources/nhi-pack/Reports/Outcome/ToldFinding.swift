import Findings

/// A finding as a command tells it.
struct ToldFinding {
  let finding: Finding
  /// Why it was accepted and does not count; nil when it counts.
  var acceptance: Acceptance?

  func isFailure(strict: Bool) -> Bool { finding.severity == .error || (strict && acceptance == nil) }
}
