package import DICOMMedia

/// A DICOM file-set of a case. Its files keep their names and their tree (專業審查作業紙本病歷替代方案 參.三).
public struct PlannedFileSet: Sendable {
  /// Where a set comes from.
  public enum Origin: Sendable, Hashable {
    /// As it lies in SOURCE.
    case found
    /// The chosen series of one that lies there, with a DICOMDIR made anew.
    case chosen
    /// Made of loose DICOM files.
    case loose
  }

  package let fileSet: FileSet
  /// Why it was taken for the case's.
  public let match: CaseMatch
  /// Where it comes from.
  public let origin: Origin
  /// The folder that holds the set in the attachment archive: none for a case's only set, else `DICOM1`, `DICOM2` …
  public let archiveFolder: String?

  /// The DICOMDIR's path in the archive, which is what the batch XML names.
  public var archiveName: String { fileSet.members.first.map(archivePath) ?? "DICOMDIR" }

  /// Where one of its files goes in the archive.
  package func archivePath(of member: FileSet.Member) -> String {
    ((archiveFolder.map { [$0] } ?? []) + member.components).joined(separator: "/")
  }
}
