package import Findings
import SystemPackage

extension DICOMError {
  /// Why, as part of a sentence for people, without a full stop. What stood there is in brackets at the end.
  package var reason: Wording {
    let evidence =
      switch (expected, found) {
      case (let expected?, let found?):
        Wording("（應為 \(expected)，實際為 \(found)）", " (expected \(expected), found \(found))")
      case (let expected?, nil): Wording("（應有 \(expected)）", " (expected \(expected))")
      case (nil, let found?): Wording("（實際為 \(found)）", " (found \(found))")
      case (nil, nil): Wording("", "")
      }
    return Wording(bareReason.zhHant + evidence.zhHant, bareReason.en + evidence.en)
  }

  private var bareReason: Wording {
    switch kind {
    case .notPart10: Wording("不是 DICOM 檔，缺少檔頭標記", "it is not a DICOM file: the mark at its start is missing")
    case .truncated: Wording("檔案不完整，在中途結束", "it is incomplete and ends in the middle")
    case .lengthBeyondEnd:
      Wording("檔案不完整或已損壞，內容長度超出範圍", "it is incomplete or damaged: a length reaches beyond the end")
    case .badVR: Wording("內容已損壞或編碼與宣告的不同", "it is damaged, or not encoded as it says")
    case .badLength: Wording("內容已損壞，有欄位長度不合規定", "it is damaged: a field has a length it cannot have")
    case .misplacedDelimiter:
      Wording("內容已損壞，項目的起訖標記位置不對", "it is damaged: an item starts or ends in the wrong place")
    case .missingElement: Wording("缺少必要欄位", "a required field is missing")
    case .duplicateElement: Wording("同一欄位出現兩次", "the same field is there twice")
    case .notBasicDirectory: Wording("它是 DICOM 檔，但不是影像目錄", "it is a DICOM file but not a directory of images")
    case .badDeflate: Wording("壓縮的內容已損壞，無法解開", "its compressed content is damaged")
    case .inflatedTooLong: Wording("壓縮的內容解開後過大", "its compressed content is too large")
    case .nestingTooDeep: Wording("資料層數過多", "its data is nested too deeply")
    case .tooManyRecords: Wording("影像紀錄過多", "it has too many image records")
    case .tooManyElements: Wording("欄位過多", "it has too many fields")
    case .valueTooLong: Wording("有欄位的內容過長", "a field is too long")
    case .unreadable(let error) where error.errno == .invalidArgument || error.errno == .tooManySymbolicLinkLevels:
      Wording("它是捷徑、資料夾或其他特殊檔案，不是一般檔案", "it is a link, a folder or a special file, not an ordinary one")
    case .unreadable(let error): Wording("無法開啟或讀取檔案（\(error.errno)）", "it cannot be opened or read (\(error.errno))")
    }
  }
}
