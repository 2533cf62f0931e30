@testable import DICOMMedia
import FileAccess
import Findings
import Testing

@Suite struct FileSetMakerTests {
  // MARK: - Order and names

  @Test func oneImage() async throws {
    let made = try MakingFolder(["任意/檔名.dcm": LooseImage()])
    let set = try await made.make()
    #expect(set.findings.isEmpty)
    #expect(set.members.map(\.fileID) == [["DICOMDIR"], ["DICOM", "ST000001", "SE000001", "IM000001"]])
    let directory = try #require(set.directory)
    #expect(directory.records.map(\.type) == ["PATIENT", "STUDY", "SERIES", "IMAGE"])
    let image = directory.records[3]
    #expect(image.referencedSOPClassUID == "1.2.840.10008.5.1.4.1.1.7")
    #expect(image.referencedSOPInstanceUID == "2.25.1001")
    #expect(image.referencedTransferSyntaxUID == "1.2.840.10008.1.2.1")
    #expect(image.text(.instanceNumber) == "1")
    #expect(directory.records[0].patientID == "CH1")
    #expect(directory.records[0].patientBirthDate == "19700102")
    #expect(directory.records[1].text(.studyInstanceUID) == "2.25.100")
    #expect(directory.records[2].text(.seriesInstanceUID) == "2.25.200")
  }

