package import Findings

extension ClaimRule {
  public var remedy: Wording {
    switch self {
    case .unusableClaim: Wording("{advice}。", "{advice}.")
    case .notInClaim:
      Wording(
        "核對清單的案件分類和流水號，並確認申報檔的費用年月、申報類別和申報日期就是這一批的。",
        "Compare the category and serial in the list, and make sure that the claim's fee month, filing type and "
          + "filing date are those of this batch.")
    case .identifiersDiffer:
      Wording(
        "查明這個案件是哪一位病人，再更正清單；拿錯申報檔時，改用這一批的。",
        "Find out whose case this is and correct the list; if it is the wrong claim file, use the one of this batch.")
    case .birthDatesDiffer:
      Wording(
        "查明這個案件是哪一位病人，再更正清單的出生日期，或讓那一格空著由申報檔帶入。",
        "Find out whose case this is and correct the birth date in the list, or leave the cell empty to have it "
          + "filled in from the claim.")
    case .namesDiffer:
      Wording(
        "確認這一列和申報檔第 {record} 筆是同一位病人；如果是就不用處理。",
        "Make sure that the row and record {record} of the claim are the same patient's; if so, nothing needs to be done."
      )
    case .repeatedRecord:
      Wording(
        "確認申報檔沒有重複匯出；如果送出的就是這樣就不用處理。",
        "Make sure that nothing was exported twice; if it was filed like this, nothing needs to be done.")
    case .contradictoryRecords:
      Wording(
        "向院所系統查明哪一筆才是送出的案件，重新匯出申報檔。",
        "Find out in the clinic's system which record was filed, and export the claim again.")
    case .unusableIdentifier:
      Wording(
        "在清單的「身分證號」欄填上完整的號碼。",
        "Fill in the whole number in the list's 身分證號 column.")
    case .unusableBirthDate:
      Wording(
        "不影響送件；要核對出生日期時，請看院所系統的資料。",
        "Nothing that is sent depends on it; look the birth date up in the clinic's system if it matters.")
    case .unidentifiedRecord:
      Wording(
        "沒有案件找不到時不用處理；否則從院所系統重新匯出申報檔。",
        "If no case is missing nothing needs to be done; otherwise export the claim again from the clinic's system.")
    case .otherKind:
      Wording(
        "改用{tierKind}的申報檔；如果醫事類別填錯，更正它。",
        "Use the {tierKind} claim; if the tier is wrong, correct it.")
    case .incompleteHead:
      Wording(
        "確認這個申報檔就是這一批的，或從院所系統重新匯出。",
        "Make sure that this is the claim of this batch, or export it again from the clinic's system.")
    }
  }
}
