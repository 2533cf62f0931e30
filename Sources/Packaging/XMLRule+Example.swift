package import Findings

extension XMLRule {
  public var example: RuleExample {
    switch self {
    case .notInBig5:
      RuleExample(
        wrong: Wording("病歷號 CHの1（Big5 沒有「の」）", "chart number CHの1 (Big5 has no の)"),
        right: Wording("病歷號 CH之1", "chart number CH之1"))
    case .schemaViolation:
      RuleExample(
        wrong: Wording("XSD 規定 c9 是整數，XML 寫 <c9>CH1</c9>", "<c9>CH1</c9> where the schema asks for an integer"),
        right: Wording("XSD 規定 c9 是整數，XML 寫 <c9>1001</c9>", "<c9>1001</c9> where the schema asks for an integer"))
    case .schemaUnusable:
      RuleExample(
        wrong: Wording("--schema 指定的 XSD 只複製了一半", "--schema with an XSD of which half was copied"),
        right: Wording("完整的 XSD，以 </xs:schema> 結束", "a whole XSD, which ends with </xs:schema>"))
    case .controlCharacter:
      RuleExample(
        wrong: Wording("病歷號 CH 和 1 之間有看不見的 VT（U+000B）", "an invisible VT (U+000B) between CH and 1 in a chart number"),
        right: Wording("病歷號 CH 1，中間是空白", "chart number CH 1, with a space between"))
    }
  }
}