  /// Studies by date, time and UID; series by number; images by number, those without one last.
  @Test func orderIsByContent() async throws {
    var late = LooseImage(1, study: "2.25.101", series: "2.25.201")
    late[0x0008_0020, "DA"] = "20260716"
    var tenth = LooseImage(2)
    tenth[0x0020_0013, "IS"] = "10"
    var second = LooseImage(3)
    second[0x0020_0013, "IS"] = "2"
    let none = LooseImage(4).without(0x0020_0013)
    var otherSeries = LooseImage(5, series: "2.25.199")
    otherSeries[0x0020_0011, "IS"] = "2"
    let made = try MakingFolder(["a": none, "b": late, "c": otherSeries, "d": tenth, "e": second])
    let draft = try #require(try await made.draft().draft)
    #expect(draft.files.map(\.entry.name) == ["e", "d", "a", "c", "b"])
    #expect(
      draft.files.map { $0.fileID.dropFirst().joined(separator: "/") } == [
        "ST000001/SE000001/IM000001", "ST000001/SE000001/IM000002", "ST000001/SE000001/IM000003",
        "ST000001/SE000002/IM000001", "ST000002/SE000001/IM000001",
      ])
    #expect(draft.counts == FileSetDraft.Counts(patients: 1, studies: 2, series: 3))
  }

  @Test func namesAndPlacesChangeNothing() async throws {
    let images = (1...6).map { LooseImage($0, series: "2.25.\(200 + $0 % 3)") }
    let one = try MakingFolder(Dictionary(uniqueKeysWithValues: images.enumerated().map { ("\($0)", $1) }))
    let other = try MakingFolder(
      Dictionary(uniqueKeysWithValues: images.reversed().enumerated().map { ("x/\($0)/y", $1) }))
    let (first, second) = (try await one.draft().draft, try await other.draft().draft)
    #expect(first?.directory == second?.directory)
    #expect(first?.files.map(\.fileID) == second?.files.map(\.fileID))
  }

  @Test func everyFileIDIsLegal() async throws {
    let made = try MakingFolder(
      Dictionary(uniqueKeysWithValues: (1...30).map { ("\($0)", LooseImage($0, series: "2.25.\(200 + $0)")) }))
    for file in try #require(try await made.draft().draft).files {
      let fileID = FileID(components: file.fileID)
      #expect(fileID.illegality == nil && fileID.irregularity == nil && fileID.isASCII)
    }
  }

  // MARK: - What is not taken

  @Test func otherFilesAreToldAndNotTaken() async throws {
    let made = try MakingFolder(["a.dcm": LooseImage()])
    try made.write("readme.txt", Array("text".utf8))
    try made.write("empty", [])
    try made.folder.link("in/link", to: "a.dcm")
    let drafting = try await made.draft()
    #expect(
      drafting.findings.map { "\($0.rule.id) \($0.subject.file ?? "")" } == [
        "D507 empty", "D507 link", "D507 readme.txt",
      ])
    #expect(drafting.draft?.files.map(\.entry.name) == ["a.dcm"])
  }

  @Test func nothingToTake() async throws {
    #expect(try await MakingFolder().ids() == ["D509"])
    let made = try MakingFolder()
    try made.write("readme.txt", Array("text".utf8))
    #expect(try await made.ids() == ["D507", "D509"])
  }

  /// What a DICOMDIR says is said anew, so one that is wrong does not matter.
  @Test func oldDirectoriesAreNotTaken() async throws {
    let made = try MakingFolder(["one/IMAGES/1": LooseImage(1), "two/IMAGES/1": LooseImage(2)])
    try made.write("one/DICOMDIR", DirectoryBuilder.study(["IMAGES\\1"]).build())
    try made.write("two/DICOMDIR", DirectoryBuilder.study(["IMAGES\\NONE"]).build())
    let set = try await made.make()
    #expect(set.findings.isEmpty && set.members.count == 3)
  }

  @Test func anObjectOfNoPatient() async throws {
    var hanging = LooseImage(2)
    hanging.sopClass = "1.2.840.10008.5.1.4.38.1"
    let made = try MakingFolder(["a": LooseImage(1), "b": hanging])
    #expect(try await made.ids() == ["D511"])
    #expect(try await made.make().members.count == 2)
  }

  // MARK: - What keeps a set from being made

  @Test(arguments: [1, 60, 200]) func cutFilesAreErrors(missing: Int) async throws {
    let made = try MakingFolder(["a": LooseImage(1)])
    try made.write("b", Array(LooseImage(2).bytes.dropLast(missing)))
    let findings = try await made.draft().findings
    #expect(findings.ids.allSatisfy { ["D501", "D502"].contains($0) } && findings.hasErrors)
    #expect(findings.allSatisfy { $0.subject.file == "b" })
  }

  @Test(arguments: [0x0010_0020, 0x0020_000D, 0x0020_000E] as [UInt32]) func whatCannotBeMadeUp(tag: UInt32)
    async throws
  {
    let made = try MakingFolder(["a": LooseImage(1), "b": LooseImage(2).without(tag)])
    let findings = try await made.draft().findings
    #expect(findings.ids == ["D502"])
    #expect(findings.first?.subject.file == "b")
    #expect(findings.first?.facts["tag"] == .text(ElementTag(tag).description))
    // Empty is as good as absent.
    var empty = LooseImage(2)
    empty[tag, tag == 0x0010_0020 ? "LO" : "UI"] = ""
    try made.write("b", empty)
    #expect(try await made.ids() == ["D502"])
  }

  @Test func aStudyWithoutAnyDate() async throws {
    #expect(try await MakingFolder(["a": LooseImage().without(0x0008_0020)]).ids() == ["D502"])
  }

  @Test func twoPatients() async throws {
    var other = LooseImage(2, study: "2.25.101", series: "2.25.201")
    other[0x0010_0020, "LO"] = "CH2"
    let made = try MakingFolder(["a": LooseImage(1), "b": other])
    #expect(try await made.ids() == ["D504"])
    var options = FileSetMaker.Options()
    options.allowsSeveralPatients = true
    let set = try await made.make(options)
    #expect(set.directory?.activeRecords(ofType: "PATIENT").compactMap(\.patientID) == ["CH1", "CH2"])
    #expect(set.members.last?.fileID == ["DICOM", "PA000002", "ST000001", "SE000001", "IM000001"])
  }

  /// One Patient ID under which two people are kept.
  @Test(arguments: [(0x0010_0010 as UInt32, "PN", "TEST^TWO"), (0x0010_0030, "DA", "19700103")])
  func sameNumberAndAnotherPerson(tag: UInt32, vr: String, value: String) async throws {
    var other = LooseImage(2)
    other[tag, vr] = value
    let made = try MakingFolder(["a": LooseImage(1), "b": other])
    #expect(try await made.ids() == ["D504"])
    // Nobody's name, number or birthday in what is told.
    for finding in try await made.draft().findings {
      for language in Language.allCases {
        let text = finding.message(in: language) + finding.remedy(in: language)
        for secret in ["TEST", "CH1", "1970"] { #expect(!text.contains(secret)) }
      }
    }
  }

  /// Capitals, carets and an empty name or birth date tell no two people apart.
  @Test(arguments: ["Test^One", "TEST ONE", "TEST^ONE^^", ""]) func spellingsOfOneName(name: String) async throws {
    var other = LooseImage(2)
    other[0x0010_0010, "PN"] = name
    let made = try MakingFolder(["a": LooseImage(1), "b": other, "c": LooseImage(3).without(0x0010_0030)])
    #expect(try await made.ids() == [])
    let patient = try await made.directory().activeRecords(ofType: "PATIENT")
    #expect(patient.count == 1)
    #expect(patient[0].text(.patientName)?.isEmpty == false && patient[0].patientBirthDate == "19700102")
  }

  @Test func sameImageTwice() async throws {
    let made = try MakingFolder(["a/1": LooseImage(), "b/1": LooseImage(), "c/1": LooseImage()])
    #expect(try await made.ids() == ["D506", "D506"])
    #expect(try await made.draft().draft?.files.map(\.entry.relativePath) == ["a/1"])
    var other = LooseImage()
    other[0x0020_0013, "IS"] = "5"
    try made.write("c/1", other)
    #expect(try await made.ids() == ["D505", "D506"])
  }

  @Test func aSeriesInTwoStudies() async throws {
    let made = try MakingFolder(["a": LooseImage(1), "b": LooseImage(2, study: "2.25.101")])
    #expect(try await made.ids() == ["D508"])
  }

  @Test func aStudyOfTwoPatients() async throws {
    var other = LooseImage(2, series: "2.25.201")
    other[0x0010_0020, "LO"] = "CH2"
    let made = try MakingFolder(["a": LooseImage(1), "b": other])
    var options = FileSetMaker.Options()
    options.allowsSeveralPatients = true
    #expect(try await made.ids(options) == ["D508"])
  }

  // MARK: - Part of a set

  @Test func chosenSeries() async throws {
    let made = try MakingFolder(["a": LooseImage(1, series: "2.25.201"), "b": LooseImage(2, series: "2.25.202")])
    var options = FileSetMaker.Options()
    options.series = ["2.25.202"]
    #expect(try await made.draft(options).draft?.files.map(\.entry.name) == ["b"])
    options.series = ["2.25.202", "2.25.203"]
    let drafting = try await made.draft(options)
    #expect(drafting.findings.ids == ["D510"])
    #expect(drafting.findings.first?.facts["uid"] == .text("2.25.203"))
  }

  /// Another patient's file that is not chosen is no reason.
  @Test func whatIsNotChosenIsNotJudged() async throws {
    var other = LooseImage(2, study: "2.25.101", series: "2.25.202")
    other[0x0010_0020, "LO"] = "CH2"
    let made = try MakingFolder(["a": LooseImage(1), "b": other])
    var options = FileSetMaker.Options()
    options.series = ["2.25.200"]
    #expect(try await made.ids(options) == [])
  }
}
