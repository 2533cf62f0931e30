import DICOMMedia
import FileAccess
import FileFormats
import Findings
import NHICodes
import RunProgress
import SamplingLists

/// Gives every file of a listing to a case, or to the strays.
struct Assignment {
  struct Assigned {
    var documents: [NameGiver.Candidate] = []
    var fileSets: [(fileSet: FileSet, match: CaseMatch, origin: PlannedFileSet.Origin)] = []
    /// DICOM files of which a set is to be made.
    var loose: [NameGiver.Candidate] = []

    /// One set lies at the archive's root; several have a folder each.
    var plannedFileSets: [PlannedFileSet] {
      fileSets.enumerated().map { position, item in
        PlannedFileSet(
          fileSet: item.fileSet, match: item.match, origin: item.origin,
          archiveFolder: fileSets.count > 1 ? "DICOM\(position + 1)" : nil)
      }
    }
  }

  private let list: SamplingList
  private let mapping: FileMapping?
  private let matcher: CaseMatcher
  private let patterns: PatternReader
  private let classifier: Classifier
  private let making: FileSetPlanning
  /// The mapping's row of each file.
  private var mappingRows: MappingRows
  private lazy var nearestCases = NearestCaseFinder(list.cases)

  private(set) var perCase: [Assigned]
  private(set) var strays: [StrayFile] = []
  private var found: [Finding] = []
  /// Those of the chosen series that a set has.
  private var chosenSeries: Set<String> = []

  /// - Parameter entries: everything that will be given to `assign`.
  init(
    list: SamplingList, mapping: FileMapping?, matching: MatchingOptions, listedFolders: ListedFolders,
    entries: [FolderEntry]
  ) {
    self.list = list
    self.mapping = mapping
    let index = CaseIndex(list.cases)
    matcher = CaseMatcher(index: index, listedFolders: listedFolders)
    patterns = PatternReader(matching, index: index)
    making = FileSetPlanning(matching)
    let files = Self.files(entries)
    classifier = Classifier(words: matching.words, files: files)
    mappingRows = MappingRows(mapping, files: files)
    perCase = Array(repeating: Assigned(), count: list.cases.count)
  }

  /// When everything was assigned.
  var findings: [Finding] { found + mappingRows.findings }

  private static func files(_ entries: [FolderEntry]) -> [FolderEntry] {
    entries.filter { $0.kind != .folder && !FormatCheck.isSystemLeftover(name: $0.name) }
  }

  mutating func assign(_ entries: [FolderEntry], _ progress: ProgressMeter?) {
    let files = Self.files(entries)
    var claimed: Set<[String]> = []
    for dicomdir in files where dicomdir.kind == .file && FileSet.isDirectoryName(dicomdir.name) {
      // Sorted as they are, what lies in one folder stands together; a hospital has thousands of sets.
      let inside = Array(entries.below(Array(dicomdir.components.dropLast())))
      claimed.formUnion(assign(FileSet(dicomdir: dicomdir, within: inside), among: inside))
    }
    for entry in files {
      if !claimed.contains(entry.components) { assignDocument(entry) }
      progress?.add(files: 1)
    }
  }

  // MARK: - One file

  private mutating func assignDocument(_ entry: FolderEntry) {
    guard entry.kind == .file else { return reject(entry, .notAFile, Finding(PlanRule.notAFile, subject(entry))) }
    let hits = patterns.hits(entry)
    guard let (position, match, recordClass) = target(of: entry, hits) else { return }
    let candidate = NameGiver.Candidate(
      entry: entry, match: match,
      classification: classifier.classify(entry, of: list.cases[position], hits: hits, mapped: recordClass),
      part: hits.lazy.compactMap(\.part).first)
    if making.takes(entry) {
      perCase[position].loose.append(candidate)
    } else {
      perCase[position].documents.append(candidate)
    }
  }

  /// Makes sets of the loose DICOM files, when everything was assigned. Files of which none can be made stay what they
  /// were.
  ///
  /// - Parameter source: what the user calls SOURCE, where chosen series were looked for.
  mutating func makeFileSets(source: String) {
    for position in perCase.indices {
      let candidates = perCase[position].loose
      guard let first = candidates.first else { continue }
      perCase[position].loose = []
      let (set, drafting) = making.set(of: candidates.map(\.entry))
      let key = list.cases[position].key.description
      found += drafting.findings.map { $0.about(case: key) }
      if let set {
        perCase[position].fileSets.append((set, first.match, .loose))
        addNotChosen(candidates.map(\.entry), drafting)
      } else {
        perCase[position].documents += candidates
      }
    }
    found += making.findings(seen: chosenSeries, source: source)
  }

