import FileAccess
import Findings
import NHICodes
import Planning
import SamplingLists
import SystemPackage
import TestSupport
import Testing

/// A small clinic: a list, and files in a folder `source` beside it.
struct Clinic {
  let folder: TemporaryFolder
  let list: SamplingList
  var source: FilePath { folder.path.appending("source") }

  /// - Parameter cases: `19 012345`: category and serial, in the order of the list.
  init(_ cases: [Case], tier: Tier = .dental, files: [String] = []) throws {
    folder = try TemporaryFolder()
    list = try SamplingList(
      name: "list.csv", origin: .text(.utf8), batch: Self.batch(tier),
      cases: cases.enumerated().map { position, item in try item.sampled(tier, row: position + 2) })
    try folder.path.appending("source").createFolders()
    for file in files { try write(file) }
  }

  func write(_ file: String, _ text: String? = nil) throws { try folder.write("source/\(file)", text ?? file) }

  /// Copies the synthetic file-set of the fixtures: a DICOMDIR and IMAGES/ with three files.
  func copyFileSet(to name: String) throws {
    let set = Project.fixtures.appending("clinics/dental/files/示範患者戊/DICOM")
    _ = try folder.copy(set, as: name.isEmpty ? "source" : "source/\(name)")
  }

  /// Plans, and puts what every plan must keep to the test: nothing is changed, every sentence is whole.
  func plan(
    mapping: FileMapping? = nil, matching: MatchingOptions = MatchingOptions(), ignored: [FilePath] = []
  ) throws -> PlanReading {
    let before = try FolderTree(listing: folder.path)
    let reading = try Planner.plan(
      list, source: source, listFolder: folder.path, mapping: mapping, matching: matching,
      ignored: ignored)
    #expect(try FolderTree(listing: folder.path).entries == before.entries)
    #expect(reading.findings.openSentences == [])
    return reading
  }

  static func batch(_ tier: Tier) throws -> BatchFields {
    BatchFields(
      institution: try #require(InstitutionCode("3501200000")), tier: tier, feeMonth: try #require(FeeMonth("11507")),
      filingType: .regular, filingDate: try #require(ROCDate("1150802")), systemDate: try #require(ROCDate("1151121")))
  }

  struct Case: ExpressibleByStringLiteral {
    var key: String
    var chart: String?
    var identifier: String?
    var folder: String?
    var birth: String?
    var name: String?

    init(
      _ key: String, chart: String? = nil, identifier: String? = nil, folder: String? = nil, birth: String? = nil,
      name: String? = nil
    ) {
      self.key = key
      self.chart = chart
      self.identifier = identifier
      self.folder = folder
      self.birth = birth
      self.name = name
    }

    init(stringLiteral value: String) { self.init(value) }

    func sampled(_ tier: Tier, row: Int) throws -> SampledCase {
      let parts = key.split(separator: " ")
      return SampledCase(
        row: row,
        key: CaseKey(
          tier: tier, category: try #require(CaseCategory(parts[0])), serial: try #require(CaseSerial(parts[1]))),
        chartNumber: chart, identifier: try identifier.map { try #require(PatientIdentifier($0)) },
        birthDate: try birth.map { try #require(ROCDate($0)) }, patientName: name, folder: folder)
    }
  }
}

extension PlanReading {
  /// `path → name in the archive`, in the order of the plan.
  var names: [String] {
    plan.cases.flatMap { planned in
      planned.documents.map { "\($0.entry.relativePath) → \($0.archiveName)" }
        + planned.fileSets.map { "\($0.fileSet.dicomdir.relativePath) → \($0.archiveName)" }
    }
  }

  /// The findings but for the ones about cases without a chart, which most samples do not have.
  var summary: [String] { findings.filter { $0.rule.id != PlanRule.caseWithoutChart.id }.summary }

  var strays: [String] { plan.strays.map(\.entry.relativePath) }

  /// The case a file was given to, nil when none.
  func caseKey(of path: String) -> String? {
    plan.cases.first { planned in
      planned.documents.contains { $0.entry.relativePath == path }
        || planned.fileSets.contains { $0.fileSet.dicomdir.relativePath == path }
    }?.sampled.key.description
  }

  func document(_ path: String) throws -> PlannedDocument {
    try #require(plan.cases.flatMap(\.documents).first { $0.entry.relativePath == path })
  }
}
