public import Findings

/// What can be wrong with whom an electronic record or a DICOM file-set is about.
public enum PatientRule: String, CaseIterable, Rule {
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
    case .anotherPerson: Wording("電子病歷或影像是別人的", "A record or image of another person")
    case .anotherPersonsBirthDate: Wording("出生日期是別人的", "The birth date of another person")
    case .anotherBirthDate: Wording("出生日期不同", "The birth date differs")
    case .notTold: Wording("看不出是誰的", "Whose it is cannot be told")
    }
  }

  public var message: Wording {
    switch self {
    case .anotherPerson:
      Wording(
        "{what}裡的身分證號是 {found}，案件 {case} 的是 {expected}。",
        "The identity number in {what} is {found}; that of case {case} is {expected}.")
    case .anotherPersonsBirthDate:
      Wording(
        "{what}裡沒有與案件 {case} 相同的身分證號或病歷號，出生日期也不同。",
        "In {what} there is no identity or chart number of case {case}, and the birth date is another.")
    case .anotherBirthDate:
      Wording(
        "{what}裡的號碼與案件 {case} 相符，出生日期卻不同。",
        "The number in {what} is that of case {case}, yet the birth date is another.")
    case .notTold:
      Wording(
        "{what}裡的號碼不是案件 {case} 的身分證號或病歷號，也沒有出生日期可以核對。",
        "The numbers in {what} are neither the identity nor the chart number of case {case}, and no birth date can be compared."
      )
    }
  }

  public var explanation: Wording {
    switch self {
    case .anotherPerson, .anotherPersonsBirthDate:
      Wording(
        "電子病歷的 recordTarget/patientRole、DICOMDIR 的病人記錄（Patient ID、出生日期）與清單或申報檔比對。上傳後無法刪除。",
        """
        An electronic record's recordTarget/patientRole and a DICOMDIR's patient records (Patient ID, birth date) are \
        compared with the list or the claim. What is uploaded cannot be deleted.
        """)
    case .anotherBirthDate:
      Wording("可能是其中一邊打錯。", "One of the two may be mistyped.")
    case .notTold:
      Wording(
        "各院所與儀器的病歷號編法不同，所以只提醒。",
        "Each house and each device numbers its patients in its own way, so this is only a reminder.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .anotherPerson, .anotherPersonsBirthDate:
      Wording(
        "打開看是哪一位病人；移到那位病人的案件，或換成這件個案自己的。",
        "Open it and see whose it is; move it to that patient's case, or put this case's own there.")
    case .anotherBirthDate:
      Wording("與病歷核對，更正打錯的一邊。", "Compare both with the chart and correct the wrong one.")
    case .notTold:
      Wording(
        "打開確認是這件個案的病人；清單加上病歷號或出生日期，就能自動核對。",
        "Open it and see that it is this patient's. With chart numbers or birth dates in the list it can be compared.")
    }
  }

  public var source: RuleSource { .ownCare }
}
