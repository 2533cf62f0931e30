package import SystemPackage

extension FilePath {
  /// Makes the folder, and those above it, where they are missing.
  package func createFolders() throws(FileAccessError) {
    var path = FilePath(root: root)
    for component in components {
      path.append(component)
      guard let reason = SystemCalls.mkdir(path, mode: 0o755), reason != .fileExists else { continue }
      // A folder above that exists but may not be written to is no failure.
      if (try? path.stat())?.type == .directory { continue }
      throw FileAccessError(.create, path, reason)
    }
    guard isEmpty || (try? stat())?.type == .directory else {
      throw FileAccessError(.create, self, .notDirectory)
    }
  }

  /// Makes the folder for its owner alone (mode 0700), and those above it, where they are missing. One that is there
  /// stays as it is.
  package func createPrivateFolder() throws(FileAccessError) {
    let above = removingLastComponent()
    if !above.isEmpty { try above.createFolders() }
    if let reason = SystemCalls.mkdir(self, mode: 0o700), reason != .fileExists {
      throw FileAccessError(.create, self, reason)
    }
    try createFolders()
  }

  /// Makes an empty file for its owner alone (mode 0600) where nothing is, and makes sure that what is there is a
  /// regular file that may be read and written. It is not opened: closing it again would take away the locks that
  /// others in this process have on it.
  package func createPrivateFile() throws(FileAccessError) {
    if let reason = SystemCalls.makeFile(self, mode: 0o600), reason != .fileExists {
      throw FileAccessError(.create, self, reason)
    }
    do {
      let type = try stat().type
      guard type == .regular else { throw type == .directory ? Errno.isDirectory : .invalidArgument }
    } catch {
      throw FileAccessError(.open, self, error)
    }
    if let reason = SystemCalls.access(self) { throw FileAccessError(.open, self, reason) }
  }

  /// The folder itself, or the nearest above it, that exists; `.` for a relative path of which nothing does.
  package var nearestExisting: FilePath {
    var path = self
    while !path.isEmpty, FileStamp(at: path) == nil { path.removeLastComponent() }
    return path.isEmpty ? "." : path
  }

  /// The path from the root, as long as there is a working folder to begin at.
  package var absolute: FilePath { isAbsolute ? self : SystemCalls.workingFolder()?.pushing(self) ?? self }

  /// Whether the folder that this is lies in `other`, or is it, whatever links lead there. False where either cannot be
  /// seen.
  package func isFolder(in other: FilePath) -> Bool {
    guard let wanted = FileStamp(at: other)?.identity else { return false }
    // The system itself goes up: a name taken off a path that leads through a link would lead elsewhere.
    var folder = isEmpty ? "." : self
    var last: FileIdentity?
    while let here = FileStamp(at: folder)?.identity, here != last {
      if here == wanted { return true }
      last = here
      folder.append("..")
    }
    return false
  }

  /// Whether anything has this name, a link that leads nowhere among it.
  package var isTaken: Bool { (try? stat(followTargetSymlink: false)) != nil }

  /// The names in the folder, sorted.
  package func folderNames() throws(FileAccessError) -> [String] {
    try FolderListing.names(in: self).map(\.text).sorted()
  }
}
