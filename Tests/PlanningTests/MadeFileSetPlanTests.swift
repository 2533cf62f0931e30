import FileAccess
import Planning
import TestSupport
import Testing

/// Sets that are made of a case's loose DICOM files, and parts of sets.
@Suite struct MadeFileSetPlanTests {
  private static let panoramic = "1.2.826.0.1.3680043.8.498.28798527177312756769910233496931343535"

  private func making(_ series: [String] = []) -> MatchingOptions {
    var options = MatchingOptions()
    options.makesFileSets = series.isEmpty
    options.series = series
    return options
  }

  /// A case with three images without a DICOMDIR, in two folders.
  private func looseClinic() throws -> Clinic {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷.txt"])
    let images = Project.fixtures.appending("clinics/dental/files/示範患者戊/DICOM/IMAGES")
    for (name, place) in [("IO000001", "a.dcm"), ("IO000002", "x/y"), ("PX000001", "x/p.dcm")] {
      try clinic.folder.write("source/19012345/\(place)", TemporaryFolder.bytes(images.appending(name)))
    }
    return clinic
  }

  @Test func `loose files stay documents where nobody asked`() throws {
    let reading = try looseClinic().plan()
    #expect(reading.plan.cases[0].fileSets.isEmpty)
    #expect(reading.plan.cases[0].documents.count == 4)
  }

  @Test func `loose files become a set`() throws {
    let reading = try looseClinic().plan(matching: making())
    let planned = reading.plan.cases[0]
    #expect(planned.documents.map(\.archiveName) == ["13A19012345.txt"])
    let set = try #require(planned.fileSets.first)
    #expect(set.origin == .loose && set.fileSet.isMade && set.archiveName == "DICOMDIR")
    #expect(set.fileSet.dicomdir.relativePath == "19012345/DICOMDIR")
    #expect(
      set.fileSet.members.map { set.archivePath(of: $0) } == [
        "DICOMDIR", "DICOM/ST000001/SE000001/IM000001", "DICOM/ST000001/SE000001/IM000002",
        "DICOM/ST000001/SE000002/IM000001",
      ])
    #expect(
      set.fileSet.members.map(\.entry.relativePath) == [
        "19012345/DICOMDIR", "19012345/a.dcm", "19012345/x/y", "19012345/x/p.dcm",
      ])
    #expect(set.fileSet.members.first?.made?.count == set.fileSet.dicomdir.size)
    #expect(reading.summary == ["M112"])
  }

  /// The name does not tell a DICOM file; what is in it does.
  @Test func `what is no DICOM file stays a document`() throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷.txt", "19012345/x.dcm"])
    let reading = try clinic.plan(matching: making())
    #expect(reading.plan.cases[0].fileSets.isEmpty && reading.plan.cases[0].documents.count == 2)
  }

  /// Of a file that is damaged none is made, and the files are still there to be judged.
  @Test func `files of which no set can be made stay documents`() throws {
    let clinic = try looseClinic()
    let whole = try TemporaryFolder.bytes(clinic.source.appending("19012345/a.dcm"))
    try clinic.folder.write("source/19012345/a.dcm", Array(whole.dropLast(100)))
    let reading = try clinic.plan(matching: making())
    #expect(reading.plan.cases[0].fileSets.isEmpty && reading.plan.cases[0].documents.count == 4)
    #expect(reading.summary.contains { $0.hasPrefix("D501 ") })
    #expect(reading.findings.first { $0.rule.id == "D501" }?.subject.case == "13-19-012345")
  }

  @Test func `a made set lies beside one that was there`() throws {
    let clinic = try looseClinic()
    try clinic.copyFileSet(to: "19012345/CD")
    let sets = try clinic.plan(matching: making()).plan.cases[0].fileSets
    #expect(sets.map(\.archiveName) == ["DICOM1/DICOMDIR", "DICOM2/DICOMDIR"])
    #expect(sets.map(\.origin) == [.found, .loose])
  }

  @Test func `part of a set`() throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷.txt"])
    try clinic.copyFileSet(to: "19012345/CD")
    let reading = try clinic.plan(matching: making([Self.panoramic]))
    let set = try #require(reading.plan.cases[0].fileSets.first)
    #expect(set.origin == .chosen && set.fileSet.members.count == 2)
    #expect(set.fileSet.members.last?.entry.relativePath == "19012345/CD/IMAGES/PX000001")
    #expect(
      reading.plan.strays.filter { $0.reason == .notChosen }.map(\.entry.relativePath) == [
        "19012345/CD/IMAGES/IO000001", "19012345/CD/IMAGES/IO000002",
      ])
  }

  /// A choice is about the sets that have the series: another case's goes whole.
  @Test func `sets without the series are left whole`() throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷.txt"])
    try clinic.copyFileSet(to: "19012345/CD")
    let reading = try clinic.plan(matching: making(["2.25.1"]))
    #expect(reading.plan.cases[0].fileSets.first?.origin == .found)
    #expect(reading.plan.cases[0].fileSets.first?.fileSet.members.count == 4)
    #expect(reading.summary.contains { $0.hasPrefix("D510 ") })
  }
}
