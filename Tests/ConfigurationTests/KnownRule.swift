import Findings

/// Rules as the catalogue has them.
struct KnownRule: Rule {
  let id: String
  let severity: Severity
  let canBeLowered: Bool
  let title = Wording("名稱", "title")
  let message = Wording("訊息", "message")
  let explanation = Wording("說明", "explanation")
  let remedy = Wording("做法", "remedy")
  let example = RuleExample(wrong: Wording("錯", "wrong"), right: Wording("對", "right"))
  let source = RuleSource.ownCare

  static let all: [any Rule] = [
    KnownRule(id: "P101", severity: .error, canBeLowered: false),
    KnownRule(id: "P103", severity: .warning, canBeLowered: true),
    KnownRule(id: "P201", severity: .error, canBeLowered: true),
    KnownRule(id: "P204", severity: .warning, canBeLowered: true),
    KnownRule(id: "F103", severity: .error, canBeLowered: false),
    KnownRule(id: "F203", severity: .error, canBeLowered: true),
    KnownRule(id: "F701", severity: .warning, canBeLowered: false),
  ]
}
