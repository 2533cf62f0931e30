import Glibc
package import SystemPackage

/// Giving a finished file its name, without ever replacing another.
package enum Publishing {
  /// Flushes `descriptor`'s file to the disk.
  package static func sync(_ descriptor: FileDescriptor, _ path: FilePath) throws(FileAccessError) {
    if let reason = SystemCalls.fsync(descriptor) { throw FileAccessError(.sync, path, reason) }
  }

  /// Asks that what was written so far be on its way to the disk, so that `sync` has little left to wait for. It is
  /// `sync` that says whether it got there; a disk that does not know of this is none the worse.
  package static func startSync(_ descriptor: FileDescriptor) { _ = SystemCalls.startWriting(descriptor) }

  /// Moves `staged` to `final` on the same file system and flushes the folder.
  ///
  /// - Returns: false when `final` exists; nothing was moved then.
  /// - Throws: nothing has the name `final` then, unless the disk refused to take it away again.
  package static func publish(_ staged: FilePath, as final: FilePath) throws(FileAccessError) -> Bool {
    guard try name(staged, final) else { return false }
    do throws(FileAccessError) {
      if let reason = SystemCalls.unlink(staged), reason != .noSuchFileOrDirectory {
        throw FileAccessError(.remove, staged, reason)
      }
      let folder = final.removingLastComponent()
      try syncFolder(folder.isEmpty ? "." : folder)
    } catch {
      // Whoever is told that it failed must not find it there: it may be gone after a power cut.
      _ = SystemCalls.unlink(final)
      throw error
    }
    return true
  }

  /// Takes a file away that was published, because what belongs to it could not be.
  package static func withdraw(_ path: FilePath) throws(FileAccessError) {
    if let reason = SystemCalls.unlink(path), reason != .noSuchFileOrDirectory {
      throw FileAccessError(.remove, path, reason)
    }
  }

  /// Gives `staged` the name `final`, besides its own where the file system can.
  private static func name(_ staged: FilePath, _ final: FilePath) throws(FileAccessError) -> Bool {
    switch SystemCalls.link(staged, final) {
    case nil: return true
    case .fileExists?: return false
    case .notPermitted?, .noFunction?, .notSupportedOnSocket?, .tooManyLinks?:
      // A file system without hard links, such as a USB stick's.
      return try rename(staged, final)
    case let reason?:
      throw FileAccessError(.rename, final, reason)
    }
  }

  /// Moves `staged` to `final`, which must not be there.
  private static func rename(_ staged: FilePath, _ final: FilePath) throws(FileAccessError) -> Bool {
    switch SystemCalls.renameReplacingNothing(staged, final) {
    case nil: return true
    case .fileExists?: return false
    case .invalidArgument?, .noFunction?, .notSupportedOnSocket?:
      // One that cannot look and rename in one step: an empty file of ours takes the name first, and the rename can
      // replace nothing but that. Whoever is killed between the two leaves it empty.
      guard try reserve(final) else { return false }
      if let reason = SystemCalls.rename(staged, final) {
        _ = SystemCalls.unlink(final)
        throw FileAccessError(.rename, final, reason)
      }
      return true
    case let reason?:
      throw FileAccessError(.rename, final, reason)
    }
  }

  /// Moves the folder `staged` to `final` on the same file system. The caller flushes both.
  ///
  /// - Returns: false when `final` exists; nothing was moved then. Should an empty folder have come to be there since
  ///   the caller looked, the staged one takes its place: rename(2) knows no better, and nothing is lost by it.
  package static func publishFolder(_ staged: FilePath, as final: FilePath) throws(FileAccessError) -> Bool {
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
  package static func syncFolder(_ folder: FilePath) throws(FileAccessError) {
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
  /// Writes a small file of the user's choosing, mode 0600: in a hidden folder beside it, which the next to write this
  /// file clears away if this program is killed.
  ///
  /// - Parameter replacing: whether what has the name already may go, in one step: the caller has looked at it. If not,
  ///   nothing is replaced.
  package static func write(_ bytes: [UInt8], to path: FilePath, replacing: Bool = false) throws(FileAccessError) {
    let staging = try staging(of: path)
    do throws(FileAccessError) {
      try staging.write(bytes, as: "file")
      let staged = staging.path.appending("file")
      if replacing {
        if let reason = SystemCalls.rename(staged, path) { throw FileAccessError(.rename, path, reason) }
        let folder = path.removingLastComponent()
        try syncFolder(folder.isEmpty ? "." : folder)
      } else if try !publish(staged, as: path) {
        throw FileAccessError(.create, path, .fileExists)
      }
    } catch {
      do { try staging.remove() } catch { throw FileAccessError(.remove, staging.path, error.errno) }
      throw error
    }
    do { try staging.remove() } catch { throw FileAccessError(.remove, staging.path, error.errno) }
  }

  /// Whether a file can be written where `path` is to be, which is tried: what a disk allows is not known otherwise.
  package static func probe(_ path: FilePath) throws(FileAccessError) {
    try staging(of: path).remove()
  }

  /// Clears away what a program left that was killed when the file had its name already: `write` will not come to it
  /// any more.
  package static func clearAbandoned(besides path: FilePath) {
    let folder = path.removingLastComponent()
    StagingFolder.clearAbandoned(in: folder.isEmpty ? "." : folder, prefix: stagingName(of: path))
  }

  private static func staging(of path: FilePath) throws(FileAccessError) -> StagingFolder {
    do throws(FileAccessError) {
      if let staging = try StagingFolder.claim(path.removingLastComponent().appending(stagingName(of: path))) {
        return staging
      }
    } catch {
      // The user knows the file that was asked for, and not the folder beside it unless it stays there.
      throw error.operation == .remove ? error : FileAccessError(error.operation, path, error.errno)
    }
    throw FileAccessError(.create, path, .resourceBusy)
  }

  private static func stagingName(of path: FilePath) -> String { ".\(path.lastComponent?.string ?? "").making" }
}
