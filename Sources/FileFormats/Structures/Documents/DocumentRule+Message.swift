package import Findings

extension DocumentRule {
  public var title: Wording {
    switch self {
    case .pdfTruncated: Wording("PDF 不完整", "The PDF is cut short")
    case .pdfDamaged: Wording("PDF 損壞", "The PDF is damaged")
    case .pdfTableBroken: Wording("PDF 的索引有錯", "The PDF's index is wrong")
    case .pdfNoPages: Wording("PDF 沒有頁面", "The PDF has no pages")
    case .pdfPassword: Wording("PDF 需要密碼", "The PDF needs a password")
    case .pdfRestricted: Wording("PDF 有使用限制", "The PDF restricts its use")
    case .pdfPageDamaged: Wording("PDF 有頁面損壞", "Pages of the PDF are damaged")
    case .pdfEmbeddedFiles: Wording("PDF 裡夾帶檔案", "The PDF has files embedded in it")
    case .pdfScripts: Wording("PDF 裡有指令碼", "The PDF has scripts in it")
    case .pdfXFA: Wording("PDF 是 XFA 表單", "The PDF is an XFA form")
    case .pdfVersion: Wording("PDF 的版本不明", "The PDF's version is not known")
    case .pdfNotExamined: Wording("PDF 太複雜，沒有檢查", "The PDF is too complex to be checked")
    case .wordTruncated: Wording("Word 文件不完整", "The Word document is cut short")
    case .wordDamaged: Wording("Word 文件損壞", "The Word document is damaged")
    case .wordTooOld: Wording("Word 6 或 95 的文件", "A document of Word 6 or 95")
    case .wordPassword: Wording("Word 文件需要密碼", "The Word document needs a password")
    case .wordMacros: Wording("Word 文件裡有巨集", "The Word document has macros in it")
    case .wordNoText: Wording("Word 文件沒有內容", "The Word document is empty")
    case .wordPartDamaged: Wording("Word 文件有部分損壞", "A part of the Word document is damaged")
    case .wordEmbeddedFiles: Wording("Word 文件裡夾帶檔案", "The Word document has files embedded in it")
    case .wordEndMissing: Wording("Word 文件少了結尾", "The Word document's last bytes are missing")
    }
  }

  public var message: Wording {
    switch self {
    case .pdfTruncated, .wordTruncated:
      Wording(
        "「{file}」不完整：到第 {offset} 位元組就沒有了，後面應該還有{expected}。",
        "{file} is cut short: it ends before byte {offset}, where there should be {expected}.")
    case .pdfDamaged:
      Wording(
        "「{file}」是 PDF，但已經損壞，打不開（第 {offset} 位元組，技術訊息：{reason}）。",
        "{file} is a PDF that is damaged and cannot be opened (byte {offset}, technical message: {reason}).")
    case .pdfTableBroken:
      Wording(
        "「{file}」的索引（交互參照表）有錯，有些軟體能自行修復後開啟（第 {offset} 位元組，技術訊息：{reason}）。",
        "The index (cross-reference table) of {file} is wrong. Some readers repair that (byte {offset}, technical message: {reason})."
      )
    case .pdfNoPages:
      Wording("「{file}」是 PDF，但裡面沒有任何一頁。", "{file} is a PDF without a single page.")
    case .pdfPassword:
      Wording("「{file}」要輸入密碼或有憑證才打得開。", "{file} does not open without a password or certificate.")
    case .pdfRestricted:
      Wording(
        "「{file}」不用密碼就能開啟，但有加密，可能限制列印或複製。",
        "{file} opens without a password, but is encrypted and may not let itself be printed or copied.")
    case .pdfPageDamaged:
      Wording(
        "「{file}」有頁面的內容缺少或損壞，頁碼：{pages}。",
        "Pages of {file} lack a part, or have a damaged one: {pages}.")
    case .pdfEmbeddedFiles, .wordEmbeddedFiles:
      Wording("「{file}」裡面還夾帶了別的檔案。", "{file} has other files embedded in it.")
    case .pdfScripts:
      Wording("「{file}」裡面有 JavaScript 或會啟動程式的動作。", "{file} has JavaScript in it, or an action that starts a program.")
    case .pdfXFA:
      Wording("「{file}」是 XFA 表單，多數 PDF 軟體只會顯示「請稍候」。", "{file} is an XFA form; most readers show only “Please wait”.")
    case .pdfVersion:
      Wording("「{file}」的開頭寫的 PDF 版本是「{found}」，沒有這個版本。", "{file} begins as PDF version “{found}”, which does not exist.")
    case .pdfNotExamined:
      Wording(
        "「{file}」的結構太複雜，沒有檢查是否完整（第 {offset} 位元組，技術訊息：{reason}）。",
        "{file} is so complex that it was not checked (byte {offset}, technical message: {reason}).")
    case .wordDamaged:
      Wording(
        "「{file}」是 Word 文件，但已經損壞：第 {offset} 位元組應該是{expected}。",
        "{file} is a Word document that is damaged: at byte {offset} there should be {expected}.")
    case .wordTooOld:
      Wording(
        "「{file}」是 Word 97 以前的格式（版本 {found}），新版 Word 預設不直接開啟。",
        "{file} is in a format from before Word 97 (version {found}), which newer Word does not simply open.")
    case .wordPassword:
      Wording("「{file}」要輸入密碼才打得開。", "{file} does not open without a password.")
    case .wordMacros:
      Wording("「{file}」裡面有巨集（會執行的程式）。", "{file} has macros in it, which are programs.")
    case .wordNoText:
      Wording("「{file}」開啟後是空白的，沒有文字也沒有圖片。", "{file} opens empty: it has neither text nor pictures.")
    case .wordEndMissing:
      Wording(
        "「{file}」的文字都在，但結尾少了幾個位元組（第 {offset} 位元組之後應該還有 {expected}），有些軟體會打不開。",
        "{file} has all of its text, but its last bytes are missing (behind byte {offset} there should be {expected}).")
    case .wordPartDamaged:
      Wording(
        "「{file}」的圖片或內嵌物件有部分損壞：第 {offset} 位元組應該是{expected}。",
        "A picture or embedded object of {file} is damaged: at byte {offset} there should be {expected}.")
    }
  }
}
