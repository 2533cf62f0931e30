import DICOMMedia
import FileAccess
import FileFormats
import Findings
import NHICodes
import SamplingLists

/// Gives every file of a listing to a case, or to the strays.
struct Assignment {
  struct Assigned {
    var documents: [NameGiver.Candidate] = []
    var fileSets: [(fileSet: FileSet, match: CaseMatch)] = []

    /// One set lies at the archive's root; several have a folder each.
    var plannedFileSets: [PlannedFileSet] {
      fileSets.enumerated().map { position, item in
        PlannedFileSet(
          fileSet: item.fileSet, match: item.match, archiveFolder: fileSets.count > 1 ? "DICOM\(position + 1)" : nil)
      }
    }
  }

  private let list: SamplingList
  private let mapping: FileMapping?
  private let matcher: CaseMatcher
  private var usedMappingRows: Set<Int> = []

  private(set) var perCase: [Assigned]
  private(set) var strays: [StrayFile] = []
  private(set) var findings: [Finding] = []

  init(list: SamplingList, mapping: FileMapping?, matcher: CaseMatcher) {
    self.list = list
    self.mapping = mapping
    self.matcher = matcher
    perCase = Array(repeating: Assigned(), count: list.cases.count)
  }

  mutating func assign(_ entries: [FolderEntry]) {
    let files = entries.filter { $0.kind != .folder && !FormatCheck.isSystemLeftover(name: $0.name) }
    var claimed: Set<[String]> = []
    for dicomdir in files where dicomdir.kind == .file && FileSet.isDirectoryName(dicomdir.name) {
      // Sorted as they are, what lies in one folder stands together; a hospital has thousands of sets.
      let inside = Array(entries.below(Array(dicomdir.components.dropLast())))
      claimed.formUnion(assign(FileSet(dicomdir: dicomdir, within: inside), among: inside))
    }
    for entry in files where !claimed.contains(entry.components) { assignDocument(entry) }
  }

  /// Rows of the mapping that name a file which is not there.
  mutating func reportUnusedMappingRows() {
    guard let mapping else { return }
    for row in mapping.rows.values.sorted(by: { $0.number < $1.number }) where !usedMappingRows.contains(row.number) {
      findings.append(
        Finding(
          PlanRule.mappingRow, Subject(file: mapping.name, row: row.number),
          [
            "value": .text(PatientIdentifier.masking(row.file)),
            "problem": .wording(Wording("找不到這個檔案", "there is no such file")),
          ]))
    }
  }

  // MARK: - One file

  private mutating func assignDocument(_ entry: FolderEntry) {
    guard entry.kind == .file else { return reject(entry, .notAFile, Finding(PlanRule.notAFile, subject(entry))) }
    guard let (position, match, recordClass) = target(of: entry) else { return }
    let classification =
      recordClass.map { Classification(recordClass: $0, evidence: .mapping) } ?? Classifier.classify(entry)
    perCase[position].documents.append(
      NameGiver.Candidate(entry: entry, match: match, classification: classification))
  }

  /// The files that are the set's, wherever it went: they are no documents.
  private mutating func assign(_ fileSet: FileSet, among entries: [FolderEntry]) -> [[String]] {
    let dicomdir = fileSet.dicomdir
    let folder = Array(dicomdir.components.dropLast())
    var claimed = fileSet.members.map { folder + $0.components } + fileSet.unnamed.map(\.components)
    let ownFolder = isOwnFolder(of: fileSet)
    if ownFolder, fileSet.directory == nil {
      // Nothing can be said of the files of a set whose DICOMDIR cannot be read; they are no documents for that.
      claimed += fileSet.unreferenced(in: entries).dicom.map(\.components)
    }
    guard let (position, match, _) = target(of: dicomdir) else { return claimed }
    perCase[position].fileSets.append((fileSet, match))
    let key = list.cases[position].key.description
    findings += fileSet.findings.map { $0.about(case: key) }
    strays += fileSet.unnamed.map { StrayFile(entry: $0, reason: .outsideFileSet) }
    if ownFolder {
      findings += fileSet.findings(forOthers: fileSet.others).map { $0.about(case: key) }
      strays += fileSet.others.map { StrayFile(entry: $0, reason: .outsideFileSet) }
      claimed += fileSet.others.map(\.components)
    }
    return claimed
  }

  /// Whether a set's folder is there for the set alone, as on an exported CD, and not also a case's folder or a folder
  /// for a class of documents.
  private func isOwnFolder(of fileSet: FileSet) -> Bool {
    let folder = Array(fileSet.dicomdir.components.dropLast())
    guard let name = folder.last, !matcher.listedFolders.contains(folder) else {
      return false
    }
    return matcher.index.cases(named: name, weak: true) == nil
      && (name.uppercased() == "DICOM" || Classifier.recordClass(ofFolder: name) == nil)
  }

  /// The case of a file; nil when it has none, which is then reported.
  private mutating func target(of entry: FolderEntry) -> (position: Int, CaseMatch, RecordClass?)? {
    if let mapping { return mapped(entry, by: mapping) }
    func name(_ position: Int) -> FactValue { .text(list.cases[position].key.description) }
    func hint(_ match: CaseMatch) -> FactValue {
      let text = match.explanation
      return .wording(Wording(PatientIdentifier.masking(text.zhHant), PatientIdentifier.masking(text.en)))
    }
    switch matcher.match(entry) {
    case .found(let position, let match):
      return (position, match, nil)
    case .none:
      reject(entry, .noCase, Finding(PlanRule.noCase, subject(entry)))
    case .notSampled(let own):
      reject(entry, .notSampled(own), Finding(PlanRule.notSampled, subject(entry), ["name": .text(own)]))
    case .ambiguous(let positions, let match):
      reject(
        entry, .ambiguous,
        Finding(
          PlanRule.ambiguous, subject(entry), ["hint": hint(match), "cases": .list(positions.map(name))]))
    case .contradiction(let inner, let outer, let match):
      reject(
        entry, .ambiguous,
        Finding(
          PlanRule.contradiction, subject(entry),
          ["inner": name(inner), "outer": name(outer), "hint": hint(match)]))
    }
    return nil
  }

  private mutating func mapped(
    _ entry: FolderEntry, by mapping: FileMapping
  ) -> (position: Int, CaseMatch, RecordClass?)? {
    guard let row = mapping.rows[entry.relativePath] else {
      reject(entry, .noCase, Finding(PlanRule.notInMapping, subject(entry)))
      return nil
    }
    usedMappingRows.insert(row.number)
    guard let target = row.target, let position = matcher.index.position(of: target.key) else {
      strays.append(StrayFile(entry: entry, reason: .leftOut))
      return nil
    }
    return (position, .mapping(row: row.number), target.recordClass)
  }

  private func subject(_ entry: FolderEntry) -> Subject { Subject(file: entry.relativePath) }

  private mutating func reject(_ entry: FolderEntry, _ reason: StrayFile.Reason, _ finding: Finding) {
    strays.append(StrayFile(entry: entry, reason: reason))
    findings.append(finding)
  }
}
