package import Findings

extension DocumentRule {
  public var example: RuleExample {
    switch self {
    case .pdfTruncated:
      RuleExample(
        wrong: Wording("檔案最後沒有 %%EOF，只到一半", "the file breaks off before its %%EOF"),
        right: Wording("檔案以 startxref、位置和 %%EOF 結束", "the file ends with startxref, a position and %%EOF"))
    case .pdfDamaged:
      RuleExample(
        wrong: Wording("找不到目錄物件 /Catalog", "the object /Catalog is not to be found"),
        right: Wording("trailer 的 /Root 指到 /Catalog", "/Root in the trailer leads to the /Catalog"))
    case .pdfTableBroken:
      RuleExample(
        wrong: Wording("startxref 指到第 400 位元組，索引其實在第 612 位元組", "startxref says byte 400, and the index is at byte 612"),
        right: Wording("startxref 指到索引所在的第 612 位元組", "startxref says byte 612, where the index is"))
    case .pdfNoPages:
      RuleExample(
        wrong: Wording("/Type /Pages /Kids [] /Count 0"),
        right: Wording("/Type /Pages /Kids [3 0 R] /Count 1"))
    case .pdfPassword:
      RuleExample(
        wrong: Wording("開啟 chart.pdf 要輸入密碼", "chart.pdf asks for a password"),
        right: Wording("chart.pdf 不用密碼就能開啟", "chart.pdf opens without a password"))
    case .pdfRestricted:
      RuleExample(
        wrong: Wording("trailer 有 /Encrypt，不用密碼就能開啟", "/Encrypt in the trailer, though no password is asked for"),
        right: Wording("trailer 沒有 /Encrypt", "no /Encrypt in the trailer"))
    case .pdfPageDamaged:
      RuleExample(
        wrong: Wording("第 3 頁的內容（/Contents）不在檔案裡", "the content of page 3 (/Contents) is not in the file"),
        right: Wording("每一頁的內容都在", "the content of every page is there"))
    case .pdfEmbeddedFiles:
      RuleExample(
        wrong: Wording("chart.pdf 裡夾帶了 lab.xls", "lab.xls embedded in chart.pdf"),
        right: Wording("lab.pdf 另外存成一個檔案", "lab.pdf as a file of its own"))
    case .pdfScripts:
      RuleExample(
        wrong: Wording("/OpenAction << /S /JavaScript >>"),
        right: Wording("/OpenAction [3 0 R /Fit]"))
    case .pdfXFA:
      RuleExample(
        wrong: Wording("/AcroForm << /XFA … >>"),
        right: Wording("/AcroForm << /Fields […] >>"))
    case .pdfVersion:
      RuleExample(
        wrong: Wording("%PDF-1.8"),
        right: Wording("%PDF-1.7"))
    case .pdfNotExamined:
      RuleExample(
        wrong: Wording(
          "物件壓縮了兩次（/Filter [/FlateDecode /FlateDecode]）", "objects packed twice (/Filter [/FlateDecode /FlateDecode])"),
        right: Wording("物件壓縮一次（/Filter /FlateDecode）", "objects packed once (/Filter /FlateDecode)"))
    case .wordTruncated:
      RuleExample(
        wrong: Wording("chart.doc 複製到一半，最後一個磁區不完整", "chart.doc, cut within a sector when it was copied"),
        right: Wording("chart.doc 完整", "chart.doc, all of it"))
    case .wordDamaged:
      RuleExample(
        wrong: Wording("內文的開頭不是 Word 的標記 EC A5", "the text part does not begin with Word's mark EC A5"),
        right: Wording("內文以 EC A5 開頭", "the text part begins with EC A5"))
    case .wordTooOld:
      RuleExample(
        wrong: Wording("chart.doc，Word 95 的格式", "chart.doc in the format of Word 95"),
        right: Wording("chart.doc，Word 97-2003 的格式", "chart.doc in the format of Word 97–2003"))
    case .wordPassword:
      RuleExample(
        wrong: Wording("開啟 chart.doc 要輸入密碼", "chart.doc asks for a password"),
        right: Wording("chart.doc 不用密碼就能開啟", "chart.doc opens without a password"))
    case .wordMacros:
      RuleExample(
        wrong: Wording("chart.doc 裡有 VBA 巨集", "chart.doc with VBA macros"),
        right: Wording("chart.pdf"))
    case .wordNoText:
      RuleExample(
        wrong: Wording("chart.doc 只有一個空的段落", "chart.doc with one empty paragraph"),
        right: Wording("chart.doc 裡有文字", "chart.doc with words in it"))
    case .wordPartDamaged:
      RuleExample(
        wrong: Wording("內嵌物件的資料指到檔案以外", "an embedded part whose data lies outside the file"),
        right: Wording("內嵌物件的資料都在檔案裡", "every part's data lies in the file"))
    case .wordEmbeddedFiles:
      RuleExample(
        wrong: Wording("chart.doc 裡夾帶了 lab.xls", "lab.xls embedded in chart.doc"),
        right: Wording("chart.doc 裡只有圖片", "only pictures in chart.doc"))
    case .wordEndMissing:
      RuleExample(
        wrong: Wording("最後一個磁區少了 10 個位元組", "the last sector lacks ten bytes"),
        right: Wording("最後一個磁區完整", "the last sector is whole"))
    }
  }
}
