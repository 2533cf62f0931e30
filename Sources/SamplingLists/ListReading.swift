public import Findings

/// What reading a list came to.
public struct ListReading: Sendable {
  /// Nil only when nothing can go on: no text, no header, or a field of the batch that is missing or wrong.
  public let list: SamplingList?
  public let findings: [Finding]
}
