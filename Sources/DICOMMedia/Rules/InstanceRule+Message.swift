package import Findings

extension InstanceRule {
  public var message: Wording {
    switch self {
    case .fileEmpty:
      Wording("「{file}」（{record}）是空的，裡面沒有任何內容。", "“{file}” ({record}) is empty.")
    case .damaged:
      Wording(
        "「{file}」（{record}）無法完整讀取：{reason}（{place}）。",
        "“{file}” ({record}) cannot be read to its end: {reason} ({place}).")
    case .encodingMismatch:
      Wording(
        "「{file}」（{record}）宣告的編碼是 {expected}，內容實際上是 {found}（第 {offset} 位元組起）。",
        "“{file}” ({record}) says that it is encoded as {expected} but is {found} (from byte {offset}).")
    case .elementOrder:
      Wording(
        "「{file}」（{record}）的欄位沒有依編號由小到大排列：{found} 排在 {previous} 之後（{place}）。",
        "In “{file}” ({record}) the fields are not in ascending order: {found} stands behind {previous} ({place}).")
    case .trailingData:
      Wording(
        "「{file}」（{record}）的內容結束後還有 {count} 個位元組不屬於它（{place}起）。",
        "{count} bytes at the end of “{file}” ({record}) are not part of it (from {place}).")
    case .metaLength:
      Wording(
        "「{file}」（{record}）檔頭的長度（0002,0000）應為 {expected}，實際為 {found}；程式仍可讀取。",
        "The header of “{file}” ({record}) should give its length (0002,0000) as {expected}; it has {found}. It was read anyway."
      )
    case .identityMissing:
      Wording("「{file}」（{record}）缺少 {fields}。", "“{file}” ({record}) lacks {fields}.")
    case .metaDiffers:
      Wording(
        "「{file}」（{record}）檔頭的{field}是 {expected}，內容裡卻是 {found}。",
        "The header of “{file}” ({record}) gives its {field} as {expected}, its content as {found}.")
    case .pixelsMissing:
      Wording(
        "「{file}」（{record}）的種類（{found}）應有影像，但裡面沒有像素資料（7FE0,0010）。",
        "“{file}” ({record}) is of a kind that is an image ({found}), but has no pixel data (7FE0,0010).")
    case .pixelsUndescribed:
      Wording(
        "「{file}」（{record}）有影像，但沒有正確說明 {fields}，無法顯示。",
        "“{file}” ({record}) has an image but gives no valid {fields}, so it cannot be shown.")
    case .pixelsTooFew:
      Wording(
        "「{file}」（{record}）的影像是 {shape}，應有 {expected} 個位元組，實際只有 {found} 個。",
        "The image in “{file}” ({record}) is {shape} and should have {expected} bytes; it has {found}.")
    case .pixelsTooMany:
      Wording(
        "「{file}」（{record}）的影像是 {shape}，應有 {expected} 個位元組，實際有 {found} 個。",
        "The image in “{file}” ({record}) is {shape} and should have {expected} bytes; it has {found}.")
    case .pixelStorage:
      Wording(
        "「{file}」（{record}）宣告的編碼（{syntax}）應存放{expected}，實際是{found}。",
        "“{file}” ({record}) says that it is encoded as {syntax}, with {expected}; it holds {found}.")
    case .framesMissing:
      Wording(
        "「{file}」（{record}）應有 {expected} 張影像，但壓縮資料只有 {found} 段。",
        "“{file}” ({record}) should have frames: {expected}; its compressed data has parts: {found}.")
    default: recordMessage
    }
  }

  /// Of the rules that hold a file against its record.
  private var recordMessage: Wording {
    switch self {
    case .anotherPatient:
      Wording(
        "「{file}」裡的病人與 DICOMDIR（{record}，第 {recordOffset} 位元組的紀錄）列出的不同：{fields}不符。",
        "The patient in “{file}” is not the one the DICOMDIR gives ({record}, record at byte {recordOffset}): other {fields}."
      )
    case .patientWrittenDifferently:
      Wording(
        "「{file}」裡病人的{fields}與 DICOMDIR（{record}，第 {recordOffset} 位元組的紀錄）的寫法不同，應是同一人。",
        "“{file}” writes the patient's {fields} differently from the DICOMDIR ({record}, record at byte {recordOffset}); it seems to be the same person."
      )
    case .sameInstance:
      Wording(
        "「{file}」（{record}）與「{other}」的識別碼相同（{found}）。",
        "“{file}” ({record}) has the same identifier as “{other}” ({found}).")
    default:
      Wording(
        "「{file}」的{field}是 {found}，DICOMDIR（{record}，第 {recordOffset} 位元組的紀錄）卻寫 {expected}。",
        "“{file}” has the {field} {found}; the DICOMDIR ({record}, record at byte {recordOffset}) says {expected}.")
    }
  }
}
