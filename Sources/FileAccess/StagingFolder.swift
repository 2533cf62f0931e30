package import SystemPackage

/// A hidden folder (mode 0700) in which an output is made before it gets its name. One program at a time owns it; what
/// another left behind when it was killed is cleared away first.
package final class StagingFolder: Sendable {
  package let path: FilePath
  private let descriptor: FileDescriptor

  /// - Returns: nil when another program that is still running owns it.
  /// - Throws: when it cannot be made, as on a read-only disk.
  package static func claim(_ path: FilePath) throws(FileAccessError) -> StagingFolder? {
    var isMade = false
    var patience = 200
    while true {
      switch try attempt(path) {
      case .owned(let folder): return folder
      case .taken(let isNew):
        isMade = isMade || isNew
        // What was ours a moment ago, and nobody's yet, is being cleared away by one who took it for abandoned.
        guard isMade, patience > 0 else { return nil }
        patience -= 1
        SystemCalls.wait(milliseconds: 10)
      case .vanished: continue
      }
    }
  }

  private enum Attempt {
    case owned(StagingFolder)
    /// - Parameter isNew: it was made here, and somebody was faster to lock it.
    case taken(isNew: Bool)
    /// Its owner removed it while we looked.
    case vanished
  }

  /// - Parameter isMade: it is there, or was.
  private static func attempt(_ path: FilePath, isMade: Bool = false) throws(FileAccessError) -> Attempt {
    let reason = isMade ? .fileExists : SystemCalls.mkdir(path, mode: 0o700)
    if let reason, reason != .fileExists { throw FileAccessError(.create, path, reason) }
    let isNew = reason == nil
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(path, .readOnly, options: [.directory, .noFollow, .closeOnExec])
    } catch Errno.noSuchFileOrDirectory {
      return .vanished
    } catch {
      throw FileAccessError(.create, path, error)
    }
    // The lock goes with the process, so a folder whose owner was killed can be taken over.
    if let reason = SystemCalls.lock(descriptor) {
      try? descriptor.close()
      if reason == .wouldBlock { return .taken(isNew: isNew) }
      // A file system without locks, such as some network folders: nobody can own anything there.
      // The user is told of a folder that stays.
      if isNew, let reason = SystemCalls.rmdir(path) { throw FileAccessError(.remove, path, reason) }
      throw FileAccessError(.create, path, reason)
    }
    let folder = StagingFolder(path, descriptor)
    guard isNew || folder.isOurs else { throw FileAccessError(.create, path, .permissionDenied) }
    // The folder that was opened may have been removed, and another may have its name by now.
    guard let locked = try? descriptor.stat(), let named = FileStamp(at: path),
      FileIdentity(locked) == named.identity
    else { return .vanished }
    try folder.clear()
    return .owned(folder)
  }

  private init(_ path: FilePath, _ descriptor: FileDescriptor) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { try? descriptor.close() }

  /// Whether the disk keeps what is made here from everybody else. One without permissions, as most USB sticks are, does
  /// not: there the modes that are asked for mean nothing.
  package var isForOwnerAlone: Bool {
    guard let permissions = try? descriptor.stat().permissions else { return false }
    return permissions.isDisjoint(with: [.groupReadWriteExecute, .otherReadWriteExecute])
  }

  /// Whether nobody else can have put it here to read along. On a disk where everything is one user's, such as a USB
  /// stick, that user counts as we do.
  private var isOurs: Bool {
    guard let owner = try? descriptor.stat().userID.rawValue else { return false }
    let parent = path.removingLastComponent()
    return owner == SystemCalls.user || (try? (parent.isEmpty ? "." : parent).stat().userID.rawValue) == owner
  }

  /// Removes what programs that were killed left in a folder that many share, such as /tmp. What is in use stays, as
  /// does what is not ours.
  ///
  /// - Parameter prefix: what the names of the staging folders begin with.
  package static func clearAbandoned(in parent: FilePath, prefix: String) {
    for name in (try? parent.folderNames()) ?? [] where name.hasPrefix(prefix) {
      // Never made anew: the one whose name this was may be gone by now.
      if case .owned(let folder) = try? attempt(parent.appending(name), isMade: true) { try? folder.remove() }
    }
  }

  /// Makes folders below this one, one in the other, mode 0700, where they are missing.
  package func makeFolders(_ components: some Sequence<String>) throws(FileAccessError) {
    var folder = path
    for component in components {
      folder.append(component)
      if let reason = SystemCalls.mkdir(folder, mode: 0o700), reason != .fileExists {
        throw FileAccessError(.create, folder, reason)
      }
    }
  }

  /// Opens a new file in the folder, or in one below it, for writing, mode 0600.
  package func create(_ name: String) throws(FileAccessError) -> (path: FilePath, descriptor: FileDescriptor) {
    let file = path.appending(name)
    do {
      let opened = try FileDescriptor.open(
        file, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
        permissions: [.ownerRead, .ownerWrite])
      return (file, opened)
    } catch {
      throw FileAccessError(.create, file, error)
    }
  }

  package func delete(_ name: String) throws(FileAccessError) {
    let file = path.appending(name)
    if let reason = SystemCalls.unlink(file) { throw FileAccessError(.remove, file, reason) }
  }

  /// Removes the folder with everything in it.
  package func remove() throws(FileAccessError) {
    try clear()
    if let reason = SystemCalls.rmdir(path) { throw FileAccessError(.remove, path, reason) }
  }

  /// Removes everything in the folder.
  package func clear() throws(FileAccessError) {
    // A link is an entry like any other here: it goes itself, never what it leads to.
    let tree = try FolderTree(listing: path)
    if let error = tree.unreadable.first { throw error }
    for entry in tree.entries.reversed() {
      let reason = entry.kind == .folder ? SystemCalls.rmdir(entry.path) : SystemCalls.unlink(entry.path)
      if let reason { throw FileAccessError(.remove, entry.path, reason) }
    }
  }
}
