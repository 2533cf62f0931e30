package import Findings

/// What can be wrong with the fields of the batch, whether the user said them or the list does.
package enum BatchRule: String, CaseIterable, Rule {
  case institutionNotTenDigits = "C101"
  case unusualCheckDigit = "C102"
  case unknownTier = "C103"
  case unreadableFeeMonth = "C104"
  case unknownFilingType = "C105"
  case unreadableFilingDate = "C106"
  case unknownReviewKind = "C107"
  case saidNowhere = "C108"
  case unreadableSystemDate = "C109"
  case optionAndListDisagree = "C110"
  case feeMonthAfterFiling = "C111"
  case filingDateInFuture = "C112"
  case claimDisagrees = "C113"
  case claimNameTier = "C114"
  case trialSize = "C115"

  public var severity: Severity {
    switch self {
    case .institutionNotTenDigits, .unknownTier, .unreadableFeeMonth, .unknownFilingType, .unreadableFilingDate,
      .unknownReviewKind, .saidNowhere, .unreadableSystemDate, .optionAndListDisagree, .claimDisagrees, .trialSize:
      .error
    case .unusualCheckDigit, .feeMonthAfterFiling, .filingDateInFuture, .claimNameTier: .warning
    }
  }

  public var title: Wording {
    switch self {
    case .institutionNotTenDigits: Wording("醫事機構代碼不是 10 位數字", "Institution code is not ten digits")
    case .unusualCheckDigit: Wording("醫事機構代碼的檢查碼不尋常", "Unusual check digit in the institution code")
    case .unknownTier: Wording("沒有這個醫事類別", "Unknown tier")
    case .unreadableFeeMonth: Wording("費用年月無法辨識", "Unreadable fee month")
    case .unknownFilingType: Wording("沒有這個申報類別", "Unknown filing type")
    case .unreadableFilingDate: Wording("申報日期無法辨識", "Unreadable filing date")
    case .unknownReviewKind: Wording("沒有這個送審類別", "Unknown review kind")
    case .saidNowhere: Wording("整批的欄位沒有填", "A field of the batch is missing")
    case .unreadableSystemDate: Wording("系統日期無法辨識", "Unreadable system date")
    case .optionAndListDisagree: Wording("選項與清單不一致", "Option and list disagree")
    case .feeMonthAfterFiling: Wording("費用年月晚於申報日期", "Fee month after the filing date")
    case .filingDateInFuture: Wording("申報日期晚於系統日期", "Filing date after the system date")
    case .claimDisagrees: Wording("申報檔與選項或清單不一致", "The claim file disagrees with an option or the list")
    case .claimNameTier: Wording("醫事類別與申報檔的檔名不同", "The tier is not that of the claim file's name")
    case .trialSize: Wording("試傳不是 2 到 5 件", "A trial is not two to five cases")
    }
  }

  public var source: RuleSource {
    switch self {
    case .institutionNotTenDigits, .unreadableFeeMonth, .unreadableFilingDate: .claimFormat
    case .unusualCheckDigit: .checkDigit
    case .unknownTier: .plan("附件二 表一")
    case .unknownFilingType: .plan("貳.六(一)")
    case .unknownReviewKind: .deployedPractice
    case .saidNowhere, .optionAndListDisagree, .claimDisagrees: .matchedFields
    case .claimNameTier: .deployedPractice
    case .trialSize: .plan("貳.五")
    case .unreadableSystemDate: .plan("Q7")
    case .feeMonthAfterFiling, .filingDateInFuture: .ownCare
    }
  }
}
