package import Findings

extension TextRule {
  public var explanation: Wording {
    switch self {
    case .damagedCharacters:
      Wording("審查醫師看到的這些字會是亂碼。", "The reviewer sees garbled text in place of these characters.")
    case .mixedEncodings:
      Wording(
        "軟體只會用一種編碼開啟整個檔案，另一種編碼的部分就成了亂碼。",
        "Software opens the whole file in one encoding; the part in the other shows as garbled text.")
    case .controlCharacters:
      Wording(
        "純文字檔不該有這些字元，通常是檔案損壞，或原本就不是文字檔。",
        "Plain text has none of these. Usually the file is damaged, or was no text to begin with.")
    case .unknownEncoding:
      Wording("審查端的軟體多半只認得 UTF-8 和 Big5。", "The reviewer's software mostly knows UTF-8 and Big5 only.")
    case .cut:
      Wording("匯出或複製時可能中斷了。", "An export or a copy may have been interrupted.")
    case .blank:
      Wording("審查醫師開啟後看不到任何資料。", "The reviewer would see nothing.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .damagedCharacters, .mixedEncodings, .unknownEncoding:
      Wording(
        "從原來的系統重新匯出，編碼選「UTF-8」；或用記事本開啟，改正亂碼後另存成「UTF-8」。",
        "Export it again with the encoding UTF-8, or open it in Notepad, put right what is wrong and save it as UTF-8.")
    case .controlCharacters, .cut, .blank:
      Wording("從原來的系統重新匯出這個檔案。", "Export the file again from the system it came from.")
    }
  }
}
