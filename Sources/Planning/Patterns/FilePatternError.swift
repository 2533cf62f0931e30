public import Findings

/// Why a text is no pattern.
public struct FilePatternError: Error, Sendable, Hashable {
  public let pattern: String
  /// Which character is wrong, from 1.
  public let position: Int
  public let problem: Wording
}
