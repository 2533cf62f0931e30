package import Findings

/// What can be wrong with a file's name alone.
package enum NameRule: String, CaseIterable, Rule {
  case notInScheme = "N101"
  case smallLetters = "N102"
  case gluedPart = "N103"
  case wideInpatientCategory = "N104"
  case paddedInpatientCategory = "N105"
  case notAcceptedExtension = "N106"
  case unknownCategory = "N107"
  case retiredCategory = "N108"
  case duplicate = "N109"
  case notASCII = "N110"
  case paddedPharmacyCategory = "N111"
  case doubledExtension = "N112"
  case otherTier = "N113"
  case tooManyNames = "N114"
  case tooLong = "N115"
  case notUTF8 = "N116"

  public var severity: Severity {
    switch self {
    case .notInScheme, .notAcceptedExtension, .duplicate, .notASCII, .doubledExtension, .tooLong, .notUTF8: .error
    case .smallLetters, .gluedPart, .wideInpatientCategory, .paddedInpatientCategory, .unknownCategory,
      .retiredCategory, .paddedPharmacyCategory, .otherTier, .tooManyNames:
      .warning
    }
  }

  /// `names` judges names alone; nothing follows from it.
  public var canBeLowered: Bool { true }

  /// The name itself is wrong, so that a likely name is an answer to it.
  var isAboutSpelling: Bool {
    switch self {
    case .notInScheme, .smallLetters, .gluedPart, .paddedInpatientCategory, .notAcceptedExtension, .unknownCategory,
      .notASCII, .doubledExtension, .otherTier:
      true
    case .wideInpatientCategory, .retiredCategory, .duplicate, .paddedPharmacyCategory, .tooManyNames, .tooLong,
      .notUTF8:
      false
    }
  }

  public var title: Wording {
    switch self {
    case .notInScheme: Wording("檔名不符合編碼規則", "A name is not in the scheme")
    case .smallLetters: Wording("主檔名有小寫字母", "Small letters in a coded name")
    case .gluedPart: Wording("編號沒有用 - 隔開", "A part number without its hyphen")
    case .wideInpatientCategory: Wording("住診案件分類為 2 碼", "A two-character inpatient category")
    case .paddedInpatientCategory: Wording("住診案件分類補了 0", "An inpatient category padded with a zero")
    case .notAcceptedExtension: Wording("副檔名不在可上傳的類型內", "An extension that is not accepted")
    case .unknownCategory: Wording("這個醫事類別少見的案件分類", "A category that is unusual for the tier")
    case .retiredCategory: Wording("已停用的案件分類", "A category no longer in use")
    case .duplicate: Wording("檔名重複", "The same name twice")
    case .notASCII: Wording("檔名有中文或其他非英數字", "A name with Chinese or other characters")
    case .paddedPharmacyCategory: Wording("藥局案件分類補了 0", "A pharmacy category padded with a zero")
    case .doubledExtension: Wording("副檔名不只一個", "More than one extension")
    case .otherTier: Wording("不是本院所的醫事類別", "A tier that is not the institution's")
    case .tooManyNames: Wording("檔名太多，無法全部比對重複", "Too many names to compare them all")
    case .tooLong: Wording("檔名太長", "A name that is too long")
    case .notUTF8: Wording("檔名不是 UTF-8 文字", "A name that is not UTF-8 text")
    }
  }

  public var source: RuleSource {
    switch self {
    case .notInScheme, .smallLetters, .wideInpatientCategory, .paddedInpatientCategory, .paddedPharmacyCategory,
      .doubledExtension, .otherTier:
      .plan("附件二 表一")
    case .tooManyNames, .tooLong, .notUTF8: .ownCare
    case .gluedPart, .duplicate: .plan("參.七(一)2、附件二 一(一)2")
    case .notAcceptedExtension: .plan("Q3")
    case .unknownCategory, .retiredCategory: .claimFormat
    case .notASCII: .plan("附件一")
    }
  }
}
