package import Findings

/// What can be wrong inside an electronic record.
package enum CDARule: String, CaseIterable, Rule {
  case notWellFormed = "F421"
  case documentType = "F422"
  case noRecord = "F423"
  case package = "F424"
  case missingHeader = "F425"
  case noContent = "F426"
  case externalFiles = "F427"
  case noPatientIdentifier = "F428"
  case noBirthDate = "F429"
  case wrongEncoding = "F430"
  case damagedCharacters = "F431"
  case otherType = "F432"
  case schemaViolation = "F433"
  case schemaUnusable = "F434"

  public var severity: Severity {
    switch self {
    case .package, .missingHeader, .externalFiles, .noPatientIdentifier, .noBirthDate, .otherType, .schemaViolation:
      .warning
    case .notWellFormed, .documentType, .noRecord, .noContent, .wrongEncoding, .damagedCharacters, .schemaUnusable:
      .error
    }
  }

  /// The file can be sent as it is, and whoever knows it may judge it otherwise.
  public var canBeLowered: Bool { self != .schemaUnusable }

  public var source: RuleSource {
    switch self {
    case .noRecord, .package, .missingHeader, .otherType, .schemaViolation: .plan("參.五、Q3")
    case .notWellFormed, .documentType, .noContent, .externalFiles, .noPatientIdentifier, .noBirthDate, .wrongEncoding,
      .damagedCharacters, .schemaUnusable:
      .ownCare
    }
  }
}
