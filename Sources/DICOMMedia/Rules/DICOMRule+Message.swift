package import Findings

extension DICOMRule {
  public var message: Wording {
    switch self {
    case .directoryUnreadable:
      Wording(
        "「{file}」無法讀取：{reason}（第 {offset} 位元組）{until}。", "“{file}” cannot be read: {reason} (at byte {offset}){until}.")
    case .fileMissing:
      Wording(
        "「{file}」列出的影像「{fileID}」無法取得：{reason}（{place}）。",
        "“{file}” names the image “{fileID}”, but {reason} ({place}).")
    case .fileIDIllegal:
      Wording(
        "「{file}」列出的影像位置「{fileID}」不能使用：{reason}（{place}）。",
        "“{file}” names an image at “{fileID}”, which is not used: {reason} ({place}).")
    case .notDICOM:
      Wording(
        "「{file}」列在 DICOMDIR 裡（{record}，第 {recordOffset} 位元組），但不是完好的 DICOM 檔：{reason}（檔案的第 {offset} 位元組）。",
        "The DICOMDIR names “{file}” ({record}, record at byte {recordOffset}), but it is not a sound DICOM file: {reason} (at its byte {offset})."
      )
    case .fileNotNamed:
      Wording(
        "「{file}」是 DICOM 影像檔，但 DICOMDIR 沒有列出，所以不會送出。",
        "“{file}” is a DICOM file, but the DICOMDIR does not name it, so it will not be sent.")
    case .namesNoFile:
      Wording("「{file}」沒有列出任何影像檔。", "“{file}” names no image file.")
    case .foundIgnoringCase:
      Wording(
        "DICOMDIR 規定的名稱是「{fileID}」，資料夾裡的是「{file}」，大小寫不同；已視為同一個檔案（{place}）。",
        "The name should be “{fileID}”; the folder has “{file}”, which differs in case. It was taken for it ({place})."
      )
    case .otherFileNotSent:
      Wording(
        "「{file}」不是 DICOMDIR 列出的影像，不會送出。", "“{file}” is not an image the DICOMDIR names; it will not be sent.")
    case .directoryEncoding:
      Wording(
        "「{file}」的編碼方式是 {found}，標準規定為 1.2.840.10008.1.2.1；程式仍可讀取。",
        "“{file}” is encoded as {found}; the standard asks for 1.2.840.10008.1.2.1. It could be read anyway.")
    case .fileIDIrregular:
      Wording(
        "影像檔「{fileID}」的名稱不合 DICOM 規定：{reason}（{place}）。",
        "The image name “{fileID}” is not what DICOM allows: {reason} ({place}).")
    case .fileIDNotASCII:
      Wording(
        "影像檔「{fileID}」的名稱含有中文或其他非英數字元，可能無法開啟（{place}）。",
        "“{fileID}” has Chinese or other non-English characters; it may not open ({place})."
      )
    case .namedTwice:
      Wording(
        "「{file}」被 DICOMDIR 列出兩次（第 {firstOffset} 位元組的紀錄；{place}）。",
        "The DICOMDIR names “{file}” twice (record at byte {firstOffset}; {place}).")
    case .brokenTree:
      Wording(
        "「{file}」內部的連結有誤：{reason}（{place}；位置 {offset}）。",
        "A link inside “{file}” is wrong: {reason} ({place}; position {offset}).")
    }
  }
}
