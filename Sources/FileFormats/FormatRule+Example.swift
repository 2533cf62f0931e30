package import Findings

extension FormatRule {
  public var example: RuleExample {
    switch self {
    case .empty:
      RuleExample(
        wrong: Wording("photo.jpg，0 位元組", "photo.jpg, 0 bytes"),
        right: Wording("photo.jpg，182,430 位元組，打得開", "photo.jpg, 182,430 bytes, which opens"))
    case .program:
      RuleExample(
        wrong: Wording("setup.exe、setup.bat", "setup.exe, setup.bat"),
        right: Wording("chart.pdf"))
    case .looseDICOM:
      RuleExample(
        wrong: Wording("只有 IMG00001.dcm", "IMG00001.dcm alone"),
        right: Wording(#"DICOMDIR 和它列出的 IMAGES\IO000001"#, #"DICOMDIR with the IMAGES\IO000001 that it names"#))
    case .notListed:
      RuleExample(
        wrong: Wording("chart.docx（新版 Word）、photo.png", "chart.docx (newer Word), photo.png"),
        right: Wording("chart.pdf、photo.jpg", "chart.pdf, photo.jpg"))
    case .unrecognised:
      RuleExample(
        wrong: Wording("note.txt，裡面有看不懂的位元組 00 0A", "note.txt with the bytes 00 0A in it"),
        right: Wording("note.txt，裡面是文字", "note.txt with text in it"))
    case .wrongExtension:
      RuleExample(
        wrong: Wording("photo.tif，內容其實是 JPEG", "photo.tif, which is a JPEG inside"),
        right: Wording("photo.jpg，內容是 JPEG", "photo.jpg, which is a JPEG inside"))
    case .unlistedExtension:
      RuleExample(
        wrong: Wording("note.log，內容是純文字", "note.log with plain text in it"),
        right: Wording("note.txt"))
    case .mp4Extension:
      RuleExample(
        wrong: Wording("video.mp4（照原樣送出，只是提醒）", "video.mp4 (kept as it is; a reminder only)"),
        right: Wording("video.mpg，內容是 MPEG", "video.mpg, which is MPEG inside"))
    case .transportStream:
      RuleExample(
        wrong: Wording(
          "video.mpg，內容是傳輸串流（每 188 位元組一個 47H）", "video.mpg, a transport stream inside (47H every 188 bytes)"),
        right: Wording(
          "video.mpg，內容是一般的 MPEG（開頭是 00 00 01 BA）", "video.mpg, plain MPEG inside (it begins with 00 00 01 BA)"))
    case .otherXML:
      RuleExample(
        wrong: Wording("<ClinicalDocument>（沒有 urn:hl7-org:v3）", "<ClinicalDocument> (without urn:hl7-org:v3)"),
        right: Wording(#"<ClinicalDocument xmlns="urn:hl7-org:v3">"#))
    case .utf16Text:
      RuleExample(
        wrong: Wording("note.txt，記事本的編碼是「UTF-16 LE」", "note.txt, saved by Notepad as UTF-16 LE"),
        right: Wording("note.txt，記事本的編碼是「UTF-8」", "note.txt, saved by Notepad as UTF-8"))
    case .unreadable:
      RuleExample(
        wrong: Wording("chart.pdf，沒有讀取權限", "chart.pdf, which may not be read"),
        right: Wording("chart.pdf，打得開", "chart.pdf, which opens"))
    }
  }
}
