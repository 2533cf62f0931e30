import DICOMMedia
import FileAccess
import FileFormats
import Findings
import Planning
import RunProgress
import SystemPackage

/// What there is to look at in the files and folders that a user named.
struct InspectionSearch {
  enum Item: Sendable {
    /// A link is followed only where the user named it.
    case file(FolderEntry, followingLinks: Bool)
    case fileSet(FileSet, folder: String)
  }

  private(set) var items: [Item] = []
  private(set) var leftovers: [String] = []
  /// Of links, devices and folders that cannot be listed.
  private(set) var findings: [Finding] = []
  private let progress: ProgressMeter?

  init(_ progress: ProgressMeter?) { self.progress = progress }

  /// - Throws: for a path that is not there, or a folder that cannot be listed; `.canceled` in a cancelled task.
  mutating func add(_ path: FilePath) throws(FileAccessError) {
    let entry = try FolderEntry(named: path)
    if entry.kind == .folder {
      let tree = try FolderTree(
        listing: path, prefix: entry.components, isCancellable: true, progress: progress)
      findings += tree.unreadable.map { error in
        Finding(PlanRule.folderUnreadable, Subject(file: error.path.string), ["reason": .wording(error.reason)])
      }
      add(tree.entries)
    } else if let name = path.lastComponent?.string, FileSet.isDirectoryName(name), entry.kind == .file {
      try add(dicomdir: name, in: path.removingLastComponent())
    } else {
      items.append(.file(entry, followingLinks: true))
    }
  }

  /// A DICOMDIR stands for its set.
  private mutating func add(dicomdir name: String, in folder: FilePath) throws(FileAccessError) {
    let prefix = folder.isEmpty ? [] : [folder.string]
    let tree = try FolderTree(
      listing: folder.isEmpty ? "." : folder, prefix: prefix, isCancellable: true, progress: progress)
    // A link to a DICOMDIR elsewhere leads no set here.
    guard let dicomdir = tree.entries.first(where: { $0.components == prefix + [name] && $0.kind == .file }) else {
      return findings.append(Finding(PlanRule.notAFile, Subject(file: folder.appending(name).string)))
    }
    items.append(.fileSet(FileSet(dicomdir: dicomdir, within: tree.entries), folder: Self.shown(prefix)))
  }

  /// A folder's files, those of file-sets together.
  private mutating func add(_ entries: [FolderEntry]) {
    var claimed: Set<[String]> = []
    var found: [(place: [String], item: Item)] = []
    for dicomdir in entries where dicomdir.kind == .file && FileSet.isDirectoryName(dicomdir.name) {
      let folder = Array(dicomdir.components.dropLast())
      let set = FileSet(dicomdir: dicomdir, within: Array(entries.below(folder)))
      claimed.formUnion(set.members.map { folder + $0.components } + set.unnamed.map(\.components))
      // Of the files of a set whose DICOMDIR cannot be read nothing can be said; they are not on their own for that.
      if !set.isRead { claimed.formUnion(set.unreferenced(in: entries).dicom.map(\.components)) }
      found.append((dicomdir.components, .fileSet(set, folder: Self.shown(folder))))
    }
    for entry in entries where entry.kind != .folder && !claimed.contains(entry.components) {
      if FormatCheck.isSystemLeftover(name: entry.name) {
        leftovers.append(entry.relativePath)
      } else if entry.kind == .file {
        found.append((entry.components, .file(entry, followingLinks: false)))
      } else {
        findings.append(Finding(PlanRule.notAFile, Subject(file: entry.relativePath)))
      }
    }
    items += found.sorted { $0.place.lexicographicallyPrecedes($1.place) }.map(\.item)
  }

  /// Those of sets with them.
  var fileCount: Int {
    items.reduce(0) { count, item in
      if case .fileSet(let set, _) = item { count + set.members.count } else { count + 1 }
    }
  }

  private static func shown(_ folder: [String]) -> String { folder.isEmpty ? "." : folder.joined(separator: "/") }
}
