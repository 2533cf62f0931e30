import Glibc
public import SystemPackage

/// Giving a finished file its name, without ever replacing another.
public enum Publishing {
  /// Flushes `descriptor`'s file to the disk.
  public static func sync(_ descriptor: FileDescriptor, _ path: FilePath) throws(FileAccessError) {
    if let reason = SystemCalls.fsync(descriptor) { throw FileAccessError(.sync, path, reason) }
  }

  /// Moves `staged` to `final` on the same file system and flushes the folder.
  ///
  /// - Returns: false when `final` exists; nothing was moved then.
  public static func publish(_ staged: FilePath, as final: FilePath) throws(FileAccessError) -> Bool {
    switch SystemCalls.link(staged, final) {
    case nil:
      if let reason = SystemCalls.unlink(staged) { throw FileAccessError(.remove, staged, reason) }
    case .fileExists?:
      return false
    case .notPermitted?, .noFunction?, .notSupportedOnSocket?, .tooManyLinks?:
      // A file system without hard links, such as a USB stick's: an empty file of ours takes the name first, and the
      // rename can replace nothing but that.
      guard try reserve(final) else { return false }
      if let reason = SystemCalls.rename(staged, final) {
        _ = SystemCalls.unlink(final)
        throw FileAccessError(.rename, final, reason)
      }
    case let reason?:
      throw FileAccessError(.rename, final, reason)
    }
    let folder = final.removingLastComponent()
    try syncFolder(folder.isEmpty ? "." : folder)
    return true
  }

  /// Moves the folder `staged` to `final` on the same file system. The caller flushes both.
  ///
  /// - Returns: false when `final` exists; nothing was moved then. Should an empty folder have come to be there since the
  ///   caller looked, the staged one takes its place: rename(2) knows no better, and nothing is lost by it.
  public static func publishFolder(_ staged: FilePath, as final: FilePath) throws(FileAccessError) -> Bool {
    switch SystemCalls.rename(staged, final) {
    case nil: return true
    case .directoryNotEmpty?, .fileExists?, .notDirectory?: return false
    case let reason?: throw FileAccessError(.rename, final, reason)
    }
  }

  private static func reserve(_ path: FilePath) throws(FileAccessError) -> Bool {
    do {
      try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .noFollow], permissions: [.ownerRead, .ownerWrite]
      ).close()
      return true
    } catch Errno.fileExists {
      return false
    } catch {
      throw FileAccessError(.create, path, error)
    }
  }

  /// Flushes the names in `folder` to the disk.
  public static func syncFolder(_ folder: FilePath) throws(FileAccessError) {
    do {
      let descriptor = try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
      defer { try? descriptor.close() }
      try sync(descriptor, folder)
    } catch {
      throw error as? FileAccessError ?? FileAccessError(.sync, folder, error)
    }
  }
}

extension Publishing {
  /// Writes a small file of the user's choosing, mode 0600, replacing nothing: staged beside it, then named.
  public static func write(_ bytes: [UInt8], to path: FilePath) throws(FileAccessError) {
    let name = path.lastComponent?.string ?? ""
    let staged = path.removingLastComponent().appending(".\(name).\(getpid()).writing")
    var isStaged = false
    defer { if isStaged { _ = SystemCalls.unlink(staged) } }
    do {
      let descriptor = try FileDescriptor.open(
        staged, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
        permissions: [.ownerRead, .ownerWrite])
      isStaged = true
      defer { try? descriptor.close() }
      try descriptor.writeAll(bytes)
      try sync(descriptor, staged)
      guard try publish(staged, as: path) else { throw Errno.fileExists }
      isStaged = false
    } catch {
      throw error as? FileAccessError ?? FileAccessError(.create, path, error)
    }
  }
}
