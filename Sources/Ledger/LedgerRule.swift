package import Findings

/// What can be wrong with a batch in the light of what was sent before, as far as this machine's ledger knows.
package enum LedgerRule: String, CaseIterable, Rule {
  case packedBefore = "B301"
  case sentForAnotherCase = "B302"
  case evidenceSent = "B303"
  case sequenceUsed = "B304"
  case sentForCaseOfPatient = "B305"
  case numbersUsed = "B306"

  public var severity: Severity {
    switch self {
    case .packedBefore, .evidenceSent, .sentForCaseOfPatient: .warning
    case .sentForAnotherCase, .sequenceUsed, .numbersUsed: .error
    }
  }

  /// A number that was handed out is not handed out again, whoever asks.
  public var canBeLowered: Bool { self == .sentForAnotherCase }

  public var title: Wording {
    switch self {
    case .packedBefore: Wording("同一個費用年月已經打包過這個案件", "The case was packed before in this fee month")
    case .sentForAnotherCase: Wording("這個檔案已經用在另一個案件", "The file was packed before for another case")
    case .evidenceSent: Wording("申復的事證以前打包過", "Evidence of an appeal was packed before")
    case .sequenceUsed: Wording("這個序號已經給過", "The sequence was handed out before")
    case .numbersUsed: Wording("這些編號已經給過", "The numbers were handed out before")
    case .sentForCaseOfPatient:
      Wording("這個檔案用在同一位病人的另一個案件", "The file was packed before for another case of the patient")
    }
  }

  public var message: Wording {
    switch self {
    case .packedBefore:
      Wording(
        "案件 {case}（費用年月 {month}）已經打包在 {bundle}。", "Case {case} of fee month {month} is in {bundle} already.")
    case .sentForAnotherCase:
      Wording(
        "{files}與 {bundle} 裡案件 {othercase}（費用年月 {othermonth}）的 {othername} 內容完全相同。",
        "{files}: the same content was packed as {othername} for case {othercase} of fee month {othermonth}, in {bundle}."
      )
    case .evidenceSent:
      Wording(
        "{files}已經打包過：{bundle} 裡的 {othername}。", "{files}: packed already, as {othername} in {bundle}.")
    case .sequenceUsed: Wording("送件紀錄裡 {name} 的序號已經給過。", "The ledger has handed out the sequence of {name}.")
    case .numbersUsed:
      Wording(
        "送件紀錄裡，編號 {numbers} 至少有一個已經給了 {name}。",
        "The ledger has given {name} at least one of the numbers {numbers}.")
    case .sentForCaseOfPatient:
      Wording(
        "{files}與 {bundle} 裡同一位病人的案件 {othercase}（費用年月 {othermonth}）的 {othername} 內容完全相同。",
        "{files}: the same content was packed as {othername} for case {othercase} of fee month {othermonth}, of the same patient, in {bundle}."
      )
    }
  }

  public var explanation: Wording {
    switch self {
    case .packedBefore:
      Wording(
        "一個案件的檔案要一次送齊，上傳後無法刪除。程式只知道打包過，不知道上傳了沒有。",
        """
        A case's files go up all at once and cannot be deleted. What is known here is that it was packed, not whether it \
        was uploaded.
        """)
    case .sentForAnotherCase:
      Wording(
        "可能放錯了病人的資料；上傳後無法刪除，也是個資外洩。以檔案的 SHA-256 比對這台電腦的送件紀錄。",
        """
        It may be another patient's: it cannot be deleted once it is uploaded, and is a breach of privacy. Compared by \
        SHA-256 with this machine's ledger.
        """)
    case .evidenceSent:
      Wording(
        "申復只放新的事證，原送核資料系統會自動帶出。", "An appeal has new evidence only; the insurer brings the earlier files itself.")
    case .sequenceUsed:
      Wording(
        "給過的序號不再用，有沒有做成送件檔都一樣：裡面 XML 的編號由序號而來，同名的 XML 健保署不再處理。",
        """
        A sequence is used once, whether or not a bundle came of it: the numbers of the XML files inside follow from it, \
        and the insurer ignores an XML name that it received before.
        """)
    case .numbersUsed:
      Wording(
        "同一天的 8 碼編號只用一次，有沒有做成送件檔都一樣：它是 XML 檔名的一部分，同名的 XML 健保署不再處理。",
        """
        An eight-digit number is used once a day, whether or not a bundle came of it: it is part of the XML's name, and the \
        insurer ignores an XML name that it received before.
        """)
    case .sentForCaseOfPatient:
      Wording(
        "同一位病人的兩個案件可能用到同一份資料。以檔案的 SHA-256 比對這台電腦的送件紀錄。",
        "Two cases of one patient may share a record. Compared by SHA-256 with this machine's ledger.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .packedBefore:
      Wording(
        "如果 {bundle} 已經上傳，把這個案件從清單拿掉；沒有上傳就註記：nhi-pack history --not-sent {bundle}。兩份只能上傳一份。",
        """
        If {bundle} was uploaded, take the case off the list; if not, say so: nhi-pack history --not-sent {bundle}. Upload \
        one of the two only.
        """)
    case .sentForAnotherCase:
      Wording(
        """
        開啟檔案，看是哪一位病人的，換成這個案件自己的檔案。如果放錯的是 {bundle} 而它沒有上傳，先註記：nhi-pack history --not-sent {bundle}。\
        兩個案件都沒有錯，才用 --no-ledger 與 --number-start 打包。
        """,
        """
        Open it and see whose it is, and put this case's own file there. If it is {bundle} that was wrong, and it was not \
        uploaded, say so first: nhi-pack history --not-sent {bundle}. Only if both are right, pack with --no-ledger and \
        --number-start.
        """)
    case .evidenceSent: Wording("把它從這個案件拿掉，只留新的事證。", "Take it out of the case and leave what is new.")
    case .sequenceUsed:
      Wording("不要指定 --sequence，讓程式取下一個序號。", "Leave out --sequence and the next number is taken.")
    case .numbersUsed:
      Wording(
        "不要指定 --number-start 與 --sequence，讓程式取；要自己編，用 nhi-pack history --format json 看給過的編號。",
        """
        Leave out --number-start and --sequence and free ones are taken; to choose them, see what was handed out with \
        nhi-pack history --format json.
        """)
    case .sentForCaseOfPatient:
      Wording("看看是不是放錯了月份或案件；沒有錯就不用處理。", "See whether it belongs to the other month or case; if not, leave it.")
    }
  }

  public var source: RuleSource {
    switch self {
    case .packedBefore: .plan("參.七")
    case .evidenceSent: .plan("貳.六(一)2")
    case .sequenceUsed, .numbersUsed: .plan("Q7")
    case .sentForAnotherCase, .sentForCaseOfPatient: .ownCare
    }
  }
}
