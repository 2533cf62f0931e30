package import Findings

/// What is looked at in a DICOM file-set.
package enum DICOMRule: String, CaseIterable, Rule {
  case directoryUnreadable = "D101"
  case fileMissing = "D102"
  case fileIDIllegal = "D103"
  case notDICOM = "D104"
  case fileNotNamed = "D105"
  case namesNoFile = "D106"
  case foundIgnoringCase = "D107"
  case otherFileNotSent = "D108"
  case directoryEncoding = "D109"
  case fileIDIrregular = "D110"
  case fileIDNotASCII = "D111"
  case namedTwice = "D112"
  case brokenTree = "D113"

  public var severity: Severity {
    switch self {
    case .directoryUnreadable, .fileMissing, .fileIDIllegal, .notDICOM, .namesNoFile, .fileIDNotASCII, .brokenTree:
      .error
    case .fileNotNamed, .foundIgnoringCase, .otherFileNotSent, .directoryEncoding, .fileIDIrregular, .namedTwice:
      .warning
    }
  }

  public var title: Wording {
    switch self {
    case .directoryUnreadable: Wording("DICOMDIR 無法讀取", "The DICOMDIR cannot be read")
    case .fileMissing: Wording("DICOMDIR 列出的檔案不存在", "A file the DICOMDIR names is missing")
    case .fileIDIllegal: Wording("DICOMDIR 指到資料夾之外", "The DICOMDIR points out of its folder")
    case .notDICOM: Wording("DICOMDIR 列出的檔案不是 DICOM 檔", "A file the DICOMDIR names is not a DICOM file")
    case .fileNotNamed: Wording("DICOMDIR 沒有列出的 DICOM 檔", "A DICOM file the DICOMDIR does not name")
    case .namesNoFile: Wording("DICOMDIR 沒有列出任何影像", "The DICOMDIR names no image")
    case .foundIgnoringCase: Wording("檔名大小寫與 DICOMDIR 不同", "A file name differs in case")
    case .otherFileNotSent: Wording("影像資料夾裡的其他檔案不會送出", "Another file in the image folder is not sent")
    case .directoryEncoding: Wording("DICOMDIR 的編碼不是標準規定的", "The DICOMDIR's encoding is not the standard's")
    case .fileIDIrregular: Wording("影像檔名不合 DICOM 規定", "An image's file name is not what DICOM allows")
    case .fileIDNotASCII: Wording("影像檔名含有中文", "An image's file name has Chinese characters")
    case .namedTwice: Wording("同一檔案被列出兩次", "A file is named twice")
    case .brokenTree: Wording("DICOMDIR 內部的連結有誤", "A link inside the DICOMDIR is wrong")
    }
  }

  public var source: RuleSource {
    switch self {
    case .directoryUnreadable: .dicom("PS3.10 7.1, 8.6; PS3.5 7")
    case .fileMissing: .dicom("PS3.3 F.2.1")
    case .fileIDIllegal: .dicom("PS3.10 8.2, 8.6")
    case .notDICOM: .dicom("PS3.10 7.1")
    case .fileNotNamed, .namesNoFile, .otherFileNotSent, .namedTwice: .ownCare
    case .foundIgnoringCase, .fileIDIrregular: .dicom("PS3.10 8.2, 8.5")
    case .directoryEncoding: .dicom("PS3.10 8.6")
    case .fileIDNotASCII: .plan("附件一")
    case .brokenTree: .dicom("PS3.3 F.2.1, F.3.2.2")
    }
  }
}
