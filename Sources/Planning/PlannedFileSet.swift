public import DICOMMedia

/// A DICOM file-set of a case. Its files keep their names and their tree (專業審查作業紙本病歷替代方案 參.三).
public struct PlannedFileSet: Sendable {
  public enum Origin: Sendable, Hashable {
    /// As it lies in SOURCE.
    case found
    /// The chosen series of one that lies there, with a DICOMDIR made anew.
    case chosen
    /// Made of loose DICOM files.
    case loose
  }

  public let fileSet: FileSet
  public let match: CaseMatch
  public let origin: Origin
  /// The folder that holds the set in the attachment archive: none for a case's only set, else `DICOM1`, `DICOM2` …
  public let archiveFolder: String?

  /// The DICOMDIR's path in the archive, which is what the batch XML names.
  public var archiveName: String { fileSet.members.first.map(archivePath) ?? "DICOMDIR" }

  /// Where one of its files goes in the archive.
  public func archivePath(of member: FileSet.Member) -> String {
    ((archiveFolder.map { [$0] } ?? []) + member.components).joined(separator: "/")
  }
}
