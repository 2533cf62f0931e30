import Glibc
package import SystemPackage

/// What tells one state of a file from another without reading it.
package struct FileStamp: Sendable, Hashable {
  /// Bytes.
  package let size: Int
  /// Nanoseconds since 1970.
  package let modified: Int
  /// Nanoseconds since 1970 of the last change to the content or to what is known of it, which no program can set back:
  /// a change that keeps the size and gives the file its old time shows here.
  package let changed: Int
  package let identity: FileIdentity

  /// The state of what is at `path` now, nil when there is nothing or it cannot be seen.
  package init?(at path: FilePath) {
    guard let status = try? path.stat() else { return nil }
    self.init(status)
  }

  /// A state that no file has, of bytes that are not on the disk.
  init(ofNoFile size: Int) {
    self.size = size
    modified = 0
    changed = 0
    identity = .none
  }

  init(_ status: Stat) {
    size = Int(status.size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
    identity = FileIdentity(status)
  }

  private static func nanoseconds(_ time: timespec) -> Int { Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec) }
}
