package import Findings

extension IdentityRule {
  public var example: RuleExample {
    switch self {
    case .missing:
      RuleExample(
        wrong: Wording("19,000001,（身分證號空白）", "19,000001, (no identity number)"),
        right: Wording("19,000001,A123456789"))
    case .masked:
      RuleExample(
        wrong: Wording("19,000001,A12345****"),
        right: Wording("19,000001,A123456789"))
    case .checkDigit:
      RuleExample(
        wrong: Wording("19,000001,A123456788（最後一碼不符）", "19,000001,A123456788 (the last digit does not fit)"),
        right: Wording("19,000001,A123456789"))
    case .unknownKind:
      RuleExample(
        wrong: Wording("19,000001,A12345678（只有 9 碼）", "19,000001,A12345678 (nine characters)"),
        right: Wording("19,000001,A123456789"))
    }
  }
}
