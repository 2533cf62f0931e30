import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Something that happens to a file between listing and packing.
enum SourceChange: CaseIterable, Sendable {
  case appended, shrunk, rewritten, replacedBySameSize, touched, linked

  func happen(to path: FilePath, _ folder: TemporaryFolder) throws {
    switch self {
    case .appended:
      let file = try FileDescriptor.open(path, .writeOnly, options: .append)
      _ = try file.closeAfter { try file.writeAll([0]) }
    case .shrunk: try #require(truncate(path.string, 1) == 0)
    case .rewritten:
      let file = try FileDescriptor.open(path, .writeOnly)
      _ = try file.closeAfter { try file.writeAll([0]) }
      try Self.setTime(of: path)
    case .replacedBySameSize:
      let size = try FileBytes(path).count
      let other = try folder.write("other", Array(repeating: 0, count: size))
      try #require(rename(other.string, path.string) == 0)
    case .touched: try Self.setTime(of: path)
    case .linked:
      let other = folder.path.appending("other")
      try #require(rename(path.string, other.string) == 0 && symlink(other.string, path.string) == 0)
    }
  }

  private static func setTime(of path: FilePath) throws {
    let times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
    try #require(utimensat(AT_FDCWD, path.string, times, 0) == 0)
  }
}
