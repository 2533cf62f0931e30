public import FileAccess

/// A file-set that is to be made: which file gets which File ID, and the DICOMDIR that names them. Nothing is written yet.
public struct FileSetDraft: Sendable {
  /// One file of the set.
  public struct File: Sendable {
    /// Where it lies now.
    public let entry: FolderEntry
    /// Its components in the set, such as `DICOM`, `ST000001`, `SE000001`, `IM000001`.
    public let fileID: [String]
  }

  public struct Counts: Sendable, Hashable {
    public internal(set) var patients = 0
    public internal(set) var studies = 0
    public internal(set) var series = 0
  }

  /// (0004,1130) of the sets we make.
  static let fileSetID = "NHIREVIEW"

  /// In the order of the records that name them.
  public let files: [File]
  public let counts: Counts
  let recordCount: Int
  /// The bytes of the DICOMDIR.
  public let directory: [UInt8]
}
