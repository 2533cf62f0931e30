public import FileAccess

/// An archive could not be written or read.
public enum ArchiveError: Error, Sendable, Hashable, CustomStringConvertible {
  /// libarchive refused: what was being done to which archive, its code (an errno where it has one) and its own words.
  case library(operation: String, archive: String, code: Int, text: String)
  /// What was being added, or the archive that was being read, could not be read.
  case source(FileAccessError)
  /// The file that was being added did not have as many bytes as it was announced with.
  case wrongSize(entry: String, expected: Int, found: Int)
  /// The task was cancelled.
  case cancelled

  public var description: String {
    switch self {
    case .library(let operation, let archive, let code, let text): "\(operation) \(archive): \(text) (\(code))"
    case .source(let error): error.description
    case .wrongSize(let entry, let expected, let found): "\(entry): \(expected) bytes expected, \(found) found"
    case .cancelled: "cancelled"
    }
  }
}
