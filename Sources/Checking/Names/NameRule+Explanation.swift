package import Findings

extension NameRule {
  public var explanation: Wording {
    switch self {
    case .notInScheme:
      Wording(
        "檔名是 第一階層(2) + 第二階層(1) + 案件分類(2；21、22 為 1) + 流水號(6)，有好幾個檔案時再加 -1、-2。例如 13B19012345-1。",
        "A name is tier (2), class (1), category (2; 1 in tiers 21 and 22), serial (6), and -1, -2 … where a class has several files: 13B19012345-1."
      )
    case .smallLetters:
      Wording("比對時不分大小寫，規定的範例都是大寫。", "Names are compared without regard to case; the plan's examples are in capitals.")
    case .gluedPart:
      Wording(
        "有些系統把 3 位編號直接接在流水號後面，方案的寫法是 -1 或 _1。",
        "Some systems write three digits straight behind the serial; the plan has -1 or _1.")
    case .wideInpatientCategory:
      Wording(
        "代碼表的 18 個住診案件分類有 11 個是 2 碼，命名表卻只留 1 碼。",
        "Eleven of the eighteen inpatient categories have two characters, though the table has room for one.")
    case .paddedInpatientCategory:
      Wording("照「2 碼」的說明補 0 是常見的誤解。", "Padding it to two is a common reading of the plan's text.")
    case .notAcceptedExtension:
      Wording(
        "健保署只收 TXT、圖檔、PDF、HTML、DOC、MPEG、XML 與 DICOMDIR。",
        "The insurer takes TXT, pictures, PDF, HTML, DOC, MPEG, XML and DICOMDIR sets.")
    case .unknownCategory, .retiredCategory:
      Wording(
        "案件分類填錯是最常見的退件原因之一；醫事類別與分類的對應是推定的。",
        "A wrong category is a common reason for refusal; which tiers a category belongs to is inferred.")
    case .duplicate: Wording("同一個主檔名只能用一次，副檔名不同也不行。", "A base name may be used once, whatever the extension.")
    case .notASCII: Wording("檔名請用英文或阿拉伯數字，中文檔名可能無法開啟。", "Names are letters and digits; a Chinese one may not open.")
    case .paddedPharmacyCategory:
      Wording("命名表寫 2 碼，但沒有文件說明怎麼補。", "The table says two characters and no document says how to fill them.")
    case .doubledExtension:
      Wording(
        "副檔名前面還有一個副檔名，主檔名就不是規定的編碼；Windows 隱藏副檔名時常會這樣。",
        "With another extension before the last the base name is not the code; it happens where Windows hides extensions."
      )
    case .otherTier:
      Wording(
        "檔名開頭的兩碼就是醫事類別；指定了院所的醫事類別（--tier）時才會比對。",
        "The first two digits are the tier. They are compared only when the institution's is given (--tier).")
    case .tooManyNames:
      Wording(
        "為了不佔用太多記憶體，只記住一定數量的檔名。", "So that memory does not run out, only so many names are remembered.")
    case .tooLong: Wording("檔案系統的路徑不會這麼長，可能不是檔名清單。", "No file system has such a path; this may not be a list of names.")
    case .notUTF8:
      Wording(
        "清單可能是 Big5 或 UTF-16（例如 Windows 命令列的輸出）。",
        "The list may be in Big5 or UTF-16, as from a Windows command line.")
    }
  }
}
