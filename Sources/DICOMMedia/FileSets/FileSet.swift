package import FileAccess
package import Findings
package import SystemPackage

/// A DICOMDIR and the files it names: what is sent together (PS3.10 section 8).
///
/// Wrong data never throws: what is wrong is in `findings`. A DICOMDIR that cannot be read gives D101 and no members
/// besides itself; one that can be read in part, D101 and what it names until there. Of each rule there are some
/// findings and one that counts the others (`BoundedFindings`). Symbolic links are not followed, and nothing outside
/// the DICOMDIR's folder is ever a member.
///
/// The files that it names are not opened here: that is `FileSetExamination`'s.
package struct FileSet: Sendable {
  /// A file that belongs to the set.
  package struct Member: Sendable, Hashable {
    /// Where it lies now.
    package let entry: FolderEntry
    /// Below the set's folder: as spelled on disk, or as it will be, in a set that is being made.
    package let components: [String]
    /// As the DICOMDIR spells it; differs from `components` in case at most. `DICOMDIR` for the directory itself.
    package let fileID: [String]
    /// Its bytes, when they are on no disk yet: the DICOMDIR of a set that is being made.
    package let made: [UInt8]?
    package var path: FilePath { entry.path }
    package var stamp: FileStamp { entry.stamp }
    /// Bytes.
    package var size: Int { stamp.size }
  }

  /// The DICOMDIR's own entry.
  package let dicomdir: FolderEntry
  /// The folder that holds it.
  package let root: FilePath
  /// Nil when it could not be read at all; `stop` says where reading it ended too early.
  package let directory: BasicDirectory?
  /// The DICOMDIR, then the files that it names and that are there, in the order of the listing; each once. A file that
  /// is no DICOM file is a member too.
  package let members: [Member]
  /// DICOM files in the folder that the DICOMDIR does not name; empty when it could not be read to its end.
  package let unnamed: [FolderEntry]
  /// What else lies in the folder: other files, symbolic links, devices; empty when the DICOMDIR could not be read
  /// to its end.
  package let others: [FolderEntry]
  /// Of `DICOMRule` and `DirectoryRule`, but for D104, and for D108, whose making is the caller's choice:
  /// `findings(forOthers:)`.
  package let findings: [Finding]

  /// Whether all files that are the set's are known. If not, nothing can be said of the others in its folder.
  package var isRead: Bool { directory != nil && directory?.stop == nil }

  /// Judges the set that `dicomdir` leads.
  ///
  /// - Parameter entries: a listing that holds `dicomdir`; what is not in or below its folder is passed over.
  package init(dicomdir: FolderEntry, within entries: [FolderEntry]) {
    let root = dicomdir.path.removingLastComponent()
    let inside = Self.entries(below: root, of: dicomdir, in: entries)
    let judge = FileSetJudge(dicomdir)
    let directory = judge.readDirectory()
    var named: [FilePath: [String]] = [:]
    if let directory { named = judge.judge(directory, among: inside) }

    let depth = dicomdir.components.count - 1
    func member(_ entry: FolderEntry, _ fileID: [String]) -> Member {
      Member(
        entry: entry, components: Array(entry.components.dropFirst(depth)), fileID: fileID, made: nil)
    }
    self.dicomdir = dicomdir
    self.root = root
    self.directory = directory
    members =
      [member(dicomdir, ["DICOMDIR"])]
      + inside.compactMap { entry in named[entry.path].map { member(entry, $0) } }
    let rest: (dicom: [FolderEntry], other: [FolderEntry]) =
      directory == nil || directory?.stop != nil
      ? ([], []) : Self.unreferenced(in: inside, dicomdir: dicomdir, members: Set(named.keys))
    unnamed = rest.dicom
    others = rest.other
    for entry in unnamed { judge.report(DICOMRule.fileNotNamed, on: entry, [:]) }
    findings = judge.findings
  }

  /// A set that is to be made: its DICOMDIR is in memory, and its files lie where they lay.
  ///
  /// - Parameters:
  ///   - root: the folder that the files come from; where the DICOMDIR would lie.
  ///   - folder: what people call that folder, from the root of the listing.
  package init(making draft: FileSetDraft, in root: FilePath, folder: [String]) {
    dicomdir = FolderEntry(
      planned: root.appending("DICOMDIR"), components: folder + ["DICOMDIR"], size: draft.directory.count)
    self.root = root
    directory = try? BasicDirectory(MemoryBytes(draft.directory))
    members =
      [
        Member(entry: dicomdir, components: ["DICOMDIR"], fileID: ["DICOMDIR"], made: draft.directory)
      ] + draft.files.map { Member(entry: $0.entry, components: $0.fileID, fileID: $0.fileID, made: nil) }
    unnamed = []
    others = []
    findings = []
  }

  /// Whether its DICOMDIR is made and not found.
  package var isMade: Bool { members.first?.made != nil }

  /// What lies in the set's folder among `entries` and is not a member: DICOM files, told by their signature, and other
  /// things that are not folders. A folder below that has a DICOMDIR of its own is another set and left out.
  package func unreferenced(in entries: [FolderEntry]) -> (dicom: [FolderEntry], other: [FolderEntry]) {
    Self.unreferenced(
      in: Self.entries(below: root, of: dicomdir, in: entries), dicomdir: dicomdir, members: Set(members.map(\.path)))
  }

  /// D108 for each of `entries`. For a folder that is the set's own; in a case's folder such files are ordinary ones.
  package func findings(forOthers entries: [FolderEntry]) -> [Finding] {
    entries.map { Finding(DICOMRule.otherFileNotSent, $0, ["file": .text($0.relativePath)]) }
  }

  /// Whether this is the name of a DICOMDIR, in any case (PS3.10 8.6).
  package static func isDirectoryName(_ name: String) -> Bool { name.lowercased() == "dicomdir" }

  private static func entries(
    below root: FilePath, of dicomdir: FolderEntry, in entries: [FolderEntry]
  ) -> [FolderEntry] {
    let folder = dicomdir.components.dropLast()
    // The text is compared first because it is quick; the path decides, being the bytes on disk.
    return entries.filter {
      $0.components.count > folder.count && $0.components.starts(with: folder) && $0.path.starts(with: root)
    }
  }

  private static func unreferenced(
    in inside: [FolderEntry], dicomdir: FolderEntry, members: Set<FilePath>
  ) -> (dicom: [FolderEntry], other: [FolderEntry]) {
    let root = dicomdir.path.removingLastComponent()
    let otherSets = Set(
      inside.lazy.filter { $0.kind == .file && isDirectoryName($0.name) }
        .map { $0.path.removingLastComponent() }.filter { $0 != root })
    var dicom: [FolderEntry] = []
    var other: [FolderEntry] = []
    for entry in inside where entry.kind != .folder && entry.path != dicomdir.path && !members.contains(entry.path) {
      // What another DICOMDIR leads is its own, and so is that DICOMDIR.
      if entry.kind == .file, isDirectoryName(entry.name) { continue }
      if !otherSets.isEmpty, isBelow(otherSets, entry.path, upTo: root) { continue }
      let isDICOM = entry.kind == .file && (try? Part10File.hasSignature(FileBytes(entry.path))) == true
      if isDICOM { dicom.append(entry) } else { other.append(entry) }
    }
    return (dicom, other)
  }

  private static func isBelow(_ folders: Set<FilePath>, _ path: FilePath, upTo root: FilePath) -> Bool {
    var folder = path.removingLastComponent()
    while folder != root {
      if folders.contains(folder) { return true }
      guard folder.removeLastComponent() else { return false }
    }
    return false
  }
}
