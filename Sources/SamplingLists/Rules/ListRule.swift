package import Findings

/// What can be wrong with the sampling list itself.
package enum ListRule: String, CaseIterable, Rule {
  case undecodable = "L101"
  case noHeader = "L102"
  case unclosedQuote = "L103"
  case noUsableCase = "L104"
  case sameColumnTwice = "L105"
  case unknownColumn = "L106"
  case workbookUnusable = "L107"
  case severalSheets = "L108"
  case noSuchSheet = "L109"
  case uncalculatedFormula = "L110"
  case unusableCategory = "L201"
  case unusableSerial = "L202"
  case notAnIdentifier = "L203"
  case unreadableBirthDate = "L204"
  case sameCaseTwice = "L205"
  case unexpectedCategory = "L206"
  case retiredCategory = "L207"
  case wideInpatientCategory = "L208"
  case paddedCategory = "L209"
  case rowsDisagree = "L210"
  case unreadableCharacter = "L211"

  public var severity: Severity {
    switch self {
    case .undecodable, .noHeader, .unclosedQuote, .noUsableCase, .sameColumnTwice, .unusableCategory, .unusableSerial,
      .sameCaseTwice, .rowsDisagree, .workbookUnusable, .severalSheets, .noSuchSheet:
      .error
    case .notAnIdentifier, .unreadableBirthDate, .unexpectedCategory, .retiredCategory, .wideInpatientCategory,
      .paddedCategory, .unreadableCharacter, .unknownColumn, .uncalculatedFormula:
      .warning
    }
  }

  public var title: Wording {
    switch self {
    case .undecodable: Wording("清單不是看得懂的文字檔", "The list is not readable text")
    case .noHeader: Wording("找不到標題列", "No header row")
    case .unclosedQuote: Wording("引號沒有結束", "A quote is never closed")
    case .noUsableCase: Wording("清單裡沒有可用的案件", "No usable case in the list")
    case .sameColumnTwice: Wording("同一種欄位出現兩次", "The same column twice")
    case .unknownColumn: Wording("欄位名稱可能打錯", "A header may be mistyped")
    case .workbookUnusable: Wording("試算表讀不出來", "The workbook cannot be read")
    case .severalSheets: Wording("好幾個工作表都像清單", "Several sheets look like the list")
    case .noSuchSheet: Wording("沒有這個工作表", "There is no such sheet")
    case .uncalculatedFormula: Wording("公式沒有存下結果", "A formula without its result")
    case .unusableCategory: Wording("案件分類無法使用", "Unusable case category")
    case .unusableSerial: Wording("流水號無法使用", "Unusable serial")
    case .notAnIdentifier: Wording("身分證號含有不該有的字元", "Not an identity number")
    case .unreadableBirthDate: Wording("出生日期無法辨識", "Unreadable birth date")
    case .sameCaseTwice: Wording("同一案件出現兩次", "The same case twice")
    case .unexpectedCategory: Wording("案件分類與醫事類別不相符", "Category not expected in this tier")
    case .retiredCategory: Wording("案件分類已停用", "Retired category")
    case .wideInpatientCategory: Wording("住診案件分類有 2 碼", "Inpatient category of two characters")
    case .paddedCategory: Wording("1 碼案件分類在檔名中補零", "Category padded in names")
    case .rowsDisagree: Wording("各列的整批欄位不一致", "Rows disagree about the batch")
    case .unreadableCharacter: Wording("有無法辨識的字", "Unreadable character")
    }
  }

  public var source: RuleSource {
    switch self {
    case .undecodable, .noHeader, .unclosedQuote, .noUsableCase, .sameColumnTwice, .unreadableCharacter,
      .unknownColumn, .workbookUnusable, .severalSheets, .noSuchSheet, .uncalculatedFormula:
      .ownCare
    case .unusableCategory, .unusableSerial, .wideInpatientCategory: .plan("附件二 表一")
    case .notAnIdentifier, .unreadableBirthDate, .retiredCategory: .claimFormat
    case .sameCaseTwice: .plan("參.七(一)1")
    case .unexpectedCategory: .categoryTiers
    case .paddedCategory: .categoryPadding
    case .rowsDisagree: .matchedFields
    }
  }
}
