import FileAccess
import FoundationEssentials
import SystemPackage

/// The files below a folder as they are now. Folders do not count, only what is in them.
struct FolderSnapshot {
  struct Item: Equatable {
    let kind: FolderEntry.Kind
    let identity: FileIdentity
    let size: Int
    /// Not when it was changed last: a fixture's permissions are taken away and given back.
    let modified: Int
    /// Nil for what is not a file, and for a file that was grown: the rest has to do.
    let bytes: Data?
  }

  private let items: [String: Item]

  init(_ folder: FilePath) throws {
    let files = try FolderTree(listing: folder).entries.filter { $0.kind != .folder }
    items = Dictionary(
      files.map { file in
        let isSmall = file.kind == .file && file.size <= 1 << 20
        let bytes = isSmall ? FileManager.default.contents(atPath: file.path.string) : nil
        let item = Item(
          kind: file.kind, identity: file.stamp.identity, size: file.stamp.size, modified: file.stamp.modified,
          bytes: bytes)
        return (file.relativePath, item)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The paths of what was there before and is now gone or another.
  func changed(since before: FolderSnapshot) -> [String] {
    before.items.filter { items[$0.key] != $0.value }.map(\.key).sorted()
  }

  /// The paths of what was not there before.
  func added(since before: FolderSnapshot) -> [String] {
    items.keys.filter { before.items[$0] == nil }.sorted()
  }
}
