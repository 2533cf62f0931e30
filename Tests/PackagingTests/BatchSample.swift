import FileAccess
import NHICodes
import Planning
import SamplingLists
import SystemPackage
import TestSupport
import Testing

@testable import Checking
@testable import Packaging

/// A checked batch of dental cases over files in a temporary folder. The files are not looked at: checking is tested
/// elsewhere.
struct BatchSample {
  let folder: TemporaryFolder
  var source: FilePath { folder.path.appending("source") }
  var output: FilePath { folder.path.appending("out") }
  private(set) var cases: [SampledCase] = []

  init() throws {
    folder = try TemporaryFolder()
    try folder.path.appending("source").createFolders()
  }

  /// A case with three documents, one with a document and a DICOM file-set, and one whose chart number Big5 lacks.
  static func usual() throws -> BatchSample {
    var sample = try BatchSample()
    try sample.add("19", 12345, chart: "CH-1", files: ["a.txt": "chart", "x.jpg": "one", "y.jpg": "two"])
    try sample.add("11", 123, files: ["a.pdf": "pdf"])
    try sample.add("16", 678, chart: "堃", files: ["a.txt": "third"])
    let set = Project.fixtures.appending("clinics/dental/files/示範患者戊/DICOM")
    _ = try sample.folder.copy(set, as: "source/11000123/DICOM")
    return sample
  }

  mutating func add(
    _ category: String, _ serial: Int, chart: String? = nil, files: [String: String] = ["a.txt": "chart"]
  ) throws {
    let key = CaseKey(
      tier: .dental, category: try #require(CaseCategory(category)), serial: try #require(CaseSerial(serial)))
    cases.append(
      SampledCase(
        row: cases.count + 2, key: key, chartNumber: chart, identifier: PatientIdentifier("A123456789")))
    for (name, text) in files { try folder.write("source/\(category)\(key.serial.padded)/\(name)", text) }
  }

  static func fields(date: String = "1151121") throws -> BatchFields {
    BatchFields(
      institution: try #require(InstitutionCode("3501200000")), tier: .dental,
      feeMonth: try #require(FeeMonth("11507")), filingType: .regular, filingDate: try #require(ROCDate("1150802")),
      systemDate: try #require(ROCDate(date)))
  }

  func checked() throws -> CheckedPlan {
    let list = SamplingList(name: "list.csv", origin: .text(.utf8), batch: try Self.fields(), cases: cases)
    let plan = try Planner.plan(list, source: source, listFolder: folder.path).plan
    return CheckedPlan(
      plan: plan,
      cases: plan.cases.map { planned in
        CheckedCase(
          planned: planned, documents: planned.documents.map { CheckedDocument(planned: $0, examination: nil) })
      })
  }

  func prepare(_ profile: BatchProfile = BatchProfile(), schema: FilePath? = nil) throws -> PreparationReading {
    let reading = try PreparedBatch.prepare(checked(), profile: profile, schema: schema)
    #expect(reading.findings.openSentences == [])
    return reading
  }

  func batch(_ profile: BatchProfile = BatchProfile()) throws -> PreparedBatch {
    try #require(prepare(profile).batch)
  }
}

extension PackagingResult {
  /// - Throws: `NotMade` when there is no bundle, or more than one.
  func bundle() throws -> Bundle {
    let made = try bundles()
    guard made.count == 1 else { throw NotMade(result: "\(self)") }
    return made[0]
  }

  /// - Throws: `NotMade` when there is none.
  func bundles() throws -> [Bundle] {
    guard case .made(let bundles) = self else { throw NotMade(result: "\(self)") }
    return bundles
  }

  /// The rules that kept it from being made.
  var refusals: [String] {
    guard case .refused(let findings) = self else { return [] }
    #expect(findings.openSentences == [])
    return findings.map(\.rule.id)
  }
}

struct NotMade: Error { let result: String }
