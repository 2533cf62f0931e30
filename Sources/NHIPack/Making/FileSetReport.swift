public import DICOMMedia
public import Findings

/// What was found in the folders, and the set that was made of it.
public struct FileSetReport: Sendable {
  /// One file that goes into the set.
  public struct File: Sendable, Hashable {
    /// As the user gave its folder, and below it.
    public let path: String
    /// Below the set's folder, such as `DICOM/ST000001/SE000001/IM000001`.
    public let name: String
    /// Bytes.
    public let size: Int
    /// Whether it can be sent.
    public let verdict: Verdict
  }

  /// In the order they were found.
  public internal(set) var findings: [Finding] = []
  /// What Windows and macOS leave behind in folders (`Thumbs.db`): nobody's record, and not looked at.
  public internal(set) var leftovers: [String] = []
  /// What is to be made; nil while there is an error.
  package internal(set) var draft: FileSetDraft?
  /// Nil when nothing was written.
  public internal(set) var made: MadeFileSet?

  init() {}

  /// In the order of the set. Empty when there was an error.
  public var files: [File] {
    let bySubject = Dictionary(grouping: findings.filter { $0.subject.file != nil }) { $0.subject.file ?? "" }
    return (draft?.files ?? []).map { file in
      let path = file.entry.relativePath
      return File(
        path: path, name: file.fileID.joined(separator: "/"), size: file.entry.size,
        verdict: Verdict(bySubject[path] ?? []))
    }
  }
}
