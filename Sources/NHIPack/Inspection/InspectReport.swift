public import Findings

/// What `inspect` saw.
public struct InspectReport: Sendable {
  /// In the order of the paths, a folder's sorted.
  public internal(set) var files: [InspectedFile] = []
  /// What Windows and macOS leave behind in folders (`Thumbs.db`): nobody's record, and not looked at.
  public let leftovers: [String]
  /// What is about none of the files.
  public internal(set) var others: [Finding]

  init(leftovers: [String], others: [Finding]) {
    self.leftovers = leftovers
    self.others = others
  }

  /// All findings, in the order of the files.
  public var findings: [Finding] { others + files.flatMap(\.findings) }
}
