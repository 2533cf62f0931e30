package import Findings

extension ListRule {
  public var example: RuleExample {
    switch self {
    case .undecodable:
      RuleExample(
        wrong: Wording("抽樣清單.csv，內容其實是 PDF", "list.csv, which is a PDF inside"),
        right: Wording("抽樣清單.csv，存成「CSV UTF-8（逗號分隔）」", "list.csv, saved as “CSV UTF-8 (comma delimited)”"))
    case .noHeader:
      RuleExample(
        wrong: Wording("標題列：案件分類,身分證號", "header: 案件分類,身分證號"),
        right: Wording("標題列：案件分類,流水號,身分證號", "header: 案件分類,流水號,身分證號"))
    case .unclosedQuote:
      RuleExample(
        wrong: Wording(#"19,000001,"A123456789"#),
        right: Wording(#"19,000001,"A123456789""#))
    case .noUsableCase:
      RuleExample(
        wrong: Wording("只有標題列：案件分類,流水號", "a header alone: 案件分類,流水號"),
        right: Wording("標題列下面有 19,000001", "19,000001 in the row below the header"))
    case .sameColumnTwice:
      RuleExample(
        wrong: Wording("案件分類,流水號,流水號"),
        right: Wording("案件分類,流水號,病歷號"))
    case .unknownColumn:
      RuleExample(
        wrong: Wording("案件分類,流水號,病例號"),
        right: Wording("案件分類,流水號,病歷號"))
    case .workbookUnusable:
      RuleExample(
        wrong: Wording("抽樣清單.xlsx 只複製了一半，或設了密碼", "list.xlsx, of which half was copied, or with a password"),
        right: Wording("抽樣清單.xlsx 能用試算表開啟，沒有密碼", "list.xlsx, which a spreadsheet opens without a password"))
    case .severalSheets:
      RuleExample(
        wrong: Wording("「11506」和「11507」兩張工作表都有案件分類與流水號", "the sheets 11506 and 11507 both have 案件分類 and 流水號"),
        right: Wording("--sheet 11507"))
    case .noSuchSheet:
      RuleExample(
        wrong: Wording("--sheet 抽審，檔案裡只有「抽樣」", "--sheet 抽審, where the only sheet is 抽樣"),
        right: Wording("--sheet 抽樣"))
    case .uncalculatedFormula:
      RuleExample(
        wrong: Wording("流水號是公式 =A2+1，沒有存下結果", "the serial is the formula =A2+1, saved without its result"),
        right: Wording("流水號存成 2", "the serial is saved as 2"))
    case .unusableCategory:
      RuleExample(
        wrong: Wording("案件分類 3", "category 3"),
        right: Wording("案件分類 03", "category 03"))
    case .unusableSerial:
      RuleExample(
        wrong: Wording("流水號 00000A", "serial 00000A"),
        right: Wording("流水號 000001", "serial 000001"))
    case .notAnIdentifier:
      RuleExample(
        wrong: Wording("身分證號 A12345-6789", "identity number A12345-6789"),
        right: Wording("身分證號 A123456789", "identity number A123456789"))
    case .unreadableBirthDate:
      RuleExample(
        wrong: Wording("出生日期 0790230（沒有 2 月 30 日）", "birth date 0790230 (there is no 30 February)"),
        right: Wording("出生日期 0790228", "birth date 0790228"))
    case .sameCaseTwice:
      RuleExample(
        wrong: Wording("第 2 列和第 5 列都是 19,000001", "19,000001 in row 2 and in row 5"),
        right: Wording("第 2 列是 19,000001，第 5 列是 19,000002", "19,000001 in row 2, 19,000002 in row 5"))
    case .unexpectedCategory:
      RuleExample(
        wrong: Wording("醫事類別 13（牙醫門診），案件分類 01（西醫）", "category 01 (western medicine) in tier 13 (dental)"),
        right: Wording("醫事類別 13（牙醫門診），案件分類 19", "category 19 in tier 13 (dental)"))
    case .retiredCategory:
      RuleExample(
        wrong: Wording("案件分類 15（107 年的牙周統合照護）", "category 15 (periodontal care, of 2018)"),
        right: Wording("案件分類 16", "category 16"))
    case .wideInpatientCategory:
      RuleExample(
        wrong: Wording(
          "住診案件分類 A1，檔名 22AA1000001 有 11 碼", "inpatient category A1, whose name 22AA1000001 has 11 characters"),
        right: Wording("住診案件分類 1，檔名 22A1000001 有 10 碼", "inpatient category 1, whose name 22A1000001 has 10"))
    case .paddedCategory:
      RuleExample(
        wrong: Wording("藥局的案件分類 1，檔名寫成 30A01000001", "a pharmacy's category 1, whose name is 30A01000001"),
        right: Wording("物理治療所的案件分類 01，檔名 40A01000001", "category 01 of physical therapy, whose name is 40A01000001"))
    case .rowsDisagree:
      RuleExample(
        wrong: Wording("費用年月：第 2 列 11506，第 3 列 11507", "fee month 11506 in row 2, 11507 in row 3"),
        right: Wording("費用年月：每一列都是 11507", "fee month 11507 in every row"))
    case .unreadableCharacter:
      RuleExample(
        wrong: Wording("姓名 陳\u{FFFD}明", "name 陳\u{FFFD}明"),
        right: Wording("姓名 陳大明", "name 陳大明"))
    }
  }
}
