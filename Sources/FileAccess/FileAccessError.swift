public import SystemPackage

/// A file or folder that could not be read or written: what was tried, where, and the system's reason.
public struct FileAccessError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was tried.
  public enum Operation: String, Sendable {
    case open, read, write, list, create, rename, remove, sync
  }

  /// What was tried.
  public let operation: Operation
  /// With what.
  public let path: FilePath
  /// The system's reason.
  public let errno: Errno

  package init(_ operation: Operation, _ path: FilePath, _ errno: Errno) {
    self.operation = operation
    self.path = path
    self.errno = errno
  }

  package init(_ operation: Operation, _ path: FilePath, _ error: any Error) {
    self.init(operation, path, error as? Errno ?? .ioError)
  }

  public var description: String { "\(operation.rawValue) \(path): \(errno)" }
}
