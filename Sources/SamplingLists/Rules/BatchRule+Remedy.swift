package import Findings

extension BatchRule {
  public var remedy: Wording {
    switch self {
    case .institutionNotTenDigits:
      Wording(
        "更正代碼；如果是試算表去掉了開頭的 0，加上 {option} 寫出完整的 10 位數字即可。",
        "Correct the code; if a spreadsheet dropped a leading zero, say all ten digits with {option}.")
    case .unusualCheckDigit:
      Wording(
        "與健保特約合約上的代碼核對；沒錯就不用處理。",
        "Compare it once with the institution's contract; if it is right, nothing needs to be done.")
    case .unknownTier, .unknownFilingType, .unknownReviewKind:
      Wording("改成其中一個代碼，或用 {option} 指定。", "Change it to one of these codes, or say it with {option}.")
    case .unreadableFeeMonth, .unreadableFilingDate:
      Wording("照申報資料更正，或用 {option} 指定。", "Correct it as it was claimed, or say it with {option}.")
    case .saidNowhere:
      Wording(
        "加上選項 {option}（{allowed}），或在清單加上「{column}」欄。",
        "Add the option {option} ({allowed}), or a column {column} to the list.")
    case .unreadableSystemDate: Wording("更正 {option}；用今天的日期就不必寫。", "Correct {option}, or leave it out to use today.")
    case .optionAndListDisagree:
      Wording("核對申報資料，更正 {option} 或清單。", "Compare with the claim and correct {option} or the list.")
    case .feeMonthAfterFiling: Wording("核對申報資料，更正填錯的一個。", "Compare with the claim and correct the one that is wrong.")
    case .filingDateInFuture:
      Wording(
        "核對申報資料，更正申報日期；如果是電腦的日期不對，用 --date 指定。",
        "Compare with the claim and correct the filing date; if the computer's date is wrong, say it with --date.")
    case .claimDisagrees:
      Wording(
        "確認申報檔是這一批的，再更正選項或清單。", "See that the claim file is this batch's, then correct the option or the list.")
    case .claimNameTier: Wording("確認醫事類別；沒錯就不用處理。", "Make sure of the tier; if it is right, nothing needs to be done.")
    case .trialSize:
      Wording(
        "另存一份只有 2 到 5 件的清單來試傳；正式送件時去掉 --trial。",
        "Save a list with two to five of the cases for the trial; leave --trial out for the real batch.")
    }
  }
}
