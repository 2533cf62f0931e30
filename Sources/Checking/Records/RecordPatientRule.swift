public import Findings

/// What can be wrong with whom an electronic record is about.
public enum RecordPatientRule: String, CaseIterable, Rule {
  case anotherPerson = "P201"
  case anotherPersonsBirthDate = "P202"
  case anotherBirthDate = "P203"
  case notTold = "P204"

  public var severity: Severity {
    switch self {
    case .anotherPerson, .anotherPersonsBirthDate: .error
    case .anotherBirthDate, .notTold: .warning
    }
  }

  public var title: Wording {
    switch self {
    case .anotherPerson: Wording("電子病歷是別人的", "The electronic record is another person's")
    case .anotherPersonsBirthDate: Wording("電子病歷的出生日期是別人的", "The electronic record has another person's birth date")
    case .anotherBirthDate: Wording("電子病歷的出生日期不同", "The electronic record has another birth date")
    case .notTold: Wording("看不出電子病歷是誰的", "Whose electronic record it is cannot be told")
    }
  }

  public var message: Wording {
    switch self {
    case .anotherPerson:
      Wording(
        "電子病歷裡的身分證號是 {found}，案件 {case} 的是 {expected}。",
        "The identity number in the record is {found}; that of case {case} is {expected}.")
    case .anotherPersonsBirthDate:
      Wording(
        "電子病歷裡沒有可以核對的身分證號或病歷號，出生日期也與案件 {case} 不同。",
        "The record has no identity or chart number to compare, and its birth date is not that of case {case}.")
    case .anotherBirthDate:
      Wording(
        "電子病歷的號碼與案件 {case} 相符，出生日期卻不同。",
        "The record's number is that of case {case}, yet its birth date is another.")
    case .notTold:
      Wording(
        "電子病歷裡的號碼不是案件 {case} 的身分證號或病歷號，也沒有出生日期可以核對。",
        "The record's numbers are neither the identity nor the chart number of case {case}, and no birth date can be compared."
      )
    }
  }

  public var explanation: Wording {
    switch self {
    case .anotherPerson, .anotherPersonsBirthDate:
      Wording(
        "比對電子病歷的 recordTarget/patientRole 與清單（或申報檔）的身分證號、病歷號、出生日期。上傳後無法刪除。",
        """
        The record's recordTarget/patientRole is compared with the list's (or the claim's) identity number, chart \
        number and birth date. What is uploaded cannot be deleted.
        """)
    case .anotherBirthDate:
      Wording("可能是其中一邊打錯。", "One of the two may be mistyped.")
    case .notTold:
      Wording(
        "各院所的病歷號編法不同，所以只提醒。", "Each house numbers its charts in its own way, so this is only a reminder.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .anotherPerson, .anotherPersonsBirthDate:
      Wording(
        "打開電子病歷，看是哪一位病人；移到那位病人的案件，或換成這件個案自己的。",
        "Open the record and see whose it is; move it to that patient's case, or put this case's own record there.")
    case .anotherBirthDate:
      Wording("與病歷核對，更正打錯的一邊。", "Compare both with the chart and correct the wrong one.")
    case .notTold:
      Wording(
        "打開電子病歷，確認是這件個案的病人；清單加上病歷號或出生日期，就能自動核對。",
        "Open the record and see that it is this patient's. With chart numbers or birth dates in the list it can be compared."
      )
    }
  }

  public var source: RuleSource { .ownCare }
}
