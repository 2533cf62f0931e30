package import Findings

extension ClaimRule {
  public var explanation: Wording {
    switch self {
    case .unusableClaim:
      Wording(
        "身分證號和出生日期由申報檔帶入、核對；檔案只要有一處讀不下去，要找的案件就可能在後面，所以整個不用。",
        "Identity numbers and birth dates are filled in from the claim and compared with it. Where it cannot be "
          + "read on, the case may stand behind that place, so none of it is used.")
    case .notInClaim:
      Wording(
        "抽審的案件都出自申報資料。找不到時，可能是清單的案件分類或流水號有誤，或拿了別的月份、別次申報的檔案。",
        "Every sampled case was claimed. If one is not found, its category or serial may be wrong in the list, or "
          + "the claim is that of another month or filing.")
    case .identifiersDiffer:
      Wording(
        "身分證號不同，這一列可能是別的病人，病歷就會送錯人。",
        "With another identity number the row may be another patient's, and the wrong records would be sent.")
    case .birthDatesDiffer:
      Wording(
        "出生日期不同，這一列可能是別的病人，病歷就會送錯人。",
        "With another birth date the row may be another patient's, and the wrong records would be sent.")
    case .namesDiffer:
      Wording(
        "可能是改過名、異體字或遮蔽方式不同，也可能是別的病人。姓名不寫進送出的檔案，所以只是提醒。",
        "It may be a changed name, a variant of a character or another way of masking, or another patient. Names "
          + "are not sent, so this is only a hint.")
    case .repeatedRecord:
      Wording(
        "案件分類和流水編號在一次申報裡應該只出現一次。",
        "A category and serial should stand in a claim only once.")
    case .contradictoryRecords:
      Wording(
        "案件分類和流水編號在一次申報裡應該只出現一次；兩筆不同時，不知道抽到的是哪一筆。",
        "A category and serial should stand in a claim only once. When two records differ, which of them was "
          + "sampled is not known.")
    case .unusableIdentifier:
      Wording(
        "清單沒有完整的身分證號時，要由申報檔帶入；申報檔也沒有，就只能用清單寫的。",
        "Where the list does not have the whole number it is filled in from the claim. If the claim does not have it "
          + "either, only what the list says is left.")
    case .unusableBirthDate:
      Wording(
        "出生日期用來核對病人，不寫進送出的檔案。",
        "The birth date only helps to compare patients; it is not sent.")
    case .unidentifiedRecord:
      Wording(
        "這些資料不能和清單比對；如果有抽到的案件不在申報檔裡，它可能就在其中。",
        "These cannot be compared with the list. A case that is not found in the claim may be one of them.")
    case .otherKind:
      Wording(
        "門診和住診的申報檔欄位編號不同，醫事類別 21、22、29 才是住診。",
        "Outpatient and inpatient claims number their fields differently. Only the tiers 21, 22 and 29 are inpatient.")
    case .incompleteHead:
      Wording(
        "機構、費用年月、申報類別和申報日期用來確認申報檔就是這一批的；缺少的欄位無法核對。",
        "Institution, fee month, filing type and filing date tell whether the claim is that of this batch. What is "
          + "missing cannot be compared.")
    }
  }
}
