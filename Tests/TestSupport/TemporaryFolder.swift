import FileAccess
import Glibc
public import SystemPackage

/// A folder for one test, gone with the last reference.
public final class TemporaryFolder: Sendable {
  public let path: FilePath

  public init() throws {
    var template = Array("/tmp/nhi-pack-test.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
    path = FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  deinit { Self.removeTree(path) }

  /// Writes a file below the folder, making the folders it needs.
  @discardableResult
  public func write(_ name: String, _ bytes: [UInt8]) throws -> FilePath {
    let file = path.appending(name)
    try file.removingLastComponent().createFolders()
    let descriptor = try FileDescriptor.open(
      file, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
    _ = try descriptor.closeAfter { try descriptor.writeAll(bytes) }
    return file
  }

  @discardableResult
  public func write(_ name: String, _ text: String) throws -> FilePath { try write(name, Array(text.utf8)) }

  /// Makes a symbolic link below the folder.
  public func link(_ name: String, to target: String) throws {
    guard symlink(target, path.appending(name).string) == 0 else { throw Errno(rawValue: errno) }
  }

  /// Removes a file below the folder.
  public func remove(_ name: String) throws {
    guard unlink(path.appending(name).string) == 0 else { throw Errno(rawValue: errno) }
  }

  /// Copies a tree into the folder, symbolic links as links.
  public func copy(_ source: FilePath, as name: String) throws -> FilePath {
    let target = path.appending(name)
    try target.createFolders()
    for entry in try FolderTree(listing: source).entries {
      let file = target.appending(entry.relativePath)
      switch entry.kind {
      case .folder: try file.createFolders()
      case .file:
        let bytes = try FileBytes(entry.path)
        try write("\(name)/\(entry.relativePath)", bytes.read(at: 0, count: bytes.count))
      case .symbolicLink:
        var buffer = [CChar](repeating: 0, count: 4096)
        guard readlink(entry.path.string, &buffer, buffer.count - 1) > 0, symlink(buffer, file.string) == 0 else {
          throw Errno(rawValue: errno)
        }
      case .special: throw Errno.notSupported
      }
    }
    return target
  }

  /// Every byte of a file.
  public static func bytes(_ path: FilePath) throws -> [UInt8] {
    let file = try FileBytes(path)
    return try file.read(at: 0, count: file.count)
  }

  /// A file whose size the system does not tell, such as those in /proc.
  public static func text(ofSystemFile path: FilePath) throws -> String {
    let descriptor = try FileDescriptor.open(path, .readOnly)
    return try descriptor.closeAfter {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try buffer.withUnsafeMutableBytes { try descriptor.read(into: $0) }
        if count == 0 { return String(decoding: bytes, as: UTF8.self) }
        bytes += buffer[..<count]
      }
    }
  }

  private static func removeTree(_ root: FilePath) {
    guard let tree = try? FolderTree(listing: root) else { return }
    for entry in tree.entries.reversed() {
      _ = entry.path.withPlatformString { entry.kind == .folder ? rmdir($0) : unlink($0) }
    }
    rmdir(root.string)
  }
}
