package import Findings

extension ListAgreementRule {
  public var example: RuleExample {
    switch self {
    case .notOnList:
      RuleExample(
        wrong: Wording(
          "送件檔裡有 13-19-000002，清單上只有 13-19-000001", "13-19-000002 in the bundle, only 13-19-000001 on the list"),
        right: Wording("送件檔裡的每一件，清單上都有", "every case in the bundle is on the list"))
    case .notInBundle:
      RuleExample(
        wrong: Wording(
          "清單上有 13-19-000002，送件檔裡只有 13-19-000001", "13-19-000002 on the list, only 13-19-000001 in the bundle"),
        right: Wording("清單上的每一件，送件檔裡都有", "every case on the list is in a bundle"))
    case .otherField:
      RuleExample(
        wrong: Wording("XML 寫 <c4>11506</c4>，清單的費用年月是 11507", "<c4>11506</c4> in the XML, fee month 11507 on the list"),
        right: Wording("XML 寫 <c4>11507</c4>，清單的費用年月是 11507", "<c4>11507</c4> in the XML, fee month 11507 on the list"))
    case .otherPerson:
      RuleExample(
        wrong: Wording(
          "XML 的 c10 是 A12345****，清單上同一案件是 B22345****",
          "c10 of the XML is A12345****, on the list the case has B22345****"),
        right: Wording("XML 的 c10 和清單都是 A12345****", "A12345**** in c10 and on the list"))
    }
  }
}
