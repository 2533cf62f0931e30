package import Findings

/// What is looked at in a DICOMDIR itself: its bytes, what it says of the set, its links and its records.
package enum DirectoryRule: String, CaseIterable, Rule {
  // The file.
  case anotherDirectory = "D201"
  case preambleOccupied = "D202"
  case preambleIsProgram = "D203"
  case metaLength = "D204"
  case metaInformation = "D205"
  case encodingMismatch = "D206"
  case elementOrder = "D207"
  case elementTwice = "D208"
  case trailingData = "D209"
  // What it says of the file-set.
  case fileSetID = "D211"
  case descriptorFile = "D212"
  case consistencyFlag = "D213"
  case rootOffset = "D214"
  // Records.
  case recordField = "D221"
  case recordOutOfUse = "D222"
  case recordTypeUnknown = "D231"
  case recordTypeRetired = "D232"
  case recordPlace = "D233"
  case privateRecord = "D234"
  case keyMissing = "D241"
  case uidMissing = "D242"
  case uidMalformed = "D243"
  case patientTwice = "D244"
  case uidTwice = "D245"
  case referenceMissing = "D251"
  case leafWithoutFile = "D252"
  /// In place of the findings of one rule that are more than anyone reads.
  case furtherFindings = "D299"

  public var severity: Severity {
    switch self {
    case .preambleIsProgram, .encodingMismatch, .elementTwice, .recordField, .recordPlace, .uidMissing: .error
    default: .warning
    }
  }

  /// The set goes whole as it is, and whoever knows it may judge it otherwise.
  public var canBeLowered: Bool { true }

  public var title: Wording {
    switch self {
    case .anotherDirectory: Wording("影像資料夾裡還有另一個 DICOMDIR", "There is another DICOMDIR in the folder")
    case .preambleOccupied: Wording("DICOMDIR 開頭應為空白的地方有內容", "The start of the DICOMDIR is not blank")
    case .preambleIsProgram: Wording("DICOMDIR 同時是程式檔", "The DICOMDIR is a program as well")
    case .metaLength: Wording("DICOMDIR 檔頭長度不符", "The length of the DICOMDIR's header is wrong")
    case .metaInformation: Wording("DICOMDIR 檔頭缺少欄位", "The DICOMDIR's header lacks something")
    case .encodingMismatch: Wording("DICOMDIR 的實際編碼與宣告的不同", "The DICOMDIR is not encoded as it says")
    case .elementOrder: Wording("DICOMDIR 的欄位順序不對", "Fields of the DICOMDIR are out of order")
    case .elementTwice: Wording("DICOMDIR 的欄位重複", "A field of the DICOMDIR is there twice")
    case .trailingData: Wording("DICOMDIR 結尾有多餘的內容", "Something follows the end of the DICOMDIR")
    case .fileSetID: Wording("影像組代號不合規定", "The file-set's ID is not what DICOM allows")
    case .descriptorFile: Wording("影像組的說明檔有問題", "The file-set's description is not there")
    case .consistencyFlag: Wording("DICOMDIR 自己標示內容可能不一致", "The DICOMDIR says that it may be inconsistent")
    case .rootOffset: Wording("DICOMDIR 的起訖位置不對", "The DICOMDIR's first or last position is wrong")
    case .recordField: Wording("紀錄缺少連結用的欄位", "A record lacks what links it")
    case .recordOutOfUse: Wording("紀錄已標示為不使用", "A record is marked as out of use")
    case .recordTypeUnknown: Wording("紀錄的種類不明", "A record is of an unknown type")
    case .recordTypeRetired: Wording("紀錄的種類已停用", "A record is of a retired type")
    case .recordPlace: Wording("紀錄放錯層級", "A record is at the wrong level")
    case .privateRecord: Wording("自訂紀錄沒有識別碼", "A private record does not say what it is")
    case .keyMissing: Wording("紀錄缺少必要內容", "A record lacks required content")
    case .uidMissing: Wording("檢查或序列沒有識別碼", "A study or series has no UID")
    case .uidMalformed: Wording("識別碼格式不對", "A UID is malformed")
    case .patientTwice: Wording("同一位病人有兩筆紀錄", "One patient has two records")
    case .uidTwice: Wording("同一個檢查或序列有兩筆紀錄", "One study or series has two records")
    case .referenceMissing: Wording("影像紀錄缺少識別碼", "An image's record lacks a UID")
    case .leafWithoutFile: Wording("影像紀錄沒有指到檔案", "An image's record names no file")
    case .furtherFindings: Wording("還有更多同樣的問題", "There are more problems of one kind")
    }
  }

  public var source: RuleSource {
    switch self {
    case .anotherDirectory: .dicom("PS3.10 8.1, 8.6; PS3.12")
    case .preambleOccupied: .dicom("PS3.10 7.1")
    case .preambleIsProgram: .dicom("PS3.10 7.1, 7.5")
    case .metaLength, .metaInformation: .dicom("PS3.10 7.1")
    case .encodingMismatch: .dicom("PS3.10 8.6; PS3.5 7.1")
    case .elementOrder, .elementTwice: .dicom("PS3.5 7.1")
    case .trailingData: .dicom("PS3.10 7.2")
    case .fileSetID, .descriptorFile: .dicom("PS3.3 F.3.2.1; PS3.10 8.1, 8.5")
    case .consistencyFlag, .rootOffset: .dicom("PS3.3 F.3.2.2")
    case .recordField, .recordOutOfUse: .dicom("PS3.3 F.3.2.2")
    case .recordTypeUnknown, .recordTypeRetired: .dicom("PS3.3 F.3.2.2, Table F.3-3")
    case .recordPlace: .dicom("PS3.3 F.4, Table F.4-1")
    case .privateRecord: .dicom("PS3.3 F.3.2.2, F.6.1")
    case .keyMissing, .uidMissing: .dicom("PS3.3 F.5")
    case .uidMalformed: .dicom("PS3.5 9.1")
    case .patientTwice, .uidTwice: .dicom("PS3.3 F.4, F.5.1, F.5.2, F.5.3")
    case .referenceMissing, .leafWithoutFile: .dicom("PS3.3 F.3.2.2")
    case .furtherFindings: .ownCare
    }
  }
}
