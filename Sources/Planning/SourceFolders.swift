import FileAccess
import Findings
import NHICodes
import RunProgress
import SamplingLists
import SystemPackage

/// What lies in SOURCE, and in the folders that the list names beside it.
struct SourceFolders {
  /// SOURCE first, then folders of the list that lie outside it, one tree each.
  private(set) var trees: [FolderTree]
  /// Every folder of the trees by its identity on disk.
  private var known: [FileIdentity: [String]] = [:]
  private(set) var listedFolders = ListedFolders()
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - ignored: files and folders that are not the clinic's records: the list itself, the mapping, the output folder.
  /// - Throws: when SOURCE cannot be listed, or the task is cancelled.
  init(
    source: FilePath, listFolder: FilePath, cases: [SampledCase], ignored: [FilePath], progress: ProgressMeter?
  ) throws(FileAccessError) {
    let tree = try FolderTree(listing: source, isCancellable: true, progress: progress)
    trees = [tree]
    remember(tree)
    for (position, sampled) in cases.enumerated() {
      guard let text = sampled.folder else { continue }
      if let components = try locate(text, source: source, listFolder: listFolder, progress) {
        listedFolders.add(components, text: text, position: position)
      } else {
        findings.append(
          Finding(
            PlanRule.folderNotFound, Subject(case: sampled.key.description, row: sampled.row),
            ["case": .text(sampled.key.description), "folder": .text(PatientIdentifier.masking(text))]))
      }
    }
    let hidden = ignored.compactMap { FileStamp(at: $0)?.identity }
    // A tree that holds another's root leaves that part to it, so that no file is listed twice.
    let roots = trees.compactMap { FileStamp(at: $0.root)?.identity }
    trees = trees.map { $0.without(Set(hidden + roots)) }
    for tree in trees {
      findings += tree.unreadable.compactMap { error in
        // One below an ignored folder is not among the entries.
        tree.entries.first { $0.path == error.path }.map { folder in
          Finding(
            PlanRule.folderUnreadable, Subject(file: folder.relativePath),
            ["reason": .wording(error.reason)])
        }
      }
    }
  }

  /// Where a folder of the list lies: its components in the tree that has it. A folder outside SOURCE is listed on its
  /// own. nil when it is in neither place, or its name leads out of both.
  private mutating func locate(
    _ text: String, source: FilePath, listFolder: FilePath, _ progress: ProgressMeter?
  ) throws(FileAccessError) -> [String]? {
    let names = text.split { $0 == "/" || $0 == "\\" }.map(String.init).filter { $0 != "." }
    guard !names.isEmpty, !names.contains("..") else { return nil }
    for base in [source, listFolder] {
      let path = names.reduce(base) { $0.appending($1) }
      guard let stamp = FileStamp(at: path) else { continue }
      if let components = known[stamp.identity] { return components }
      guard Self.isFolder(names, below: base) else { continue }
      let tree = try FolderTree(listing: path, prefix: names, isCancellable: true, progress: progress)
      trees.append(tree)
      remember(tree, prefix: names)
      return names
    }
    return nil
  }

  /// The first to list a folder keeps it.
  private mutating func remember(_ tree: FolderTree, prefix: [String] = []) {
    if let root = FileStamp(at: tree.root)?.identity { known[root] = known[root] ?? prefix }
    for entry in tree.entries where entry.kind == .folder {
      let identity = entry.stamp.identity
      known[identity] = known[identity] ?? entry.components
    }
  }

  /// Whether each of `names`, one below the other, is a folder itself and not a link to one.
  private static func isFolder(_ names: [String], below base: FilePath) -> Bool {
    var path = base
    return names.allSatisfy { name in
      path.append(name)
      return (try? path.stat(followTargetSymlink: false))?.type == .directory
    }
  }
}

extension FolderTree {
  /// The tree without these files, and without these folders and what is below them.
  fileprivate func without(_ identities: Set<FileIdentity>) -> FolderTree {
    let hidden = entries.filter { identities.contains($0.stamp.identity) }.map(\.components)
    guard !hidden.isEmpty else { return self }
    return filtered { entry in !hidden.contains { entry.components.starts(with: $0) } }
  }
}
