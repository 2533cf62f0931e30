package import Findings

/// What can be wrong inside a web page.
package enum HTMLRule: String, CaseIterable, Rule {
  case noCharset = "F411"
  case wrongCharset = "F412"
  case localFiles = "F413"
  case remoteFiles = "F414"
  case scripts = "F415"
  case emptyPage = "F416"
  case nothingWithoutScripts = "F417"
  case notReadThrough = "F418"
  case damagedCharacters = "F419"

  public var severity: Severity {
    switch self {
    case .emptyPage: .error
    case .noCharset, .wrongCharset, .localFiles, .remoteFiles, .scripts, .nothingWithoutScripts, .notReadThrough,
      .damagedCharacters:
      .warning
    }
  }

  /// The file can be sent as it is, and whoever knows it may judge it otherwise.
  public var canBeLowered: Bool { true }

  public var source: RuleSource { .ownCare }
}
