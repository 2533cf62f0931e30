package import Findings

extension FormatRule {
  public var title: Wording {
    switch self {
    case .empty: Wording("檔案是空的", "The file is empty")
    case .program: Wording("檔案是程式", "The file is a program")
    case .looseDICOM: Wording("單獨的 DICOM 檔", "A DICOM file on its own")
    case .notListed: Wording("健保署不收這種檔案", "The insurer does not take this kind of file")
    case .unrecognised: Wording("內容無法辨認", "The content is not recognised")
    case .wrongExtension: Wording("副檔名與內容不符", "The extension does not go with the content")
    case .unlistedExtension: Wording("副檔名不在健保署的清單上", "The extension is not on the insurer's list")
    case .mp4Extension: Wording("副檔名 .mp4", "The extension .mp4")
    case .transportStream: Wording("MPEG 傳輸串流影片", "An MPEG transport stream")
    case .otherXML: Wording("XML 不是電子病歷", "The XML is not an electronic record")
    case .utf16Text: Wording("文字檔的編碼是 UTF-16", "The text is in UTF-16")
    case .unreadable: Wording("檔案讀不出來", "The file cannot be read")
    }
  }

  public var message: Wording {
    switch self {
    case .empty:
      Wording("「{file}」是空的，裡面沒有任何內容。", "{file} is empty: there is nothing in it.")
    case .program:
      Wording("「{file}」的內容是「{found}」，健保署不收程式。", "{file} was recognised as: {found}. The insurer takes no programs.")
    case .looseDICOM:
      Wording(
        "「{file}」是單獨的 DICOM 影像檔；健保署只收含 DICOMDIR 的整組影像。",
        "{file} is a DICOM file on its own; the insurer takes whole sets with their DICOMDIR.")
    case .notListed:
      Wording(
        "「{file}」的內容是「{found}」，不在健保署收的檔案類型之中。",
        "{file} was recognised as: {found}. That is not among the types the insurer takes.")
    case .unrecognised:
      Wording(
        "「{file}」的內容辨認不出是哪一種檔案，可能已經損壞（{evidence}）。",
        "What {file} holds could not be recognised; it may be damaged ({evidence}).")
    case .wrongExtension:
      Wording(
        "「{file}」的內容是「{found}」，副檔名卻是 .{extension}。",
        "{file} was recognised as: {found}. Its extension, .{extension}, says something else.")
    case .unlistedExtension:
      Wording(
        "「{file}」的內容是「{found}」，但副檔名（{extension}）不在健保署的清單上。",
        "{file} was recognised as: {found}. Its extension ({extension}) is not on the insurer's list.")
    case .mp4Extension:
      Wording(
        "「{file}」是 MP4 影片，會照原樣送出；健保署收 MP4，但副檔名清單只寫 MPEG、MPG。",
        "{file} is an MP4 video and is kept as it is. The insurer takes MP4 but lists the extensions MPEG and MPG only."
      )
    case .transportStream:
      Wording(
        "「{file}」是 MPEG 傳輸串流（TS），審查端的播放軟體不一定能開。",
        "{file} is an MPEG transport stream (TS), which not every player at the reviewer's opens.")
    case .otherXML:
      Wording(
        "「{file}」是 XML，但不是 HL7 CDA R2 電子病歷（開頭是 {evidence}）。",
        "{file} is XML but not an HL7 CDA R2 electronic record (it begins with {evidence}).")
    case .utf16Text:
      Wording("「{file}」是 UTF-16 編碼的文字檔。", "{file} is a text in the encoding UTF-16.")
    case .unreadable:
      Wording("「{file}」讀不出來：{reason}。", "{file} cannot be read: {reason}.")
    }
  }
}
