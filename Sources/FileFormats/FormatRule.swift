package import Findings

/// What can be wrong with what a file is.
package enum FormatRule: String, CaseIterable, Rule {
  case empty = "F101"
  case program = "F102"
  case looseDICOM = "F103"
  case notListed = "F104"
  case unrecognised = "F105"
  case wrongExtension = "F106"
  case unlistedExtension = "F107"
  case mp4Extension = "F108"
  case transportStream = "F109"
  case otherXML = "F110"
  case utf16Text = "F111"
  case unreadable = "F112"

  public var severity: Severity {
    switch self {
    case .mp4Extension, .transportStream, .utf16Text: .warning
    case .empty, .program, .looseDICOM, .notListed, .unrecognised, .wrongExtension, .unlistedExtension, .otherXML,
      .unreadable:
      .error
    }
  }

  public var source: RuleSource {
    switch self {
    case .program: .plan("Q8(3)")
    case .looseDICOM: .plan("參.三、Q8(3)")
    case .notListed, .wrongExtension, .unlistedExtension: .plan("參.二、Q3")
    case .mp4Extension, .transportStream: .plan("Q3、Q4")
    case .otherXML: .plan("參.五、Q3")
    case .utf16Text, .empty, .unrecognised, .unreadable: .ownCare
    }
  }
}
