package import Findings

extension BatchRule {
  public var example: RuleExample {
    switch self {
    case .institutionNotTenDigits:
      RuleExample(
        wrong: Wording("--institution 359999999（9 碼）", "--institution 359999999 (nine digits)"),
        right: Wording("--institution 3599999991（10 碼）", "--institution 3599999991 (ten digits)"))
    case .unusualCheckDigit:
      RuleExample(
        wrong: Wording("--institution 3599999992"),
        right: Wording("--institution 3599999991"))
    case .unknownTier:
      RuleExample(
        wrong: Wording("--tier 18"),
        right: Wording("--tier 13"))
    case .unreadableFeeMonth:
      RuleExample(
        wrong: Wording("--fee-month 11513（沒有 13 月）", "--fee-month 11513 (there is no month 13)"),
        right: Wording("--fee-month 11507"))
    case .unknownFilingType:
      RuleExample(
        wrong: Wording("--filing 3"),
        right: Wording("--filing 2（補報）", "--filing 2 (supplementary)"))
    case .unreadableFilingDate:
      RuleExample(
        wrong: Wording("--filing-date 1150832（沒有 8 月 32 日）", "--filing-date 1150832 (there is no 32 August)"),
        right: Wording("--filing-date 1150831"))
    case .unknownReviewKind:
      RuleExample(
        wrong: Wording("--review 4"),
        right: Wording("--review 3（補件）", "--review 3 (missing documents)"))
    case .saidNowhere:
      RuleExample(
        wrong: Wording("沒有 --filing，清單也沒有「申報類別」欄", "neither --filing nor a column 申報類別 in the list"),
        right: Wording("--filing 1，或清單有「申報類別」欄", "--filing 1, or a column 申報類別 in the list"))
    case .unreadableSystemDate:
      RuleExample(
        wrong: Wording("--date 2026-11-31（沒有 11 月 31 日）", "--date 2026-11-31 (there is no 31 November)"),
        right: Wording("--date 2026-11-30"))
    case .optionAndListDisagree:
      RuleExample(
        wrong: Wording("--tier 13，清單的「醫事類別」欄寫 14", "--tier 13, and 14 in the list's column 醫事類別"),
        right: Wording("--tier 13，清單的「醫事類別」欄寫 13", "--tier 13, and 13 in the list's column 醫事類別"))
    case .feeMonthAfterFiling:
      RuleExample(
        wrong: Wording("費用年月 11509，申報日期 1150802", "fee month 11509, filing date 1150802"),
        right: Wording("費用年月 11507，申報日期 1150802", "fee month 11507, filing date 1150802"))
    case .filingDateInFuture:
      RuleExample(
        wrong: Wording("申報日期 1150802，系統日期 1150801", "filing date 1150802, system date 1150801"),
        right: Wording("申報日期 1150802，系統日期 1151121", "filing date 1150802, system date 1151121"))
    case .claimDisagrees:
      RuleExample(
        wrong: Wording(
          "--fee-month 11507，申報檔寫 <t3>11506</t3>", "--fee-month 11507, and <t3>11506</t3> in the claim file"),
        right: Wording(
          "--fee-month 11507，申報檔寫 <t3>11507</t3>", "--fee-month 11507, and <t3>11507</t3> in the claim file"))
    case .claimNameTier:
      RuleExample(
        wrong: Wording(
          "--tier 13，申報檔是 3599999991141150713B.zip", "--tier 13, and the claim file is 3599999991141150713B.zip"),
        right: Wording(
          "--tier 13，申報檔是 3599999991131150713B.zip", "--tier 13, and the claim file is 3599999991131150713B.zip"))
    case .trialSize:
      RuleExample(
        wrong: Wording("--trial，清單有 1 件", "--trial with a list of one case"),
        right: Wording("--trial，清單有 2 件", "--trial with a list of two cases"))
    }
  }
}
