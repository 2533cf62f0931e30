import Findings

/// That the configuration changed what a finding weighs, and what its rule says.
enum ReweighedText {
  /// In brackets, to stand behind something; empty where nothing was changed.
  static func of(_ finding: Finding, _ language: Language) -> String {
    guard finding.isReweighed else { return "" }
    let own = finding.rule.severity.name
    return Wording("（設定檔改過，原本是\(own.zhHant)）", " (set by the configuration, otherwise \(own.en))")[language]
  }
}
