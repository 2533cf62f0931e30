package import Findings

extension NameRule {
  public var example: RuleExample {
    switch self {
    case .notInScheme:
      RuleExample(
        wrong: Wording("13A1900001.pdf（流水號只有 5 碼）", "13A1900001.pdf (a serial of five digits)"),
        right: Wording("13A19000001.pdf"))
    case .smallLetters:
      RuleExample(
        wrong: Wording("13a19000001.pdf"),
        right: Wording("13A19000001.pdf"))
    case .gluedPart:
      RuleExample(
        wrong: Wording("13A19000001001.pdf"),
        right: Wording("13A19000001-1.pdf"))
    case .wideInpatientCategory:
      RuleExample(
        wrong: Wording("22AA1000001.pdf（案件分類 A1）", "22AA1000001.pdf (category A1)"),
        right: Wording("22A1000001.pdf（案件分類 1）", "22A1000001.pdf (category 1)"))
    case .paddedInpatientCategory:
      RuleExample(
        wrong: Wording("22A01000001.pdf（案件分類 01）", "22A01000001.pdf (category 01)"),
        right: Wording("22A1000001.pdf（案件分類 1）", "22A1000001.pdf (category 1)"))
    case .notAcceptedExtension:
      RuleExample(
        wrong: Wording("13A19000001.dcm"),
        right: Wording("13A19000001.pdf"))
    case .unknownCategory:
      RuleExample(
        wrong: Wording("13A01000001.pdf（牙醫門診，案件分類 01）", "13A01000001.pdf (dental, category 01)"),
        right: Wording("13A19000001.pdf（牙醫門診，案件分類 19）", "13A19000001.pdf (dental, category 19)"))
    case .retiredCategory:
      RuleExample(
        wrong: Wording("13A15000001.pdf（案件分類 15）", "13A15000001.pdf (category 15)"),
        right: Wording("13A16000001.pdf（案件分類 16）", "13A16000001.pdf (category 16)"))
    case .duplicate:
      RuleExample(
        wrong: Wording("13A19000001.pdf 和 13A19000001.jpg", "13A19000001.pdf and 13A19000001.jpg"),
        right: Wording("13A19000001-1.pdf 和 13A19000001-2.jpg", "13A19000001-1.pdf and 13A19000001-2.jpg"))
    case .notASCII:
      RuleExample(
        wrong: Wording("13A19000001病.pdf"),
        right: Wording("13A19000001.pdf"))
    case .paddedPharmacyCategory:
      RuleExample(
        wrong: Wording("30A01000001.pdf（藥局的案件分類 1 寫成 01）", "30A01000001.pdf (a pharmacy's category 1 written as 01)"),
        right: Wording("40A01000001.pdf（物理治療所的案件分類本來就是 01）", "40A01000001.pdf (category 01 of physical therapy)"))
    case .doubledExtension:
      RuleExample(
        wrong: Wording("13A19000001.pdf.pdf"),
        right: Wording("13A19000001.pdf"))
    case .otherTier:
      RuleExample(
        wrong: Wording("--tier 13，檔名是 14A21000001.pdf", "14A21000001.pdf with --tier 13"),
        right: Wording("--tier 13，檔名是 13A19000001.pdf", "13A19000001.pdf with --tier 13"))
    case .tooManyNames:
      RuleExample(
        wrong: Wording("--remember 2，給了 3 個不同的檔名", "three different names with --remember 2"),
        right: Wording("--remember 3，給了 3 個不同的檔名", "three different names with --remember 3"))
    case .tooLong:
      RuleExample(
        wrong: Wording("一整段文字當作一個檔名", "a whole page given as one name"),
        right: Wording("一行一個：13A19000001.pdf", "one a line: 13A19000001.pdf"))
    case .notUTF8:
      RuleExample(
        wrong: Wording("Big5 編碼的檔名清單", "a list of names in Big5"),
        right: Wording("UTF-8 編碼的檔名清單", "a list of names in UTF-8"))
    }
  }
}
