package import Findings

extension BatchDocumentRule {
  public var example: RuleExample {
    switch self {
    case .unreadable:
      RuleExample(
        wrong: Wording("XML 沒有結尾的 </feereview>", "an XML without its closing </feereview>"),
        right: Wording("以 </feereview> 結束的完整 XML", "a whole XML, which ends with </feereview>"))
    case .badText:
      RuleExample(
        wrong: Wording(#"宣告 encoding="Big5"，內容卻是 UTF-8"#, #"encoding="Big5" on a text in UTF-8"#),
        right: Wording(#"宣告 encoding="Big5"，內容也是 Big5"#, #"encoding="Big5" on a text in Big5"#))
    case .otherEncoding:
      RuleExample(
        wrong: Wording(#"<?xml version="1.0" encoding="UTF-8"?>"#),
        right: Wording(#"<?xml version="1.0" encoding="Big5"?>"#))
    case .structure:
      RuleExample(
        wrong: Wording("<c4>1157</c4>（費用年月要 5 碼）", "<c4>1157</c4> (the fee month has five digits)"),
        right: Wording("<c4>11507</c4>"))
    }
  }
}
