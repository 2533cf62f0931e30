import Glibc
public import SystemPackage

/// What tells one state of a file from another without reading it.
public struct FileStamp: Sendable, Hashable {
  /// Bytes.
  public let size: Int
  /// Nanoseconds since 1970.
  public let modified: Int
  public let identity: FileIdentity

  /// The state of what is at `path` now, nil when there is nothing or it cannot be seen.
  public init?(at path: FilePath) {
    guard let status = try? path.stat() else { return nil }
    self.init(status)
  }

  /// A state that no file has, of bytes that are not on the disk.
  init(ofNoFile size: Int) {
    self.size = size
    modified = 0
    identity = .none
  }

  init(_ status: Stat) {
    size = Int(status.size)
    modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    identity = FileIdentity(status)
  }
}
