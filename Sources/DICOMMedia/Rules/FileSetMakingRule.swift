package import Findings

/// Why a file-set cannot be made of loose DICOM files, and what is left out or filled in on the way.
package enum FileSetMakingRule: String, CaseIterable, Rule {
  case unreadable = "D501"
  case keyMissing = "D502"
  case keySubstituted = "D503"
  case severalPatients = "D504"
  case sameIdentifier = "D505"
  case sameFileTwice = "D506"
  case notTaken = "D507"
  case identifierInTwoPlaces = "D508"
  case nothingToMake = "D509"
  case seriesNotThere = "D510"
  case ofNoPatient = "D511"
  case identifierMalformed = "D512"

  public var severity: Severity {
    switch self {
    case .unreadable, .keyMissing, .severalPatients, .sameIdentifier, .identifierInTwoPlaces, .nothingToMake,
      .seriesNotThere:
      .error
    case .keySubstituted, .sameFileTwice, .notTaken, .ofNoPatient, .identifierMalformed: .warning
    }
  }

  public var title: Wording {
    switch self {
    case .unreadable: Wording("DICOM 檔無法完整讀取", "A DICOM file cannot be read to its end")
    case .keyMissing: Wording("DICOM 檔缺少製作 DICOMDIR 必要的資料", "A DICOM file lacks what a DICOMDIR needs")
    case .keySubstituted: Wording("DICOMDIR 的欄位由程式補上", "A field of the DICOMDIR was filled in")
    case .severalPatients: Wording("影像屬於不只一位病人", "The images are of more than one patient")
    case .sameIdentifier: Wording("兩個不同的影像檔用同一個識別碼", "Two different files share an identifier")
    case .sameFileTwice: Wording("同一張影像有兩份", "The same image is there twice")
    case .notTaken: Wording("不是 DICOM 影像，不放進影像組", "Not a DICOM file; it is not taken")
    case .identifierInTwoPlaces: Wording("同一個檢查或序列出現在兩處", "A study or series is in two places")
    case .nothingToMake: Wording("沒有可以製作影像組的檔案", "There is no file to make a set of")
    case .seriesNotThere: Wording("找不到指定的序列", "A chosen series is not there")
    case .identifierMalformed: Wording("影像的識別碼寫法不對", "An identifier is malformed")
    case .ofNoPatient: Wording("不屬於任何病人的 DICOM 檔", "A DICOM file that belongs to no patient")
    }
  }

  public var source: RuleSource {
    switch self {
    case .unreadable: .dicom("PS3.10 7.1; PS3.5 7")
    case .keyMissing, .keySubstituted: .dicom("PS3.3 F.5")
    case .severalPatients, .sameFileTwice, .notTaken, .nothingToMake, .seriesNotThere: .ownCare
    case .sameIdentifier, .identifierMalformed: .dicom("PS3.5 9")
    case .identifierInTwoPlaces: .dicom("PS3.3 A.1.2, F.4")
    case .ofNoPatient: .dicom("PS3.3 F.4")
    }
  }
}

extension FileSetMakingRule {
  /// That a chosen series is not there.
  public static func notThere(_ series: String, in folder: String) -> Finding {
    Finding(
      FileSetMakingRule.seriesNotThere, Subject(file: folder),
      ["file": .text(folder), "uid": .text(ValueText.shown(series, limit: 64))])
  }
}
