package import Findings

extension ConfigurationRule {
  public var example: RuleExample {
    switch self {
    case .unreadable:
      RuleExample(
        wrong: Wording(#"sheet: "清單（少了結尾的引號）"#, #"sheet: "清單 (the closing quote is missing)"#),
        right: Wording(#"sheet: "清單""#))
    case .unknownKey:
      RuleExample(
        wrong: Wording("fee_month: 11507"),
        right: Wording("fee-month: 11507"))
    case .unusableValue:
      RuleExample(
        wrong: Wording("jobs: 0"),
        right: Wording("jobs: 4"))
    case .notAcceptable:
      RuleExample(
        wrong: Wording("- rule: P101（案件沒有身分證號，這是錯誤）", "- rule: P101 (a case without an identity number: an error)"),
        right: Wording("- rule: P103（檢查碼不符，這是警告）", "- rule: P103 (a check digit that does not fit: a warning)"))
    case .unusedAcceptance:
      RuleExample(
        wrong: Wording(
          "確認了 13-19-000001 的 P103，身分證號卻已經更正",
          "P103 is accepted for 13-19-000001, whose number has been corrected since"),
        right: Wording("已經更正，就刪掉那一項", "it is corrected, so the entry is deleted"))
    case .notTrusted:
      RuleExample(
        wrong: Wording(
          "來源資料夾裡的 nhi-pack.yaml 寫了 mapping: mapping.csv", "mapping: mapping.csv in the nhi-pack.yaml of SOURCE"),
        right: Wording(
          "--config 指定你們自己的 nhi-pack.yaml，裡面寫 mapping: mapping.csv",
          "mapping: mapping.csv in your own nhi-pack.yaml, named with --config"))
    case .notLowered:
      RuleExample(
        wrong: Wording("F102: warning"),
        right: Wording("F203: warning"))
    }
  }
}
