import Findings

/// A finding as a command tells it.
struct ToldFinding {
  let finding: Finding
  /// Why it was accepted and does not count; nil when it counts.
  var acceptance: Acceptance?

  func isFailure(strict: Bool) -> Bool { finding.severity == .error || (strict && acceptance == nil) }

  /// What to do about it; of an accepted one, why it was accepted.
  func advice(in language: Language) -> String {
    guard let acceptance else { return finding.remedy(in: language) }
    return Wording("設定檔裡已確認，理由：", "Accepted in the configuration. Reason: ")[language] + acceptance.reason
  }
}