  private mutating func addNotChosen(_ entries: [FolderEntry], _ drafting: FileSetPlanning.Drafting) {
    chosenSeries.formUnion(drafting.series)
    guard !drafting.series.isEmpty, let draft = drafting.draft else { return }
    let taken = Set(draft.files.map(\.entry.path))
    strays += entries.filter { !taken.contains($0.path) }.map { StrayFile(entry: $0, reason: .notChosen) }
  }

  /// The files that are the set's, wherever it went: they are no documents.
  private mutating func assign(_ fileSet: FileSet, among entries: [FolderEntry]) -> [[String]] {
    let dicomdir = fileSet.dicomdir
    let folder = Array(dicomdir.components.dropLast())
    var claimed = fileSet.members.map { folder + $0.components } + fileSet.unnamed.map(\.components)
    let ownFolder = isOwnFolder(of: fileSet)
    if ownFolder, !fileSet.isRead {
      // Nothing can be said of the files of a set whose DICOMDIR cannot be read; they are no documents for that.
      claimed += fileSet.unreferenced(in: entries).dicom.map(\.components)
    }
    guard let (position, match, _) = target(of: dicomdir, patterns.hits(dicomdir)) else { return claimed }
    let key = list.cases[position].key.description
    found += fileSet.findings.map { $0.about(case: key) }
    let images = fileSet.members.dropFirst().map(\.entry)
    if let (set, drafting) = making.chosen(of: fileSet) {
      found += drafting.findings.map { $0.about(case: key) }
      perCase[position].fileSets.append((set ?? fileSet, match, set == nil ? .found : .chosen))
      addNotChosen(images, drafting)
    } else {
      perCase[position].fileSets.append((fileSet, match, .found))
    }
    strays += fileSet.unnamed.map { StrayFile(entry: $0, reason: .outsideFileSet) }
    if ownFolder {
      found += fileSet.findings(forOthers: fileSet.others).map { $0.about(case: key) }
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
      && (name.uppercased() == "DICOM" || classifier.recordClass(ofFolder: name) == nil)
  }

  /// The case of a file; nil when it has none, which is then reported.
  private mutating func target(
    of entry: FolderEntry, _ hits: [PatternHit]
  ) -> (position: Int, CaseMatch, RecordClass?)? {
    if let mapping { return mapped(entry, by: mapping) }
    func name(_ position: Int) -> FactValue { .text(list.cases[position].key.description) }
    func hint(_ match: CaseMatch) -> FactValue {
      let text = match.hint
      return .wording(Wording(PatientIdentifier.masking(text.zhHant), PatientIdentifier.masking(text.en)))
    }
    switch matcher.match(entry, hits: hits) {
    case .found(let position, let match):
      return (position, match, nil)
    case .none:
      rejectWithNearest(entry, .noCase, PlanRule.noCase)
    case .notSampled(let own):
      rejectWithNearest(entry, .notSampled(own), PlanRule.notSampled, ["name": .text(own)])
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
    guard let row = mappingRows.row(of: entry) else {
      reject(entry, .notInMapping, Finding(PlanRule.notInMapping, subject(entry)))
      return nil
    }
    guard let target = row.target, let position = matcher.index.position(of: target.key) else {
      strays.append(StrayFile(entry: entry, reason: .leftOut))
      return nil
    }
    return (position, .mapping(row: row.number), target.recordClass)
  }

  private mutating func rejectWithNearest(
    _ entry: FolderEntry, _ reason: StrayFile.Reason, _ rule: PlanRule, _ facts: Facts = [:]
  ) {
    let nearest = nearestCases.nearest(to: entry)
    var facts = facts
    let text = nearest?.explanation
    facts.add(
      "nearest", .wording(text.map { Wording("最接近的是 \($0.zhHant)。", " The nearest is \($0.en).") } ?? Wording("", "")))
    if let nearest { facts.add("nearestCase", .text(nearest.key.description)) }
    strays.append(StrayFile(entry: entry, reason: reason, nearest: nearest))
    found.append(Finding(rule, subject(entry), facts))
  }

  private func subject(_ entry: FolderEntry) -> Subject { Subject(file: entry.relativePath) }

  private mutating func reject(_ entry: FolderEntry, _ reason: StrayFile.Reason, _ finding: Finding) {
    strays.append(StrayFile(entry: entry, reason: reason))
    found.append(finding)
  }
}
