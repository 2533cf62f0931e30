import FileAccess
import NHICodes
import Planning
import SamplingLists
import SystemPackage
import TestSupport
import Testing

/// A planned clinic of one or more dental cases, each with its files in the folder of its category and serial.
struct CheckedSample {
  let folder: TemporaryFolder
  var source: FilePath { folder.path.appending("source") }
  private(set) var cases: [SampledCase] = []

  init() throws { folder = try TemporaryFolder() }

  /// - Parameter files: written to the case's folder.
  mutating func add(
    _ serial: Int, identifier: String? = "A123456789", chartNumber: String? = nil, birthDate: String? = nil,
    name: String? = nil, files: [String: [UInt8]]
  ) throws {
    let key = CaseKey(
      tier: .dental, category: try #require(CaseCategory("19")), serial: try #require(CaseSerial(serial)))
    cases.append(
      SampledCase(
        row: cases.count + 2, key: key, chartNumber: chartNumber,
        identifier: try identifier.map { try #require(PatientIdentifier($0)) },
        birthDate: try birthDate.map { try #require(ROCDate($0)) }, patientName: name))
    for (name, bytes) in files { try folder.write("source/19\(key.serial.padded)/\(name)", bytes) }
  }

  func plan() throws -> PackagePlan {
    let list = SamplingList(
      name: "list.csv", origin: .text(.utf8),
      batch: BatchFields(
        institution: try #require(InstitutionCode("3501200000")), tier: .dental,
        feeMonth: try #require(FeeMonth("11507")), filingType: .regular,
        filingDate: try #require(ROCDate("1150802")), systemDate: try #require(ROCDate("1151121"))), cases: cases)
    return try Planner.plan(list, source: source, listFolder: folder.path).plan
  }

  /// A sound file of the synthetic clinic.
  static func fixture(_ name: String) throws -> [UInt8] {
    try TemporaryFolder.bytes(Project.fixtures.appending("clinics/dental/files").appending(name))
  }
}
