public import Findings

/// All that was seen in one file: what it is, what it says of itself, and what is wrong with it.
public struct FileExamination: Sendable {
  package let identification: Identification
  /// What the file says of itself, such as its size in pixels or its pages, in the order in which people want it. Empty
  /// for what is not on the insurer's list.
  public let details: [FileDetail]
  /// Whom an electronic record says it is about; nil for every other format.
  package let patient: CDAPatient?
  /// What is wrong with it.
  public let findings: [Finding]

  /// What it is by its content.
  public var format: FileFormat { identification.format }
}
