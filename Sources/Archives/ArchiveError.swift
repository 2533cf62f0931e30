public import FileAccess

/// An archive could not be written or read.
public enum ArchiveError: Error, Sendable, Hashable, CustomStringConvertible {
  /// libarchive, liblzma, zlib or the system refused: what was being done to which archive, the code (an errno where
  /// there is one; zlib's are negative, liblzma's from 1) and the words that go with it.
  case library(operation: String, archive: String, code: Int, text: String)
  /// What was being added, or the archive that was being read, could not be read.
  case source(FileAccessError)
  /// The file that was being added did not have as many bytes as it was announced with.
  case wrongSize(entry: String, expected: Int, found: Int)
  /// The files do not fit into an archive of the format; nothing was written.
  case refused(archive: String, ArchiveRefusal)
  /// An entry was added that was not announced in this place, or was announced and never added.
  case notAsAnnounced(entry: String)
  /// The task was cancelled.
  case cancelled

  public var description: String {
    switch self {
    case .library(let operation, let archive, let code, let text): "\(operation) \(archive): \(text) (\(code))"
    case .source(let error): error.description
    case .wrongSize(let entry, let expected, let found): "\(entry): \(expected) bytes expected, \(found) found"
    case .refused(let archive, let refusal): "\(archive): \(refusal)"
    case .notAsAnnounced(let entry): "\(entry): not as announced"
    case .cancelled: "cancelled"
    }
  }
}
