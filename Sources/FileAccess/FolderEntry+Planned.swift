package import SystemPackage

extension FolderEntry {
  /// A file that is not on the disk: where it would lie, and its size.
  ///
  /// - Parameter components: below the root, as people read the path.
  package init(planned path: FilePath, components: [String], size: Int) {
    self.init(path: path, components: components, kind: .file, stamp: FileStamp(ofNoFile: size))
  }
}
