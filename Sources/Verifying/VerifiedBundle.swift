package import Checking
public import Findings

/// A bundle that was looked at, and what was found in it.
public struct VerifiedBundle: Sendable {
  /// As the user gave it.
  public let path: String
  /// Bytes of the ZIP.
  public let size: Int
  let cases: [VerifiedCase]
  /// Files in the attachments that could be unpacked, those of DICOM sets among them.
  public let fileCount: Int
  /// The same, a DICOM set as one; case by case in the order of the attachments.
  package let files: [VerifiedFile]
  /// What is left for pictures of the files; nil when none were asked for.
  package let thumbnails: ThumbnailBudget?
  /// What is wrong with it.
  public private(set) var findings: [Finding]

  /// How many cases are in it.
  public var caseCount: Int { cases.count }
  /// The cases of the XMLs: their keys as `13-19-012345`, each once, in the order of the XMLs. A case whose key cannot
  /// be read is not among them.
  public var caseKeys: [String] {
    var seen: Set<String> = []
    return cases.compactMap { $0.key?.description }.filter { seen.insert($0).inserted }
  }

  /// Gives the findings the weight that the user wants them to have.
  package mutating func weigh(by severities: SeverityChanges) { findings = severities.applied(to: findings) }

  /// Adds what was found when it was held against something else.
  package mutating func add(_ more: [Finding]) { findings += more }
}
