package import Findings

/// What can be wrong with what a bundle holds: its names, its pairs, and what its XML says of its files.
package enum ContentRule: String, CaseIterable, Rule {
  case bundleName = "B221"
  case unexpectedEntry = "B222"
  case noPartner = "B223"
  case otherInstitution = "B224"
  case otherDate = "B225"
  case noCase = "B226"
  case caseTwice = "B231"
  case fileMissing = "B232"
  case fileNotNamed = "B233"
  case otherCase = "B234"
  case namedTwice = "B235"
  case furtherFindings = "B299"

  public var severity: Severity {
    switch self {
    case .otherDate, .furtherFindings: .warning
    case .bundleName, .unexpectedEntry, .noPartner, .otherInstitution, .noCase, .caseTwice, .fileMissing,
      .fileNotNamed, .otherCase, .namedTwice:
      .error
    }
  }

  /// What holds a bundle's parts together; each part was seen.
  public var canBeLowered: Bool { true }

  public var title: Wording {
    switch self {
    case .bundleName: Wording("送件檔的檔名不對", "The bundle's name is not right")
    case .unexpectedEntry: Wording("送件檔裡有不該有的項目", "Something in the bundle that does not belong there")
    case .noPartner: Wording("XML 與附件沒有成對", "An XML or attachment without its partner")
    case .otherInstitution: Wording("醫事機構代碼不一致", "Another institution's code")
    case .otherDate: Wording("日期不一致", "Another date")
    case .noCase: Wording("送件檔裡沒有案件", "No case in the bundle")
    case .caseTwice: Wording("同一案件出現兩次", "One case twice")
    case .fileMissing: Wording("XML 寫的檔案不在附件裡", "A file that the XML names is not there")
    case .fileNotNamed: Wording("附件裡有 XML 沒寫的檔案", "A file that the XML does not name")
    case .otherCase: Wording("檔名是別的案件的", "A file named after another case")
    case .namedTwice: Wording("XML 把同一個檔案寫了兩次", "The XML names a file twice")
    case .furtherFindings: Wording("還有同樣的問題", "More of the same")
    }
  }

  public var message: Wording {
    switch self {
    case .bundleName:
      Wording(
        "「{name}」不是 (機構代碼)_(日期)_(序號).zip：{reason}。", "“{name}” is not (institution)_(date)_(sequence).zip: {reason}.")
    case .unexpectedEntry:
      Wording("「{entry}」不是 XML 也不是附件該有的檔名。", "“{entry}” is named neither as an XML nor as an attachment.")
    case .noPartner: Wording("「{entry}」找不到與它同號的{expected}。", "“{entry}” has no {expected} of the same number.")
    case .otherInstitution:
      Wording(
        "{place}的醫事機構代碼是 {found}，外層檔名是 {expected}。",
        "{place} has the institution code {found}, the bundle's name {expected}.")
    case .otherDate:
      Wording(
        "「{entry}」的日期是 {found}，外層檔名是 {expected}。", "“{entry}” has the date {found}, the bundle's name {expected}.")
    case .noCase: Wording("裡面沒有一件讀得出來的案件。", "There is no case in it that can be read.")
    case .caseTwice: Wording("案件 {case} 在「{other}」已經有了。", "Case {case} is in “{other}” already.")
    case .fileMissing: Wording("XML 寫了「{name}」，附件裡沒有。", "The XML names “{name}”, which is not in the attachment.")
    case .fileNotNamed: Wording("附件裡的「{name}」，XML 沒有寫。", "“{name}” is in the attachment and not in the XML.")
    case .otherCase:
      Wording("「{name}」寫的是案件 {found}，XML 是 {expected}。", "“{name}” says case {found}, the XML {expected}.")
    case .namedTwice: Wording("XML 把「{name}」寫了兩次。", "The XML names “{name}” twice.")
    case .furtherFindings: Wording("{rule}（{title}）另外還有 {count} 個，沒有列出。", "{rule} ({title}): {count} more, not listed.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .bundleName:
      Wording(
        "外層檔名是 10 碼機構代碼、民國年月日 7 碼與 3 碼序號。",
        "The name is the institution's ten digits, the ROC date in seven and the sequence in three.")
    case .unexpectedEntry, .noPartner:
      Wording(
        "一份 XML 配一個同號的附件壓縮檔，別的都不該有。",
        "Each XML goes with one attachment of the same number; nothing else belongs there.")
    case .otherInstitution, .otherDate:
      Wording("同一批的名稱與欄位要一致。", "The names and fields of one batch have to agree.")
    case .noCase: Wording("沒有案件就沒有東西可審。", "Without a case there is nothing to review.")
    case .caseTwice: Wording("一個案件的檔案要一次送齊，不能分兩次。", "A case's files go up together, never in two goes.")
    case .fileMissing, .fileNotNamed, .namedTwice:
      Wording(
        "審查醫師看到的是 XML 寫的檔案；兩邊要一一對應。", "Reviewers see the files that the XML names; the two have to agree one to one.")
    case .otherCase: Wording("放錯的檔案會被當成這個案件的病歷。", "A misplaced file is taken for this case's record.")
    case .furtherFindings: Wording("同樣的問題只列出前 100 個。", "Of one kind the first hundred are listed.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .bundleName: Wording("照規則重新命名。", "Rename it as the scheme says.")
    case .otherDate:
      Wording("確認是同一天製作的；跨夜製作時要用同一個日期。", "See that all was made on one day; over midnight one date is to be used.")
    case .otherCase: Wording("確認這個檔案是哪一件的，放回去再重新打包。", "See whose file it is, put it there and pack again.")
    case .furtherFindings: Wording("先處理列出來的，再執行一次。", "Fix those that are listed and run again.")
    case .unexpectedEntry, .noPartner, .otherInstitution, .noCase, .caseTwice, .fileMissing, .fileNotNamed,
      .namedTwice:
      Wording("修正產生送件檔的程式或資料，再重新打包。", "Fix what made the bundle, or its data, and pack again.")
    }
  }

  public var source: RuleSource {
    switch self {
    case .bundleName: .plan("Q7")
    case .caseTwice: .plan("Q16")
    case .otherCase: .plan("附件二 表一")
    case .unexpectedEntry, .noPartner, .otherInstitution, .fileMissing, .fileNotNamed, .namedTwice, .noCase:
      .deployedPractice
    case .otherDate, .furtherFindings: .ownCare
    }
  }
}
