/// What a file is, and which of its bytes say so.
package struct Identification: Sendable, Hashable {
  package let format: FileFormat
  /// The bytes and their offset, such as `FF D8 FF @0`, or for markup the tag.
  package let evidence: String

  package init(format: FileFormat, evidence: String) {
    self.format = format
    self.evidence = evidence
  }
}
