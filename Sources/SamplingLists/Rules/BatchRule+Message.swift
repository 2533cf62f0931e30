package import Findings

extension BatchRule {
  public var message: Wording {
    switch self {
    case .institutionNotTenDigits:
      Wording("{where}：醫事機構代碼「{found}」不是 10 位數字。", "{where}: the institution code “{found}” is not ten digits.")
    case .unusualCheckDigit:
      Wording(
        "{where}：{found} 的最後一碼與一般的算法不符，可能打錯了。",
        "{where}: the last digit of {found} is not the usual one; it may be mistyped.")
    case .unknownTier:
      Wording(
        "{where}：沒有醫事類別「{found}」。可用的是：{allowed}。",
        "{where}: there is no tier “{found}”. The tiers are: {allowed}.")
    case .unreadableFeeMonth:
      Wording(
        "{where}：費用年月「{found}」無法辨識，應為{allowed}。",
        "{where}: the fee month “{found}” cannot be read; it should be {allowed}.")
    case .unknownFilingType:
      Wording(
        "{where}：沒有申報類別「{found}」。可用的是：{allowed}。",
        "{where}: there is no filing type “{found}”. The types are: {allowed}.")
    case .unreadableFilingDate:
      Wording(
        "{where}：申報日期「{found}」無法辨識或沒有這一天，應為{allowed}。",
        "{where}: the filing date “{found}” cannot be read or is no such day; it should be {allowed}.")
    case .unknownReviewKind:
      Wording(
        "{where}：沒有送審類別「{found}」。可用的是：{allowed}。",
        "{where}: there is no review kind “{found}”. The kinds are: {allowed}.")
    case .saidNowhere: Wording("選項和清單裡都沒有「{field}」。", "Neither an option nor the list says the {field}.")
    case .unreadableSystemDate:
      Wording(
        "{where}：系統日期「{found}」無法辨識或沒有這一天，應為{allowed}。",
        "{where}: the system date “{found}” cannot be read or is no such day; it should be {allowed}.")
    case .optionAndListDisagree:
      Wording(
        "「{field}」不一致：{option} 是 {said}，清單是 {listed}。",
        "The {field} is {said} by {option}, but {listed} in the list.")
    case .feeMonthAfterFiling:
      Wording(
        "費用年月 {feeMonth} 晚於申報日期 {filingDate}。",
        "The fee month {feeMonth} lies after the filing date {filingDate}.")
    case .filingDateInFuture:
      Wording(
        "申報日期 {filingDate} 晚於系統日期 {systemDate}。",
        "The filing date {filingDate} lies after the system date {systemDate}.")
    case .claimDisagrees:
      Wording(
        "「{field}」不一致：{where} 是 {said}，申報檔的 {tag} 是 {claimed}。",
        "The {field} is {said} by “{where}”, but {claimed} in the claim file ({tag}).")
    case .claimNameTier:
      Wording(
        "{where} 的醫事類別是 {said}，申報檔的檔名卻像是 {named} 的。",
        "The tier is {said} by “{where}”, but the claim file's name looks like one of tier {named}.")
    case .trialSize:
      Wording(
        "清單有 {count} 件；第一次試傳要 2 到 5 件。", "Cases on the list: {count}; a first trial has two to five.")
    }
  }
}
