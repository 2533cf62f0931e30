package import Findings

/// What it can mean that two files are one and the same.
package enum SameContentRule: String, CaseIterable, Rule {
  case twiceInCase = "F701"
  case anothersPicture = "P211"
  case inTwoCases = "P212"

  public var severity: Severity {
    switch self {
    case .twiceInCase, .inTwoCases: .warning
    case .anothersPicture: .error
    }
  }

  /// Whose a record is can be told by people who look at it.
  public var canBeLowered: Bool { true }

  public var title: Wording {
    switch self {
    case .twiceInCase: Wording("同一個檔案放了兩次", "The same file twice")
    case .anothersPicture: Wording("兩位病人用了同一張影像", "The same image for two patients")
    case .inTwoCases: Wording("兩個案件用了同一個檔案", "The same file in two cases")
    }
  }

  public var message: Wording {
    switch self {
    case .twiceInCase:
      Wording(
        "「{file}」與「{other}」的內容完全相同。", "“{file}” and “{other}” have exactly the same content.")
    case .anothersPicture:
      Wording(
        "「{file}」（案件 {case}）與「{other}」（案件 {othercase}）的內容完全相同，但兩個案件是不同的病人。",
        "“{file}” (case {case}) and “{other}” (case {othercase}) have exactly the same content, yet the cases are of different patients."
      )
    case .inTwoCases:
      Wording(
        "「{file}」（案件 {case}）與「{other}」（案件 {othercase}）的內容完全相同。",
        "“{file}” (case {case}) and “{other}” (case {othercase}) have exactly the same content.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .twiceInCase:
      Wording("送兩次不會增加資料，審查醫師還要多看一次。", "Sent twice it adds nothing, and the reviewer has to look at it again.")
    case .anothersPicture:
      Wording(
        "一張影像只會是一個人的。放錯病人的影像上傳後無法刪除，也是個資外洩。以檔案的 SHA-256 比對。",
        """
        An image shows one person. Another patient's image cannot be deleted once it is uploaded, and is a breach of \
        privacy. Compared by the files' SHA-256.
        """)
    case .inTwoCases:
      Wording(
        "同一位病人的兩個案件可能用到同一份資料；空白的同意書或衛教單也可能相同。以檔案的 SHA-256 比對。",
        """
        Two cases of one patient may share a record, and a blank form is the same for everyone. Compared by the \
        files' SHA-256.
        """)
    }
  }

  public var remedy: Wording {
    switch self {
    case .twiceInCase: Wording("留下一個，另一個移出資料夾。", "Keep one and move the other out of the folder.")
    case .anothersPicture:
      Wording(
        "開啟影像，看是哪一位病人；從另一個案件移走，換成那位病人自己的影像。",
        "Open it and see whose it is; take it out of the other case and put that patient's own image there.")
    case .inTwoCases:
      Wording("開啟檔案，看是不是放錯了案件；沒有錯就不用處理。", "Open it and see whether it was put into the wrong case; if not, leave it.")
    }
  }

  public var source: RuleSource { .ownCare }
}
