package import Findings

extension PatientRule {
  public var example: RuleExample {
    switch self {
    case .anotherPerson:
      RuleExample(
        wrong: Wording(
          #"清單 A12345****，電子病歷 <id extension="B22345****"/>"#,
          #"A12345**** on the list, <id extension="B22345****"/> in the record"#),
        right: Wording("清單和電子病歷都是 A12345****", "A12345**** in both"))
    case .anotherPersonsBirthDate:
      RuleExample(
        wrong: Wording(
          #"電子病歷沒有身分證號，<birthTime value="19900316"/>；清單 0790315"#,
          #"no identity number in the record, <birthTime value="19900316"/>; 0790315 on the list"#),
        right: Wording(
          #"電子病歷 <birthTime value="19900315"/>，清單 0790315"#,
          #"<birthTime value="19900315"/> in the record, 0790315 on the list"#))
    case .anotherBirthDate:
      RuleExample(
        wrong: Wording(
          #"身分證號相同，<birthTime value="19900316"/>，清單 0790315"#,
          #"the same identity number, <birthTime value="19900316"/>, and 0790315 on the list"#),
        right: Wording(
          #"身分證號相同，<birthTime value="19900315"/>，清單 0790315"#,
          #"the same identity number, <birthTime value="19900315"/>, and 0790315 on the list"#))
    case .notTold:
      RuleExample(
        wrong: Wording(
          "電子病歷只有病歷號 CH2，清單是 CH1，沒有別的可以核對",
          "only the chart number CH2 in the record, CH1 on the list, and nothing else to compare"),
        right: Wording("電子病歷和清單都是 CH1", "CH1 in the record and on the list"))
    case .anotherName:
      RuleExample(
        wrong: Wording(
          "身分證號相同，電子病歷「示範患者乙」，清單「示範患者甲」", "the same identity number, 示範患者乙 in the record, 示範患者甲 on the list"),
        right: Wording("身分證號相同，兩邊都是「示範患者甲」", "the same identity number, 示範患者甲 in both"))
    case .anotherPersonsName:
      RuleExample(
        wrong: Wording(
          "號碼和出生日期都對不上，電子病歷「示範患者乙」，清單「示範患者甲」", "no number or birth date agrees, 示範患者乙 in the record, 示範患者甲 on the list"),
        right: Wording("電子病歷和清單都是「示範患者甲」", "示範患者甲 in both"))
    }
  }
}
