public import Findings

/// What became of the picture of one DICOM file.
public struct WrittenPreview: Sendable, Hashable {
  /// A picture, or why there is none.
  public enum Outcome: Sendable, Hashable {
    /// The PNG's name in the folder that was asked for.
    case written(String)
    /// Why there is none, as part of a sentence without a full stop.
    case none(Wording)
  }

  /// Of the DICOM file, as the report names it.
  public let path: String
  /// What became of it.
  public let outcome: Outcome
}
