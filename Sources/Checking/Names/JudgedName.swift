package import Findings
package import NHICodes

/// A file name, decoded piece by piece and judged by itself, without looking at the file.
package struct JudgedName: Sendable {
  /// As it was given; shortened when it is far longer than any name.
  package let text: String
  /// nil when it is not in the scheme.
  package let name: RecordName?
  /// In small letters, without the dot; empty when there is none.
  package let fileExtension: String
  /// What it was likely meant to be, where that can be told.
  package let suggestion: NameSuggestion?
  package let findings: [Finding]
}
