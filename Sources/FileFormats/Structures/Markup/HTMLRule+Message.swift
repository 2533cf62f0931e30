package import Findings

extension HTMLRule {
  public var title: Wording {
    switch self {
    case .noCharset: Wording("網頁沒有註明編碼", "The page does not declare its encoding")
    case .wrongCharset: Wording("網頁註明的編碼不對", "The page declares the wrong encoding")
    case .localFiles: Wording("網頁需要電腦上的其他檔案", "The page needs other files of the computer")
    case .remoteFiles: Wording("網頁需要網路上的檔案", "The page needs files from the network")
    case .scripts: Wording("網頁裡有程式", "The page has scripts")
    case .emptyPage: Wording("網頁是空白的", "The page is empty")
    case .nothingWithoutScripts: Wording("網頁本身沒有內容", "The page itself shows nothing")
    case .notReadThrough: Wording("網頁無法全部檢查", "The page could not be checked to its end")
    case .damagedCharacters: Wording("網頁裡有壞字", "The page has damaged characters")
    }
  }

  public var message: Wording {
    switch self {
    case .noCharset:
      Wording(
        "「{file}」沒有註明編碼（內容是 {found}），審查端可能顯示成亂碼。",
        "{file} does not declare its encoding (it is {found}), so that it may show as garbled text at the reviewer's.")
    case .wrongCharset:
      Wording(
        "「{file}」註明編碼是 {declared}，內容卻是 {found}，會顯示成亂碼。",
        "{file} declares the encoding {declared} but is in {found}, and shows as garbled text.")
    case .localFiles:
      Wording(
        "「{file}」需要 {count} 個沒有一起送出的檔案：{names}（第 {line} 行起）。",
        "{file} needs files that are not sent with it ({count}): {names} (from line {line} on).")
    case .remoteFiles:
      Wording(
        "「{file}」需要 {count} 個網路上的檔案：{names}（第 {line} 行起）。",
        "{file} needs files from the network ({count}): {names} (from line {line} on).")
    case .scripts:
      Wording(
        "「{file}」有 {count} 處程式，第一處在第 {line} 行。", "{file} has scripts in it ({count}), the first at line {line}.")
    case .emptyPage:
      Wording("「{file}」裡沒有文字也沒有圖片。", "There are neither words nor pictures in {file}.")
    case .nothingWithoutScripts:
      Wording(
        "「{file}」本身沒有文字或圖片，要靠程式或其他檔案才看得到內容。",
        "{file} has neither words nor pictures of its own; it shows something only with its scripts or other files.")
    case .notReadThrough:
      Wording(
        "「{file}」第 {line} 行之後沒有檢查（技術訊息：{reason}）。",
        "{file} was not checked beyond line {line} (technical message: {reason}).")
    case .damagedCharacters:
      Wording(
        "「{file}」有 {count} 個字讀不出來，或是控制字元，第一個在第 {offset} 位元組（其餘是 {found}）。",
        "{file} has characters that cannot be read, or are no text ({count}), the first at byte {offset} (in {found}).")
    }
  }
}
