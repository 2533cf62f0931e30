public import Findings
public import NHICodes

/// A file name, decoded piece by piece and judged by itself, without looking at the file.
public struct JudgedName: Sendable {
  /// As it was given; shortened when it is far longer than any name.
  public let text: String
  /// nil when it is not in the scheme.
  public let name: RecordName?
  /// In small letters, without the dot; empty when there is none.
  public let fileExtension: String
  /// What it was likely meant to be, where that can be told.
  public let suggestion: NameSuggestion?
  public let findings: [Finding]
}
