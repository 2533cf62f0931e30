public import Findings

/// A bundle that was looked at, and what was found in it.
public struct VerifiedBundle: Sendable {
  /// As the user gave it.
  public let path: String
  /// Bytes of the ZIP.
  public let size: Int
  public let caseCount: Int
  /// Files in the attachments that could be unpacked, those of DICOM sets among them.
  public let fileCount: Int
  public let findings: [Finding]
}
