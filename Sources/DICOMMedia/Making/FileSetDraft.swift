package import FileAccess

/// A file-set that is to be made: which file gets which File ID, and the DICOMDIR that names them. Nothing is written
/// yet.
public struct FileSetDraft: Sendable {
  /// One file of the set.
  package struct File: Sendable {
    /// Where it lies now.
    package let entry: FolderEntry
    /// Its components in the set, such as `DICOM`, `ST000001`, `SE000001`, `IM000001`.
    package let fileID: [String]
  }

  /// How many records of each kind a set has.
  public struct Counts: Sendable, Hashable {
    /// Patient records.
    public internal(set) var patients = 0
    /// Study records.
    public internal(set) var studies = 0
    /// Series records.
    public internal(set) var series = 0
  }

  /// (0004,1130) of the sets we make.
  static let fileSetID = "NHIREVIEW"

  /// In the order of the records that name them.
  package let files: [File]
  /// What is in it.
  public let counts: Counts
  let recordCount: Int
  /// The bytes of the DICOMDIR.
  package let directory: [UInt8]
}
