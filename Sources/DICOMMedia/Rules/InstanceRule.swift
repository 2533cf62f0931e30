package import Findings

/// What is looked at in the files that a DICOMDIR names: whether they are whole, and whether they are what it says.
package enum InstanceRule: String, CaseIterable, Rule {
  case fileEmpty = "D301"
  case damaged = "D302"
  case encodingMismatch = "D303"
  case elementOrder = "D304"
  case trailingData = "D305"
  case metaLength = "D306"
  case identityMissing = "D307"
  case metaDiffers = "D308"
  case pixelsMissing = "D311"
  case pixelsUndescribed = "D312"
  case pixelsTooFew = "D313"
  case pixelsTooMany = "D314"
  case pixelStorage = "D315"
  case framesMissing = "D316"
  case anotherPatient = "D321"
  case patientWrittenDifferently = "D322"
  case anotherStudy = "D323"
  case anotherSeries = "D324"
  case anotherInstance = "D325"
  case anotherClass = "D326"
  case anotherTransferSyntax = "D327"
  case anotherModality = "D328"
  case anotherNumber = "D329"
  case sameInstance = "D331"

  public var severity: Severity {
    switch self {
    case .fileEmpty, .damaged, .encodingMismatch, .pixelsMissing, .pixelsUndescribed, .pixelsTooFew, .pixelStorage,
      .framesMissing, .anotherPatient, .anotherStudy, .anotherInstance, .sameInstance:
      .error
    case .elementOrder, .trailingData, .metaLength, .identityMissing, .metaDiffers, .pixelsTooMany,
      .patientWrittenDifferently, .anotherSeries, .anotherClass, .anotherTransferSyntax, .anotherModality,
      .anotherNumber:
      .warning
    }
  }

  /// The set goes whole as it is, and whoever knows it may judge it otherwise.
  public var canBeLowered: Bool { true }

  public var title: Wording {
    switch self {
    case .fileEmpty: Wording("DICOMDIR 列出的檔案是空的", "A file the DICOMDIR names is empty")
    case .damaged: Wording("影像檔不完整或已損壞", "An image file is incomplete or damaged")
    case .encodingMismatch: Wording("影像檔的編碼與宣告的不同", "An image file is not encoded as it says")
    case .elementOrder: Wording("影像檔的欄位順序不對", "Fields of an image file are out of order")
    case .trailingData: Wording("影像檔後面有多餘的內容", "There is more behind the end of an image file")
    case .metaLength: Wording("影像檔檔頭的長度不對", "The header length of an image file is wrong")
    case .identityMissing: Wording("影像檔缺少識別碼", "An image file lacks an identifier")
    case .metaDiffers: Wording("影像檔檔頭與內容的識別碼不同", "Header and content of an image file name different images")
    case .pixelsMissing: Wording("影像檔裡沒有影像", "An image file holds no image")
    case .pixelsUndescribed: Wording("影像檔沒有說明影像的大小或格式", "An image file does not describe its image")
    case .pixelsTooFew: Wording("影像的資料不足", "An image has too little data")
    case .pixelsTooMany: Wording("影像的資料多於應有的", "An image has more data than it should")
    case .pixelStorage: Wording("影像的儲存方式與宣告的不同", "An image is not stored as its file says")
    case .framesMissing: Wording("壓縮影像的張數不足", "A compressed image lacks frames")
    case .anotherPatient: Wording("影像不屬於 DICOMDIR 列出的病人", "An image is not of the patient the DICOMDIR gives")
    case .patientWrittenDifferently:
      Wording("病人資料與 DICOMDIR 寫法不同", "The patient is written differently in the DICOMDIR")
    case .anotherStudy: Wording("影像屬於另一次檢查", "An image belongs to another study")
    case .anotherSeries: Wording("影像屬於另一個序列", "An image belongs to another series")
    case .anotherInstance: Wording("檔案不是 DICOMDIR 列出的那張影像", "A file is not the image the DICOMDIR means")
    case .anotherClass: Wording("影像種類與 DICOMDIR 不同", "The kind of image differs from the DICOMDIR")
    case .anotherTransferSyntax: Wording("影像編碼與 DICOMDIR 不同", "The encoding of an image differs from the DICOMDIR")
    case .anotherModality: Wording("檢查儀器類別與 DICOMDIR 不同", "The modality differs from the DICOMDIR")
    case .anotherNumber: Wording("影像編號與 DICOMDIR 不同", "The number of an image differs from the DICOMDIR")
    case .sameInstance: Wording("兩個檔案是同一張影像", "Two files are the same image")
    }
  }

  public var source: RuleSource {
    switch self {
    case .fileEmpty: .dicom("PS3.10 7")
    case .damaged: .dicom("PS3.5 7, A.4, A.5")
    case .encodingMismatch: .dicom("PS3.10 7.1; PS3.5 10")
    case .elementOrder: .dicom("PS3.5 7.1")
    case .trailingData: .dicom("PS3.10 7.2")
    case .metaLength: .dicom("PS3.10 7.1")
    case .identityMissing: .dicom("PS3.10 7.1; PS3.3 C.12.1")
    case .metaDiffers: .dicom("PS3.10 7.1")
    case .pixelsMissing: .dicom("PS3.3 A, C.7.6.3")
    case .pixelsUndescribed: .dicom("PS3.3 C.7.6.3")
    case .pixelsTooFew, .pixelsTooMany: .dicom("PS3.5 8.1.1; PS3.3 C.7.6.3")
    case .pixelStorage, .framesMissing: .dicom("PS3.5 A.4")
    case .anotherPatient, .patientWrittenDifferently: .dicom("PS3.3 F.5.1")
    case .anotherStudy: .dicom("PS3.3 F.5.2")
    case .anotherSeries, .anotherModality: .dicom("PS3.3 F.5.3")
    case .anotherNumber: .dicom("PS3.3 F.5")
    case .anotherInstance, .anotherClass, .anotherTransferSyntax: .dicom("PS3.3 F.3.2.2")
    case .sameInstance: .dicom("PS3.5 9; PS3.10 8.1")
    }
  }
}
