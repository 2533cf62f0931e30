package import SystemPackage

extension FolderEntry {
  /// The file's stem and its extension, which is in small letters and empty when there is none.
  package var stemAndExtension: (stem: String, fileExtension: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
    return (String(name[..<dot]), name[name.index(after: dot)...].lowercased())
  }

  /// What a user named, links followed: the folder as it was given is the first component.
  ///
  /// - Throws: when nothing is there.
  package init(named path: FilePath) throws(FileAccessError) {
    let status: Stat
    do { status = try path.stat() } catch { throw FileAccessError(.open, path, error) }
    let kind: Kind =
      switch status.type {
      case .regular: .file
      case .directory: .folder
      default: .special
      }
    let folder = path.removingLastComponent().string
    let name = path.lastComponent?.string ?? path.string
    self.init(path: path, components: folder.isEmpty ? [name] : [folder, name], kind: kind, stamp: FileStamp(status))
  }
}
