package import Findings

/// What can be wrong with whose record it is.
package enum IdentityRule: String, CaseIterable, Rule {
  case missing = "P101"
  case masked = "P102"
  case checkDigit = "P103"
  case unknownKind = "P104"

  public var severity: Severity {
    switch self {
    case .missing, .masked: .error
    case .checkDigit, .unknownKind: .warning
    }
  }

  public var title: Wording {
    switch self {
    case .missing: Wording("案件沒有身分證號", "A case has no identity number")
    case .masked: Wording("身分證號被遮蔽", "An identity number is masked")
    case .checkDigit: Wording("身分證號檢查碼不符", "An identity number's check digit does not fit")
    case .unknownKind: Wording("不是身分證號或居留證號", "Neither an identity number nor a resident permit's")
    }
  }

  public var message: Wording {
    switch self {
    case .missing:
      Wording("案件 {case} 在清單上沒有身分證號，批次檔一定要有。", "Case {case} has no identity number on the list; the batch needs it.")
    case .masked:
      Wording(
        "案件 {case} 的身分證號是 {found}，批次檔要填完整的號碼。",
        "The identity number of case {case} is {found}; the batch needs it in full.")
    case .checkDigit:
      Wording(
        "案件 {case} 的身分證號 {found} 檢查碼不符，可能打錯。",
        "The check digit of {found}, the identity number of case {case}, does not fit; it may be mistyped.")
    case .unknownKind:
      Wording(
        "案件 {case} 的 {found} 不是身分證號或居留證號的格式。",
        "{found}, of case {case}, has the form of neither an identity number nor a resident permit's.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .missing, .masked:
      Wording(
        "批次 XML 的 c10 是 10 碼身分證號；健保署提供的清單常把後 4 碼遮住。",
        "c10 of the batch XML is the number in full; the insurer's own lists often mask its last four characters.")
    case .checkDigit:
      Wording("身分證號與居留證號的最後一碼由前面各碼算出。", "The last digit of an identity number or permit follows from the others.")
    case .unknownKind:
      Wording(
        "護照號碼、新生兒等確實會出現在申報資料裡，所以只提醒。",
        "Passports and newborns without a number do occur in claims, so this is only a reminder.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .missing:
      Wording(
        "用 --claims 指定申報檔來補，或在清單的「身分證號」欄填上（與申報資料相同）。",
        "Give the claim file with --claims, or add the number to the list's column 身分證號, as in the claim.")
    case .masked:
      Wording(
        "用 --claims 指定申報檔來補，或在清單把號碼填完整（與申報資料相同）。",
        "Give the claim file with --claims, or write the full number into the list, as in the claim.")
    case .checkDigit:
      Wording("與申報資料核對；若申報時就是這個號碼，照原樣送出。", "Compare it with the claim; if the claim has it so, leave it.")
    case .unknownKind:
      Wording("與申報資料核對；若申報時就是這個號碼，照原樣送出。", "Compare it with the claim; if the claim has it so, leave it.")
    }
  }

  public var source: RuleSource {
    switch self {
    case .missing, .masked: .deployedPractice
    case .checkDigit:
      RuleSource(.deployed, Wording("身分證號與居留證號通行的檢查碼算法", "The check-digit formula in general use"))
    case .unknownKind: .ownCare
    }
  }
}
