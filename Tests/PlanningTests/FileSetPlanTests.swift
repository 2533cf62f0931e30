import Planning
import TestSupport
import Testing

/// DICOM file-sets on their way into a case.
@Suite struct FileSetPlanTests {
  private static let members = ["DICOMDIR", "IMAGES/IO000001", "IMAGES/IO000002", "IMAGES/PX000001"]

  @Test(arguments: ["19012345/DICOM", "19012345/CD", "19012345", "19012345/影像/CD 1"])
  func `a case's only set keeps its tree at the root of the archive`(folder: String) throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷.txt"])
    try clinic.copyFileSet(to: folder)
    let reading = try clinic.plan()
    let set = try #require(reading.plan.cases[0].fileSets.first)
    #expect(reading.plan.cases[0].fileSets.count == 1)
    #expect(set.archiveFolder == nil && set.archiveName == "DICOMDIR")
    #expect(set.fileSet.members.map { set.archivePath(of: $0) } == Self.members)
    #expect(reading.names == ["19012345/病歷.txt → 13A19012345.txt", "\(folder)/DICOMDIR → DICOMDIR"])
    #expect(reading.summary == ["M112"])
    #expect(set.match == .folder(name: "19012345", by: .categoryAndSerial))
  }

  @Test func `several sets have a folder each`() throws {
    let clinic = try Clinic(["19 012345"])
    try clinic.copyFileSet(to: "19012345/a")
    try clinic.copyFileSet(to: "19012345/b")
    let reading = try clinic.plan()
    let sets = reading.plan.cases[0].fileSets
    #expect(sets.map(\.archiveName) == ["DICOM1/DICOMDIR", "DICOM2/DICOMDIR"])
    let paths = sets.flatMap { set in set.fileSet.members.map { set.archivePath(of: $0) } }
    #expect(paths == ["DICOM1", "DICOM2"].flatMap { folder in Self.members.map { "\(folder)/\($0)" } })
    #expect(sets.map(\.fileSet.dicomdir.relativePath) == ["19012345/a/DICOMDIR", "19012345/b/DICOMDIR"])
  }

  @Test func `documents beside a set in the case's own folder are sent`() throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷.txt", "19012345/x.jpg", "19012345/IMAGES/y.jpg"])
    try clinic.copyFileSet(to: "19012345")
    let reading = try clinic.plan()
    #expect(
      reading.names == [
        "19012345/病歷.txt → 13A19012345.txt", "19012345/IMAGES/y.jpg → 13B19012345-1.jpg",
        "19012345/x.jpg → 13B19012345-2.jpg", "19012345/DICOMDIR → DICOMDIR",
      ])
    #expect(reading.strays == [])
  }

  @Test(arguments: ["19012345/DICOM", "19012345/CD"])
  func `what else lies in a set's own folder is not sent, and told`(folder: String) throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷.txt", "\(folder)/viewer.txt", "\(folder)/a/b.jpg"])
    try clinic.copyFileSet(to: folder)
    let reading = try clinic.plan()
    #expect(reading.names.count == 2)
    #expect(reading.summary == ["D108 \(folder)/a/b.jpg", "D108 \(folder)/viewer.txt", "M112"])
    #expect(reading.strays == ["\(folder)/a/b.jpg", "\(folder)/viewer.txt"])
    #expect(reading.plan.strays.allSatisfy { $0.reason == .outsideFileSet })
  }

  @Test func `a DICOM file that the DICOMDIR does not name is not sent`() throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷.txt"])
    try clinic.copyFileSet(to: "19012345")
    let image = clinic.source.appending("19012345/IMAGES/IO000001")
    try clinic.folder.write("source/19012345/IMAGES/EXTRA", TemporaryFolder.bytes(image))
    let reading = try clinic.plan()
    #expect(reading.strays == ["19012345/IMAGES/EXTRA"])
    #expect(reading.summary == ["D105 19012345/IMAGES/EXTRA", "M112"])
  }

  @Test func `a DICOMDIR that cannot be read is an error, and its images are no documents`() throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷.txt"])
    try clinic.copyFileSet(to: "19012345/DICOM")
    try clinic.write("19012345/DICOM/DICOMDIR", "garbage")
    let reading = try clinic.plan()
    #expect(reading.summary == ["D101 19012345/DICOM/DICOMDIR", "M112"])
    #expect(reading.names == ["19012345/病歷.txt → 13A19012345.txt", "19012345/DICOM/DICOMDIR → DICOMDIR"])
    #expect(reading.findings.hasErrors)
  }

  @Test func `a set that belongs to no case is left out whole`() throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷.txt"])
    try clinic.copyFileSet(to: "未歸檔/DICOM")
    let reading = try clinic.plan()
    #expect(reading.summary == ["M101 未歸檔/DICOM/DICOMDIR", "M112"])
    #expect(reading.names == ["19012345/病歷.txt → 13A19012345.txt"])
  }

  @Test func `a set in each of two cases`() throws {
    let clinic = try Clinic(["11 000001", "19 012345"])
    try clinic.copyFileSet(to: "11000001/DICOM")
    try clinic.copyFileSet(to: "19012345/DICOM")
    let reading = try clinic.plan()
    #expect(reading.plan.cases.map { $0.fileSets.map(\.archiveName) } == [["DICOMDIR"], ["DICOMDIR"]])
    #expect(reading.findings.map(\.rule.id) == ["M103", "M103"])
  }
}
