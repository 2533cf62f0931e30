package import Findings

extension ContentRule {
  public var example: RuleExample {
    switch self {
    case .bundleName:
      RuleExample(
        wrong: Wording(
          "350120000_1151121_001.zip（機構代碼只有 9 碼）", "350120000_1151121_001.zip (the institution has nine digits)"),
        right: Wording("3501200000_1151121_001.zip"))
    case .unexpectedEntry:
      RuleExample(
        wrong: Wording("送件檔裡多了 readme.txt", "readme.txt in the bundle"),
        right: Wording(
          "送件檔裡只有 XML3501200000_2026112100000001.XML 和同號的 ATT….7z",
          "XML3501200000_2026112100000001.XML and the ATT….7z of its number, nothing else"))
    case .noPartner:
      RuleExample(
        wrong: Wording(
          "有 XML3501200000_2026112100000001.XML，沒有 ATT3501200000_2026112100000001.7z",
          "XML3501200000_2026112100000001.XML without ATT3501200000_2026112100000001.7z"),
        right: Wording(
          "XML3501200000_2026112100000001.XML 和 ATT3501200000_2026112100000001.7z 都在",
          "XML3501200000_2026112100000001.XML with ATT3501200000_2026112100000001.7z"))
    case .otherInstitution:
      RuleExample(
        wrong: Wording(
          "3501200000_1151121_001.zip 裡的 XML 寫 <c2>3599999991</c2>",
          "<c2>3599999991</c2> in an XML of 3501200000_1151121_001.zip"),
        right: Wording(
          "3501200000_1151121_001.zip 裡的 XML 寫 <c2>3501200000</c2>",
          "<c2>3501200000</c2> in an XML of 3501200000_1151121_001.zip"))
    case .otherDate:
      RuleExample(
        wrong: Wording(
          "3501200000_1151121_001.zip 裡有 XML3501200000_2026112200000001.XML",
          "XML3501200000_2026112200000001.XML in 3501200000_1151121_001.zip"),
        right: Wording(
          "3501200000_1151121_001.zip 裡有 XML3501200000_2026112100000001.XML",
          "XML3501200000_2026112100000001.XML in 3501200000_1151121_001.zip"))
    case .noCase:
      RuleExample(
        wrong: Wording("空的 3501200000_1151121_001.zip", "an empty 3501200000_1151121_001.zip"),
        right: Wording("裡面至少有一份 XML 和同號的附件", "at least one XML in it, with the attachment of its number"))
    case .caseTwice:
      RuleExample(
        wrong: Wording("兩份 XML 都寫 <c7>19</c7><c8>1</c8>", "<c7>19</c7><c8>1</c8> in two XML files"),
        right: Wording("一份寫 <c8>1</c8>，另一份寫 <c8>2</c8>", "<c8>1</c8> in one and <c8>2</c8> in the other"))
    case .fileMissing:
      RuleExample(
        wrong: Wording(
          "XML 寫 <f1>13A19000001-2.pdf</f1>，附件裡只有 13A19000001-1.pdf",
          "<f1>13A19000001-2.pdf</f1> in the XML, only 13A19000001-1.pdf in the attachment"),
        right: Wording("XML 寫的 -1、-2 兩個檔案，附件裡都有", "both -1 and -2, which the XML names, are in the attachment"))
    case .fileNotNamed:
      RuleExample(
        wrong: Wording(
          "附件裡有 13A19000001-2.pdf，XML 只寫了 13A19000001-1.pdf",
          "13A19000001-2.pdf in the attachment, only 13A19000001-1.pdf in the XML"),
        right: Wording("附件裡的 -1、-2 兩個檔案，XML 都寫了", "the XML names both -1 and -2, which are in the attachment"))
    case .otherCase:
      RuleExample(
        wrong: Wording(
          "案件 13-19-000001 的 XML 寫 <f1>13A19000002.pdf</f1>", "<f1>13A19000002.pdf</f1> in the XML of case 13-19-000001"
        ),
        right: Wording(
          "案件 13-19-000001 的 XML 寫 <f1>13A19000001.pdf</f1>", "<f1>13A19000001.pdf</f1> in the XML of case 13-19-000001"
        ))
    case .namedTwice:
      RuleExample(
        wrong: Wording("XML 裡有兩個 <f1>13A19000001.pdf</f1>", "<f1>13A19000001.pdf</f1> twice in an XML"),
        right: Wording(
          "<f1>13A19000001-1.pdf</f1> 和 <f1>13A19000001-2.pdf</f1> 各一個",
          "<f1>13A19000001-1.pdf</f1> and <f1>13A19000001-2.pdf</f1>, once each"))
    case .furtherFindings:
      RuleExample(
        wrong: Wording(
          "同樣的問題有 101 個：列出 100 個，剩下的合成這一條", "101 of a kind: a hundred are listed, and the rest is this line"),
        right: Wording("同樣的問題有 100 個：全部列出", "100 of a kind: all are listed"))
    }
  }
}
