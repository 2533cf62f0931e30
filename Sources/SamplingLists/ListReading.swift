package import Findings

/// What reading a list came to.
package struct ListReading: Sendable {
  /// Nil only when nothing can go on: no text, no header, or a field of the batch that is missing or wrong.
  package let list: SamplingList?
  package let findings: [Finding]
}
