package import Findings

/// What can be wrong between bundles and the sampling list they were made for.
package enum ListAgreementRule: String, CaseIterable, Rule {
  case notOnList = "B241"
  case notInBundle = "B242"
  case otherField = "B243"
  case otherPerson = "B244"

  public var severity: Severity {
    switch self {
    case .notInBundle: .warning
    case .notOnList, .otherField, .otherPerson: .error
    }
  }

  /// The list may be another version than the bundle's.
  public var canBeLowered: Bool { true }

  public var title: Wording {
    switch self {
    case .notOnList: Wording("案件不在抽樣清單上", "A case that is not on the list")
    case .notInBundle: Wording("清單上的案件不在送件檔裡", "A case of the list that is not in the bundle")
    case .otherField: Wording("批次欄位與清單不符", "A field of the batch that differs from the list")
    case .otherPerson: Wording("身分證號與清單不符", "An identity number that differs from the list")
    }
  }

  public var message: Wording {
    switch self {
    case .notOnList: Wording("案件 {case} 不在清單上。", "Case {case} is not on the list.")
    case .notInBundle: Wording("案件 {case} 不在任何一個送件檔裡。", "Case {case} is in none of the bundles.")
    case .otherField:
      Wording(
        "欄位 {field}（{name}）是「{found}」，清單或申報檔是「{expected}」；共 {count} 件。",
        "Field {field} ({name}) is “{found}”, on the list or in the claim “{expected}”; cases: {count}.")
    case .otherPerson:
      Wording(
        "案件 {case} 的身分證號是 {found}，清單或申報檔是 {expected}。",
        "The identity number of case {case} is {found}, on the list or in the claim {expected}.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .notOnList: Wording("不在抽樣清單上的案件會被退回。", "A case that was not drawn is sent back.")
    case .notInBundle:
      Wording(
        "分次試傳時可能是故意的；全部送完仍缺的案件會當成沒有送。",
        "In a trial that may be meant; a case that is never sent counts as not handed in.")
    case .otherField:
      Wording(
        "健保署用這些欄位找出抽樣清單；不符就整件退回。", "The insurer finds its own list by these fields, and sends back what does not agree."
      )
    case .otherPerson: Wording("可能把別人的病歷放進這個案件。", "Another person's record may have come into the case.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .notOnList:
      Wording(
        "與健保署的清單核對；不該送的拿掉，再重新打包。", "Compare with the insurer's list, take out what does not belong, and pack again.")
    case .notInBundle: Wording("把所有送件檔一起檢查；真的缺的就補上。", "Verify all bundles in one go, and add what is truly missing.")
    case .otherField, .otherPerson: Wording("與申報資料核對，改正後重新打包。", "Compare with the claim, correct it and pack again.")
    }
  }

  public var source: RuleSource {
    switch self {
    case .notOnList, .otherField: .plan("Q8")
    case .notInBundle: .plan("Q16")
    case .otherPerson: .ownCare
    }
  }
}
