package import SystemPackage

/// A regular file, opened for reading and closed when the last reference goes.
///
/// A symbolic link, a folder, a FIFO, a socket or a device is refused: opening it would read something else than the
/// file the user sees, or wait for ever.
package final class FileBytes: ByteSource {
  package let path: FilePath
  package let stamp: FileStamp
  private let descriptor: FileDescriptor

  package var count: Int { stamp.size }

  /// - Parameter followingLinks: for a path that the user named; never for one that was found in a folder.
  package init(_ path: FilePath, followingLinks: Bool = false) throws(FileAccessError) {
    let opened: FileDescriptor
    let status: Stat
    do {
      let links: FileDescriptor.OpenOptions = followingLinks ? [] : .noFollow
      opened = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec, links])
    } catch {
      throw FileAccessError(.open, path, error)
    }
    do {
      status = try opened.stat()
    } catch {
      try? opened.close()
      throw FileAccessError(.open, path, error)
    }
    guard status.type == .regular else {
      try? opened.close()
      throw FileAccessError(.open, path, status.type == .directory ? .isDirectory : .invalidArgument)
    }
    self.path = path
    self.stamp = FileStamp(status)
    self.descriptor = opened
  }

  deinit { try? descriptor.close() }

  package func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    guard offset >= 0, length > 0, offset < count else { return [] }
    let wanted = min(length, count - offset)
    var failure: Errno?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      filled = 0
      while filled < wanted {
        // The buffer is ours for this closure; each read stays inside what is left of it.
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        do {
          let got = try unsafe descriptor.read(fromAbsoluteOffset: Int64(offset + filled), into: rest)
          if got == 0 { break }
          filled += got
        } catch {
          failure = error as? Errno ?? .ioError
          break
        }
      }
    }
    if let failure { throw FileAccessError(.read, path, failure) }
    return bytes
  }

  /// Makes the empty file behind `target` a copy that shares this one's blocks on the disk (a reflink), where the file
  /// system can: Btrfs, XFS and a few others do. Writing to either never changes the other.
  ///
  /// - Returns: false when it cannot, for whatever reason; `target` is to be written in the plain way then, from its
  ///   start.
  package func clone(into target: FileDescriptor) -> Bool { SystemCalls.clone(descriptor, into: target) == nil }

  /// Whether the file is still as it was when it was opened: size, time and identity on disk.
  package func isUnchanged() -> Bool {
    guard let now = try? descriptor.stat() else { return false }
    return FileStamp(now) == stamp
  }
}
