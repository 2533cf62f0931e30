package import Findings

/// What can be wrong inside a plain text.
package enum TextRule: String, CaseIterable, Rule {
  case damagedCharacters = "F401"
  case mixedEncodings = "F402"
  case controlCharacters = "F403"
  case unknownEncoding = "F404"
  case cut = "F405"
  case blank = "F406"

  public var severity: Severity {
    switch self {
    case .damagedCharacters, .mixedEncodings, .cut: .warning
    case .controlCharacters, .unknownEncoding, .blank: .error
    }
  }

  /// The file can be sent as it is, and whoever knows it may judge it otherwise.
  public var canBeLowered: Bool { true }

  public var source: RuleSource {
    switch self {
    case .controlCharacters: .plan("參.二、Q3")
    case .damagedCharacters, .mixedEncodings, .unknownEncoding, .cut, .blank: .ownCare
    }
  }
}
