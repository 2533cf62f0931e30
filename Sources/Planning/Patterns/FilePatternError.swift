public import Findings

/// Why a text is no pattern.
public struct FilePatternError: Error, Sendable, Hashable {
  /// As it was written.
  public let pattern: String
  /// Which character is wrong, from 1.
  public let position: Int
  /// What is wrong with it.
  public let problem: Wording
}
