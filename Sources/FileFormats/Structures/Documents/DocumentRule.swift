package import Findings

/// What can be wrong inside a PDF or a Word document.
package enum DocumentRule: String, CaseIterable, Rule {
  case pdfTruncated = "F301"
  case pdfDamaged = "F302"
  case pdfTableBroken = "F303"
  case pdfNoPages = "F304"
  case pdfPassword = "F305"
  case pdfRestricted = "F306"
  case pdfPageDamaged = "F307"
  case pdfEmbeddedFiles = "F308"
  case pdfScripts = "F309"
  case pdfXFA = "F310"
  case pdfVersion = "F311"
  case pdfNotExamined = "F312"

  case wordTruncated = "F321"
  case wordDamaged = "F322"
  case wordTooOld = "F323"
  case wordPassword = "F324"
  case wordMacros = "F325"
  case wordNoText = "F326"
  case wordPartDamaged = "F327"
  case wordEmbeddedFiles = "F328"
  case wordEndMissing = "F329"

  public var severity: Severity {
    switch self {
    case .pdfTruncated, .pdfDamaged, .pdfNoPages, .pdfPassword, .wordTruncated, .wordDamaged, .wordTooOld,
      .wordPassword:
      .error
    case .pdfTableBroken, .pdfRestricted, .pdfPageDamaged, .pdfEmbeddedFiles, .pdfScripts, .pdfXFA, .pdfVersion,
      .pdfNotExamined, .wordMacros, .wordNoText, .wordPartDamaged, .wordEmbeddedFiles, .wordEndMissing:
      .warning
    }
  }

  /// The file can be sent as it is, and whoever knows it may judge it otherwise.
  public var canBeLowered: Bool { true }

  public var source: RuleSource {
    switch self {
    case .wordTooOld: .plan("參.二")
    default: .ownCare
    }
  }
}
