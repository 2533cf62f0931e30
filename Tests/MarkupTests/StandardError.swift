import SystemPackage
import TestSupport

/// What is printed on standard error while something runs.
enum StandardError {
  /// What else was printed meanwhile is passed on.
  static func captured(_ body: () throws -> Void) throws -> String {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("stderr")
    let file = try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
    let saved = try FileDescriptor.standardError.duplicate()
    _ = try file.duplicate(as: .standardError)
    try file.close()
    defer { try? saved.close() }
    do {
      try body()
      _ = try saved.duplicate(as: .standardError)
    } catch {
      _ = try saved.duplicate(as: .standardError)
      throw error
    }
    let bytes = try TemporaryFolder.bytes(path)
    try saved.writeAll(bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
