package import Findings

extension DocumentRule {
  public var explanation: Wording {
    switch self {
    case .pdfTruncated, .wordTruncated:
      Wording(
        "多半是複製、下載或寄送時中斷；審查醫師打不開，或只看得到一部分。",
        "Usually a copy or a download was interrupted. The reviewer sees a part of it or nothing.")
    case .pdfDamaged, .wordDamaged:
      Wording("審查端打不開的檔案，等於沒有送。", "A file that nobody can open counts as not sent.")
    case .pdfTableBroken, .wordEndMissing:
      Wording("有些軟體不會修復，審查端可能打不開。", "Not every reader repairs it; at the reviewer's it may not open.")
    case .pdfNoPages, .wordNoText:
      Wording("審查醫師開啟後看不到任何資料。", "The reviewer would see nothing.")
    case .pdfPassword, .wordPassword:
      Wording("審查醫師沒有密碼，打不開的檔案等於沒有送。", "The reviewer has no password. A file that does not open counts as not sent.")
    case .pdfRestricted:
      Wording("審查時可能需要列印或複製內容。", "A review may need it printed or its text copied.")
    case .pdfPageDamaged, .wordPartDamaged:
      Wording("這些地方可能顯示空白。", "These places may show blank.")
    case .pdfEmbeddedFiles, .wordEmbeddedFiles:
      Wording("夾帶的檔案審查醫師多半不會看到，防毒軟體也可能退件。", "Reviewers hardly see embedded files, and a virus scanner may refuse them.")
    case .pdfScripts, .wordMacros:
      Wording("病歷不需要程式；防毒軟體可能因此退件。", "A record needs no programs, and a virus scanner may refuse it for them.")
    case .pdfXFA:
      Wording("XFA 表單只有少數軟體能顯示，PDF 2.0 已經取消。", "Few programs show XFA forms, and PDF 2.0 has done away with them.")
    case .pdfVersion:
      Wording("多數軟體仍會開啟，但不保證。", "Most readers open it all the same, without a promise.")
    case .pdfNotExamined:
      Wording(
        "檢查這種檔案可能耗盡電腦的記憶體，一般軟體不會這樣寫 PDF。",
        "Checking it could take all of the computer's memory. Ordinary programs write no such PDF.")
    case .wordTooOld:
      Wording(
        "方案收的是 Word 97 以後的 DOC；更舊的格式，新版 Word 基於安全會擋下。",
        "The DOC of the plan is Word 97's or later; newer Word blocks older ones for safety.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .pdfTruncated, .wordTruncated, .pdfDamaged, .wordDamaged, .wordEndMissing:
      Wording("從原來的系統重新匯出，或重新複製一次。", "Export it again from the system it came from, or copy it again.")
    case .pdfTableBroken, .pdfVersion:
      Wording(
        "用 PDF 軟體開啟，確認每一頁都在，再列印或另存成新的 PDF。",
        "Open it in a PDF reader, see that every page is there, and print or save it as a new PDF.")
    case .pdfNoPages: Wording("從原來的系統重新匯出。", "Export it again from the system it came from.")
    case .pdfPassword:
      Wording("用密碼開啟，移除密碼後另存成新的 PDF。", "Open it with its password, remove that, and save it as a new PDF.")
    case .pdfRestricted:
      Wording("不用處理；若有原檔，另存成沒有加密的 PDF 較好。", "Nothing needs to be done. Better save it again without encryption.")
    case .pdfPageDamaged:
      Wording(
        "開啟檔案，看這幾頁是否完整；缺了就從原來的系統重新匯出。",
        "See whether these pages show everything; if not, export it again from the system it came from.")
    case .pdfEmbeddedFiles, .wordEmbeddedFiles:
      Wording(
        "夾帶的檔案若是病歷，請另外存成一個檔案；再把這份另存或列印成 PDF。",
        "Save embedded records as files of their own, and save or print this one as PDF.")
    case .pdfScripts, .pdfXFA:
      Wording("用能正常顯示的 PDF 軟體開啟，列印成新的 PDF。", "Open it in a reader that shows it, and print it to a new PDF.")
    case .pdfNotExamined:
      Wording(
        "用 PDF 軟體開啟，確認每一頁都在；建議列印成新的 PDF。",
        "Open it in a PDF reader and see that every page is there; better print it to a new PDF.")
    case .wordTooOld:
      Wording(
        "用 Word 或 LibreOffice 開啟，另存成 PDF 或「Word 97-2003 文件（.doc）」。",
        "Open it in Word or LibreOffice and save it as PDF or as Word 97–2003 (.doc).")
    case .wordPassword:
      Wording(
        "用密碼開啟，移除密碼後另存成 PDF 或 .doc。", "Open it with its password, remove the password, and save it as PDF or .doc.")
    case .wordMacros: Wording("另存成 PDF，巨集就不會跟著送出。", "Save it as PDF; the macros are then not sent.")
    case .wordNoText: Wording("確認放對了檔案。", "See whether it is the right file.")
    case .wordPartDamaged:
      Wording("用 Word 開啟看看是否完整，再另存成 PDF。", "Open it in Word, see that it shows everything, and save it as PDF.")
    }
  }
}
