package import RunProgress
public import SystemPackage

/// Everything below one folder, sorted by path, symbolic links not followed.
package struct FolderTree: Sendable {
  package let root: FilePath
  package let entries: [FolderEntry]
  /// Folders below the root that could not be listed.
  package let unreadable: [FileAccessError]
}

/// One file, folder or other thing below a root.
public struct FolderEntry: Sendable, Hashable {
  /// What stands under a name, links not followed.
  public enum Kind: Sendable, Hashable {
    case file, folder, symbolicLink
    /// A FIFO, socket or device.
    case special
  }

  /// Where it is.
  public let path: FilePath
  /// The path's components below the root, as text. Bytes that are not UTF-8 show as U+FFFD here; `path` has them as
  /// they are.
  public let components: [String]
  /// What it is, links not followed.
  public let kind: Kind
  package let stamp: FileStamp

  /// Bytes; 0 for what is not a file.
  public var size: Int { kind == .file ? stamp.size : 0 }
  /// The last of its components.
  public var name: String { components.last ?? "" }
  /// Its components with `/` between them.
  public var relativePath: String { components.joined(separator: "/") }
}

extension FolderTree {
  /// Lists `root` without recursion on its depth.
  ///
  /// - Parameters:
  ///   - prefix: components that every entry's begin with: how people call the root, when it is not SOURCE.
  ///   - isCancellable: whether a cancelled task ends it, with `.canceled`. Who clears up after itself must not be
  ///     ended.
  /// - Throws: when the root itself cannot be listed. A folder below it that cannot is told in `unreadable`.
  package init(
    listing root: FilePath, prefix: [String] = [], isCancellable: Bool = false, progress: ProgressMeter? = nil
  ) throws(FileAccessError) {
    var entries: [FolderEntry] = []
    var unreadable: [FileAccessError] = []
    var waiting: [(path: FilePath, components: [String])] = []

    func list(_ folder: FilePath, _ components: [String]) throws(FileAccessError) {
      for name in try FolderListing.names(in: folder) {
        if isCancellable, Task.isCancelled { throw FileAccessError(.list, root, .canceled) }
        guard let component = FilePath.Component(platformString: name.bytes) else { continue }
        let path = folder.appending(component)
        let below = components + [name.text]
        let status: Stat
        do { status = try path.stat(followTargetSymlink: false) } catch {
          // Gone since it was listed. Anything else hides files, as a folder that may be listed but not entered does.
          if error == .noSuchFileOrDirectory { continue }
          throw FileAccessError(.list, folder, error)
        }
        let kind: FolderEntry.Kind =
          switch status.type {
          case .regular: .file
          case .directory: .folder
          case .symbolicLink: .symbolicLink
          default: .special
          }
        entries.append(FolderEntry(path: path, components: below, kind: kind, stamp: FileStamp(status)))
        if kind == .folder { waiting.append((path, below)) } else { progress?.add(files: 1) }
      }
    }

    try list(root, prefix)
    while let next = waiting.popLast() {
      do { try list(next.path, next.components) } catch {
        if error.errno == .canceled { throw error }
        unreadable.append(error)
      }
    }
    self.root = root
    self.entries = entries.sorted { $0.components.lexicographicallyPrecedes($1.components) }
    self.unreadable = unreadable.sorted { $0.path.string < $1.path.string }
  }
}

extension [FolderEntry] {
  /// What lies below `folder`, in entries that are sorted as a `FolderTree` has them.
  package func below(_ folder: [String]) -> ArraySlice<FolderEntry> {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].components.lexicographicallyPrecedes(folder) { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { $0.components.starts(with: folder) }
  }
}

extension FolderTree {
  /// The tree with the entries that `isKept` keeps.
  package func filtered(_ isKept: (FolderEntry) -> Bool) -> FolderTree {
    FolderTree(root: root, entries: entries.filter(isKept), unreadable: unreadable)
  }
}
