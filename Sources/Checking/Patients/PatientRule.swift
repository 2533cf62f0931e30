package import Findings

/// What can be wrong with whom an electronic record or a DICOM file-set is about.
package enum PatientRule: String, CaseIterable, Rule {
  case anotherPerson = "P201"
  case anotherPersonsBirthDate = "P202"
  case anotherBirthDate = "P203"
  case notTold = "P204"
  case anotherName = "P205"
  case anotherPersonsName = "P206"

  public var severity: Severity {
    switch self {
    case .anotherPerson, .anotherPersonsBirthDate, .anotherPersonsName: .error
    case .anotherBirthDate, .notTold, .anotherName: .warning
    }
  }

  /// Whose a record is can be told by people who look at it.
  public var canBeLowered: Bool { true }

  public var title: Wording {
    switch self {
    case .anotherPerson: Wording("電子病歷或影像是別人的", "A record or image of another person")
    case .anotherPersonsBirthDate: Wording("出生日期是別人的", "The birth date of another person")
    case .anotherBirthDate: Wording("出生日期不同", "The birth date differs")
    case .notTold: Wording("看不出是誰的", "Whose it is cannot be told")
    case .anotherName: Wording("姓名不同", "The name differs")
    case .anotherPersonsName: Wording("姓名是別人的", "The name of another person")
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
        "{what}裡的號碼不是案件 {case} 的身分證號或病歷號，也沒有出生日期或姓名可以核對。",
        """
        The numbers in {what} are neither the identity nor the chart number of case {case}, and no birth date or name \
        can be compared.
        """)
    case .anotherName:
      Wording(
        "{what}裡的號碼或出生日期與案件 {case} 相符，姓名卻不同。",
        "The number or the birth date in {what} is that of case {case}, yet the name is another.")
    case .anotherPersonsName:
      Wording(
        "{what}裡沒有與案件 {case} 相同的身分證號、病歷號或出生日期，姓名也不同。",
        "In {what} there is no identity number, chart number or birth date of case {case}, and the name is another.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .anotherPerson, .anotherPersonsBirthDate, .anotherPersonsName:
      Wording(
        """
        電子病歷的 recordTarget/patientRole、DICOMDIR 的病人紀錄（Patient ID、出生日期、姓名）與清單或申報檔比對。\
        英文拼音與遮蔽的姓名不比對。上傳後無法刪除。
        """,
        """
        An electronic record's recordTarget/patientRole and a DICOMDIR's patient records (Patient ID, birth date, name) \
        are compared with the list or the claim; masked names and names in Latin letters are not. What is uploaded \
        cannot be deleted.
        """)
    case .anotherBirthDate:
      Wording("可能是其中一邊打錯。", "One of the two may be mistyped.")
    case .anotherName:
      Wording("可能是打錯、改過名或異體字，也可能是別人的。", "It may be mistyped, changed or a variant; or it is another person.")
    case .notTold:
      Wording(
        "各院所與儀器的病歷號編法不同，所以只提醒。",
        "Each clinic and each device numbers patients in its own way, so this is only a reminder.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .anotherPersonsName:
      Wording(
        """
        開啟檔案，看是哪一位病人；移到那位病人的案件，或換成這個案件自己的。確定是同一人、只是姓名打錯：在清單填上出生日期\
        或正確的病歷號，就能用來核對。
        """,
        """
        Open it and see whose it is; move it to that patient's case, or put this case's own there. If the name is only \
        mistyped, write the birth date or the right chart number into the list, to be compared instead.
        """)
    case .anotherPerson, .anotherPersonsBirthDate:
      Wording(
        "開啟檔案，看是哪一位病人；移到那位病人的案件，或換成這個案件自己的。",
        "Open it and see whose it is; move it to that patient's case, or put this case's own there.")
    case .anotherBirthDate, .anotherName:
      Wording("與病歷核對，更正打錯的一邊。", "Compare both with the chart and correct the wrong one.")
    case .notTold:
      Wording(
        "開啟檔案，確認是這個案件的病人；清單加上病歷號、出生日期或姓名，就能自動核對。影像設備有自己的編號時，可以在設定檔確認這台設備。",
        """
        Open it and see that it is this patient's. With chart numbers, birth dates or names in the list it can be \
        compared. A device that numbers patients in its own way can be accepted in the configuration.
        """)
    }
  }

  public var source: RuleSource { .ownCare }
}
