/// What a file-set holds, as people look at it: patients, their studies, the series of each, and the files of a series
/// counted by what they are.
///
/// The order and the grouping are the directory's, whatever the files say; where a file says otherwise, there is a
/// finding.
public struct FileSetContents: Sendable {
  /// A patient record of the directory.
  public struct Patient: Sendable {
    /// Among those at the root, from 1; 0 for files that hang below no patient.
    public let position: Int
    /// (0010,0020) and (0010,0010) as the directory has them. They are the patient's: shown only to who asks for them.
    public let id: String?
    /// (0010,0010); the patient's, see `id`.
    public let name: String?
    /// In the directory's order.
    public internal(set) var studies: [Study] = []
  }

  /// A study record of the directory.
  public struct Study: Sendable {
    /// Among those of its patient, from 1; 0 for files that hang below no study.
    public let position: Int
    /// (0020,000D), not checked.
    public let uid: String?
    /// `YYYYMMDD`, not checked.
    public let date: String?
    /// (0008,1030); nil until `described`, and where there is none.
    public internal(set) var description: String?
    /// In the directory's order.
    public internal(set) var series: [Series] = []
  }

  /// A series record of the directory.
  public struct Series: Sendable {
    /// Among those of its study, from 1; 0 for files that hang below no series.
    public let position: Int
    /// (0020,000E), not checked.
    public let uid: String?
    /// (0020,0011), not checked.
    public let number: String?
    /// (0008,0060), not checked.
    public let modality: String?
    /// (0008,103E); nil until `described`, and where there is none.
    public internal(set) var description: String?
    /// Of its record, from the start of the DICOMDIR; nil for files that hang below no series.
    let recordOffset: Int?
    /// The first file that could be read.
    let sample: FileSet.Member?
    /// Its files, counted by what they are.
    public internal(set) var instances = InstanceTally()
  }

  /// In the directory's order.
  public internal(set) var patients: [Patient] = []

  /// All series, in the order of the tree.
  public var series: [Series] { patients.flatMap { $0.studies.flatMap(\.series) } }
}
