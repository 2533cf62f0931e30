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
  public private(set) var findings: [Finding]

  public var caseCount: Int { cases.count }

  /// Adds what was found when it was held against something else.
  public mutating func add(_ more: [Finding]) { findings += more }
}
