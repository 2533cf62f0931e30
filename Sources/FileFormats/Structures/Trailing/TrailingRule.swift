package import Findings

/// What can be wrong with what stands behind a file's end.
package enum TrailingRule: String, CaseIterable, Rule {
  case archive = "F601"
  case program = "F602"
  case document = "F603"
  case script = "F604"
  case other = "F605"
  case archiveAtEnd = "F606"

  public var severity: Severity {
    switch self {
    case .archive, .program, .document, .script, .archiveAtEnd: .error
    case .other: .warning
    }
  }

  public var source: RuleSource { .ownCare }

  public var title: Wording {
    switch self {
    case .archive: Wording("檔案後面接著壓縮檔", "An archive follows the file's end")
    case .program: Wording("檔案後面接著程式", "A program follows the file's end")
    case .document: Wording("檔案後面接著另一份文件", "Another document follows the file's end")
    case .script: Wording("檔案後面接著網頁或指令碼", "A web page or script follows the file's end")
    case .other: Wording("檔案後面有多餘的資料", "There is more behind the file's end")
    case .archiveAtEnd: Wording("檔案同時也是壓縮檔", "The file is an archive too")
    }
  }

  public var message: Wording {
    switch self {
    case .archive, .program, .document, .script:
      Wording(
        "「{file}」到第 {offset} 位元組應該已經結束，後面卻接著「{found}」（{bytes} 位元組）。",
        "{file} should have ended by byte {offset}, yet there something follows: {found} ({bytes} bytes).")
    case .other:
      Wording(
        "「{file}」到第 {offset} 位元組應該已經結束，後面還有 {bytes} 位元組的資料。",
        "{file} should have ended by byte {offset}, yet {bytes} more bytes follow.")
    case .archiveAtEnd:
      Wording(
        "「{file}」也可以當成 ZIP 壓縮檔開啟：壓縮檔的結尾在第 {offset} 位元組。",
        "{file} can be opened as a ZIP archive too, which ends at byte {offset}.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .archive, .program, .document, .script, .archiveAtEnd:
      Wording(
        "一個檔案同時是兩種東西，是夾帶程式的常見手法，收件端的防毒軟體可能整包退件。",
        "A file that is two things at once is a known way to hide programs; a virus scanner may refuse it all.")
    case .other:
      Wording(
        "手機與掃描軟體有時會在後面附上自己的資料，看圖軟體不會顯示。",
        "Phones and scanning programs sometimes add data of their own there; viewers do not show it.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .archive, .program, .document, .script, .archiveAtEnd:
      Wording(
        "用平常的軟體開啟，另存成新檔再放進資料夾；後面接的若是病歷，請另外存成一個檔案。",
        """
        Open it in its usual program and save it as a new file. If what follows is part of the record, save that as \
        a file of its own.
        """)
    case .other:
      Wording(
        "開啟檔案，看內容是否完整；要去掉多餘的資料，另存成新檔即可。",
        "See that it shows everything. Saving it as a new file takes the rest away.")
    }
  }
}
