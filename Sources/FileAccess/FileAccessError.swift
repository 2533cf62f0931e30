public import SystemPackage

/// A file or folder that could not be read or written: what was tried, where, and the system's reason.
public struct FileAccessError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Operation: String, Sendable {
    case open, read, write, list, create, rename, remove, sync
  }

  public let operation: Operation
  public let path: FilePath
  public let errno: Errno

  public init(_ operation: Operation, _ path: FilePath, _ errno: Errno) {
    self.operation = operation
    self.path = path
    self.errno = errno
  }

  public init(_ operation: Operation, _ path: FilePath, _ error: any Error) {
    self.init(operation, path, error as? Errno ?? .ioError)
  }

  public var description: String { "\(operation.rawValue) \(path): \(errno)" }
}
