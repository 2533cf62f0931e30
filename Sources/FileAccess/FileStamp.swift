import Glibc
public import SystemPackage

/// What tells one state of a file from another without reading it.
public struct FileStamp: Sendable, Hashable {
  /// Bytes.
  public let size: Int
  /// Nanoseconds since 1970.
  public let modified: Int
  public let inode: UInt64
  public let device: UInt64

  /// The state of what is at `path` now, nil when there is nothing or it cannot be seen.
  public init?(at path: FilePath) {
    guard let status = try? path.stat() else { return nil }
    self.init(status)
  }

  /// Whether both are the same file on disk, whatever path led there and whatever became of it since.
  public func isSameFile(as other: FileStamp) -> Bool { inode == other.inode && device == other.device }

  init(_ status: Stat) {
    size = Int(status.size)
    modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    inode = UInt64(status.inode.rawValue)
    device = UInt64(status.deviceID.rawValue)
  }
}
