import Glibc
package import SystemPackage

extension FileDescriptor {
  /// Linux's O_TMPFILE, which Swift does not import.
  private static let temporaryFile = OpenOptions(rawValue: 0o20_000_000 | O_DIRECTORY)

  /// A new file in `folder` to write and read, which has no name, so that nobody else can open it and it is gone when
  /// the program ends, however it ends. Mode 0600. Close it when it is no longer needed.
  ///
  /// - Throws: `.create` with the folder, for whatever keeps a file from being made there.
  package static func unnamed(in folder: FilePath) throws(FileAccessError) -> FileDescriptor {
    do {
      return try open(
        folder, .readWrite, options: [temporaryFile, .closeOnExec], permissions: [.ownerRead, .ownerWrite])
    } catch Errno.notSupported, Errno.isDirectory {
      // A file system, or a kernel, that cannot.
      return try unlinked(in: folder)
    } catch {
      throw FileAccessError(.create, folder, error)
    }
  }

  /// As `unnamed(in:)`, by a name that goes at once.
  static func unlinked(in folder: FilePath) throws(FileAccessError) -> FileDescriptor {
    let path = folder.appending(".nhi-pack-\(UInt64.random(in: 0 ... .max))")
    let file: FileDescriptor
    do {
      file = try open(
        path, .readWrite, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
        permissions: [.ownerRead, .ownerWrite])
    } catch {
      throw FileAccessError(.create, folder, error)
    }
    if let error = SystemCalls.unlink(path) {
      try? file.close()
      throw FileAccessError(.remove, path, error)
    }
    return file
  }
}
