import DICOMMedia
import FileAccess
import Findings
import SystemPackage

/// The sets that are made on the way: of loose DICOM files, and of the chosen series of a set. Nothing is written; a
/// made DICOMDIR stays in memory until it is packed.
struct FileSetPlanning {
  /// The set that can be made, or why none can.
  struct Drafting {
    let draft: FileSetDraft?
    let findings: [Finding]
    /// Those of the chosen series that it has.
    let series: Set<String>
  }

  private let takesLooseFiles: Bool
  private let chosen: [String]

  init(_ options: MatchingOptions) {
    takesLooseFiles = options.makesFileSets
    chosen = options.series
  }

  /// Whether a document is a DICOM file that goes into a set.
  func takes(_ entry: FolderEntry) -> Bool {
    guard takesLooseFiles else { return false }
    // What cannot be read here is told when it is checked.
    return (try? Part10File.hasSignature(FileBytes(entry.path))) == true
  }

  /// A set of loose files of one case.
  func set(of entries: [FolderEntry]) -> (FileSet?, Drafting) {
    guard let first = entries.first else { return (nil, Drafting(draft: nil, findings: [], series: [])) }
    // The folder that they all lie in.
    var depth = first.components.count - 1
    for entry in entries {
      let common = zip(first.components, entry.components.dropLast()).prefix { $0 == $1 }.count
      depth = min(depth, common)
    }
    var root = first.path
    for _ in 0..<(first.components.count - depth) { root.removeLastComponent() }
    return set(of: entries, in: root, folder: Array(first.components.prefix(depth)))
  }

  /// The chosen series of a set that has any of them; nil when it has none, and when none was chosen.
  func chosen(of fileSet: FileSet) -> (FileSet?, Drafting)? {
    guard let directory = fileSet.directory, !chosen.isEmpty else { return nil }
    let there = Set(directory.activeRecords(ofType: "SERIES").compactMap { $0.text(.seriesInstanceUID) })
    guard !there.isDisjoint(with: chosen) else { return nil }
    return set(
      of: fileSet.members.dropFirst().map(\.entry), in: fileSet.root,
      folder: Array(fileSet.dicomdir.components.dropLast()))
  }

  private func set(of entries: [FolderEntry], in root: FilePath, folder: [String]) -> (FileSet?, Drafting) {
    let files = LooseFiles(reading: entries)
    let series = files.series.intersection(chosen)
    var options = FileSetMaker.Options()
    options.series = series.isEmpty ? nil : series.sorted()
    let drafted = files.draft(in: folder.joined(separator: "/"), options: options)
    let set = drafted.draft.map { FileSet(making: $0, in: root, folder: folder) }
    return (set, Drafting(draft: drafted.draft, findings: drafted.findings, series: series))
  }

  /// What is wrong when everything was looked at: chosen series that no set has.
  func findings(seen: Set<String>, source: String) -> [Finding] {
    chosen.filter { !seen.contains($0) }.map { FileSetMakingRule.notThere($0, in: source) }
  }
}
