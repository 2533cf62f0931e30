/// What a file is, and which of its bytes say so.
public struct Identification: Sendable, Hashable {
  public let format: FileFormat
  /// The bytes and their offset, such as `FF D8 FF @0`, or for markup the tag.
  public let evidence: String

  public init(format: FileFormat, evidence: String) {
    self.format = format
    self.evidence = evidence
  }
}
