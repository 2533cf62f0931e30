import DICOMMedia
import FileAccess
import Findings
import Foundation
import Testing

/// Each rule fires on the set that it is about, and on no neighbour of it.
struct FileSetTests {
  @Test func aSoundSetHasNoFindings() throws {
    let folder = try SetFolder(naming: ["IM1", "SUB\\IM2"])
    let set = try folder.fileSet()
    #expect(set.findings.ids == [])
    #expect(set.members.map(\.components) == [["DICOMDIR"], ["IM1"], ["SUB", "IM2"]])
    #expect(set.members.map(\.fileID) == [["DICOMDIR"], ["IM1"], ["SUB", "IM2"]])
    #expect(set.members[1].size == DICOMBytes.image().count)
    #expect(set.members[2].path.string.hasSuffix("/SUB/IM2"))
    #expect(set.unnamed.isEmpty && set.others.isEmpty)
  }

  @Test func aSetInAFolderBelow() throws {
    let folder = try SetFolder()
    try folder.write("A/CASE/DICOMDIR", DirectoryBuilder.study(["IM1"]))
    try folder.write("A/CASE/IM1", DICOMBytes.image())
    try folder.write("A/OTHER", DICOMBytes.image())
    try folder.write("A/CASES/IM1", DICOMBytes.image())
    let set = try folder.fileSet("A/CASE/DICOMDIR")
    #expect(set.findings.ids == [])
    #expect(set.members.map(\.components) == [["DICOMDIR"], ["IM1"]])
  }

  @Test func d101() throws {
    let folder = try SetFolder(naming: ["IM1"])
    try folder.write("DICOMDIR", Array(DirectoryBuilder.study(["IM1"]).build().dropLast(9)))
    let set = try folder.fileSet()
    #expect(set.findings.ids == ["D101"])
    #expect(!set.isRead && set.directory?.records.count == 3)
    #expect(set.members.map(\.components) == [["DICOMDIR"]])
    #expect(set.findings[0].subject.file == "DICOMDIR")
    #expect(set.findings[0].facts["offset"] != nil)

    try folder.write("DICOMDIR", Array("not DICOM".utf8))
    #expect(try folder.fileSet().findings.ids == ["D101"])
    try folder.write("DICOMDIR", [])
    #expect(try folder.fileSet().findings.ids == ["D101"])
    try folder.write("REAL", DirectoryBuilder.study(["IM1"]))
    try folder.remove("DICOMDIR")
    try folder.link("DICOMDIR", to: "REAL")
    let linked = try folder.fileSet().findings
    #expect(linked.ids == ["D101"])
    #expect(linked[0].message(in: .en).contains("a link"))
  }

  @Test func d102() throws {
    let folder = try SetFolder(naming: ["IM1", "IM2", "SUB\\IM3"])
    try folder.remove("IM2")
    let set = try folder.fileSet()
    #expect(set.findings.ids == ["D102"])
    #expect(set.findings[0].facts["fileID"] == "IM2")
    #expect(
      set.findings[0].facts["offset"] == .number(DirectoryBuilder.study(["IM1", "IM2", "SUB\\IM3"]).offsets[4]))
    #expect(set.members.map(\.components) == [["DICOMDIR"], ["IM1"], ["SUB", "IM3"]])

    try folder.write("IM2/X", DICOMBytes.image())
    #expect(try folder.fileSet().findings.ids == ["D102", "D105"])
  }

  @Test(arguments: [
    "..\\OUTSIDE", "SUB\\..\\..\\OUTSIDE", "\\OUTSIDE", "\\\\HOST\\SHARE", "C:\\OUTSIDE", "SUB/../../OUTSIDE", ".\\IM1",
    "SUB\\\\IM1", "A\u{0}B", "C:IM1", "DICOMDIR", "dicomdir",
  ])
  func d103(_ fileID: String) throws {
    let folder = try SetFolder()
    try folder.write("OUTSIDE", DICOMBytes.image())
    try folder.write("SET/DICOMDIR", DirectoryBuilder.study(["IM1", fileID]))
    try folder.write("SET/IM1", DICOMBytes.image())
    try folder.write("SET/SUB/IM1", DICOMBytes.image())
    let set = try folder.fileSet("SET/DICOMDIR")
    #expect(set.findings.ids == ["D103", "D105"])
    #expect(set.members.map(\.components) == [["DICOMDIR"], ["IM1"]])
  }

  @Test func d103SymbolicLinks() throws {
    for fileID in ["LINK\\IM1", "IM1", "link\\IM1", "SUB\\DEEP\\IM1"] {
      let folder = try SetFolder()
      try folder.write("OUTSIDE/IM1", DICOMBytes.image())
      try folder.write("SET/DICOMDIR", DirectoryBuilder.study(["GOOD", fileID]))
      try folder.write("SET/GOOD", DICOMBytes.image())
      try folder.link("SET/LINK", to: "../OUTSIDE")
      try folder.link("SET/IM1", to: "../OUTSIDE/IM1")
      try folder.write("SET/SUB/NOTE", [0x41])
      try folder.link("SET/SUB/DEEP", to: "../../OUTSIDE")
      let set = try folder.fileSet("SET/DICOMDIR")
      #expect(set.findings.ids.filter { $0 != "D110" } == ["D103"])
      #expect(set.members.map(\.components) == [["DICOMDIR"], ["GOOD"]])
      #expect(set.others.map(\.name) == ["IM1", "LINK", "DEEP", "NOTE"])
    }
  }

  @Test func d105AndD108() throws {
    let folder = try SetFolder(naming: ["IM1"])
    try folder.write("SUB/EXTRA", DICOMBytes.image())
    try folder.write("VIEWER.EXE", Array("MZ".utf8))
    try folder.write("INNER/DICOMDIR", DirectoryBuilder.study(["IM9"]))
    try folder.write("INNER/IM9", DICOMBytes.image())
    let set = try folder.fileSet()
    #expect(set.findings.ids == ["D201", "D105"])
    #expect(set.findings[1].subject.file == "SUB/EXTRA")
    #expect(set.unnamed.map(\.relativePath) == ["SUB/EXTRA"])
    #expect(set.others.map(\.relativePath) == ["VIEWER.EXE"])
    let others = set.findings(forOthers: set.others)
    #expect(others.ids == ["D108"])
    #expect(others[0].subject.file == "VIEWER.EXE")
    let again = set.unreferenced(in: try folder.entries())
    #expect(again.dicom == set.unnamed && again.other == set.others)
  }

  @Test func d106() throws {
    let folder = try SetFolder()
    try folder.write("DICOMDIR", DirectoryBuilder.study([]))
    #expect(try folder.fileSet().findings.ids == ["D106"])
    var empty = DirectoryBuilder()
    empty.root = nil
    try folder.write("DICOMDIR", empty)
    #expect(try folder.fileSet().findings.ids == ["D106"])
    var inactive = DirectoryBuilder.study(["IM1"])
    inactive.records[3].inUse = 0
    try folder.write("DICOMDIR", inactive)
    #expect(try folder.fileSet().findings.ids == ["D222", "D106"])
  }

  @Test func d107() throws {
    let folder = try SetFolder()
    try folder.write("DICOMDIR", DirectoryBuilder.study(["SUB\\IM1", "IM2"]))
    try folder.write("sub/im1", DICOMBytes.image())
    try folder.write("IM2", DICOMBytes.image())
    try folder.write("im2", DICOMBytes.image())
    let set = try folder.fileSet()
    #expect(set.findings.ids == ["D107", "D105"])
    #expect(set.findings[0].subject.file == "sub/im1")
    #expect(set.members.map(\.components) == [["DICOMDIR"], ["IM2"], ["sub", "im1"]])
    #expect(set.members[2].fileID == ["SUB", "IM1"])
  }

  @Test func d107OfSeveralIsNoMatch() throws {
    let folder = try SetFolder()
    try folder.write("DICOMDIR", DirectoryBuilder.study(["IM1"]))
    try folder.write("im1", DICOMBytes.image())
    try folder.write("Im1", DICOMBytes.image())
    #expect(try folder.fileSet().findings.ids == ["D102", "D105", "D105"])
  }

  @Test func d107OfTheDirectoryItself() throws {
    let folder = try SetFolder()
    try folder.write("dicomdir", DirectoryBuilder.study(["IM1"]))
    try folder.write("IM1", DICOMBytes.image())
    let set = try folder.fileSet("dicomdir")
    #expect(set.findings.ids == ["D107"])
    #expect(set.findings[0].facts["fileID"] == "DICOMDIR")
  }

  @Test func d109() throws {
    let folder = try SetFolder(naming: ["IM1"])
    for syntax in [TransferSyntax.implicitLittleEndian, .explicitBigEndian] {
      var builder = DirectoryBuilder.study(["IM1"])
      builder.transferSyntax = syntax
      try folder.write("DICOMDIR", builder)
      let set = try folder.fileSet()
      #expect(set.findings.ids == ["D109"])
      #expect(set.members.count == 2)
    }
  }

  @Test(arguments: [
    ("ABCDEFGHI", "D110"), ("im1", "D110"), ("IM1.DCM", "D110"), ("IM-1", "D110"),
    ("A\\B\\C\\D\\E\\F\\G\\H\\I", "D110"),
    ("影像1", "D111"), ("ABCDEFGH", nil), ("A_9", nil), ("A\\B\\C\\D\\E\\F\\G\\H", nil),
  ])
  func d110AndD111(_ fileID: String, _ id: String?) throws {
    let set = try SetFolder(naming: [fileID]).fileSet()
    #expect(set.findings.ids == (id.map { [$0] } ?? []))
    #expect(set.members.count == 2)
    #expect(set.findings.allSatisfy { $0.facts["fileID"] == .text(fileID) })
  }

  @Test func d111OfBytesThatAreNotUTF8NamesNoFile() throws {
    let folder = try SetFolder()
    var builder = DirectoryBuilder.study(["IM1", "X"])
    builder.records[4].file = nil
    builder.records[4].rawFile = [0xBC, 0x76]
    try folder.write("DICOMDIR", builder)
    try folder.write("IM1", DICOMBytes.image())
    let set = try folder.fileSet()
    #expect(set.findings.ids == ["D111"])
    #expect(set.members.count == 2)
  }

  @Test func d112() throws {
    let folder = try SetFolder(naming: ["IM1", "IM1", "IM2"])
    let set = try folder.fileSet()
    #expect(set.findings.ids == ["D112"])
    #expect(set.findings[0].subject.file == "IM1")
    #expect(set.members.count == 3)
  }

  @Test func d113() throws {
    let folder = try SetFolder(naming: ["IM1", "IM2"])
    var circle = DirectoryBuilder.study(["IM1", "IM2"])
    circle.records[4].next = 3
    try folder.write("DICOMDIR", circle)
    var set = try folder.fileSet()
    #expect(set.findings.ids == ["D113"])
    #expect(set.findings[0].facts["offset"] == .number(circle.offsets[3]))
    #expect(set.members.count == 3)

    var astray = DirectoryBuilder.study(["IM1", "IM2"])
    astray.records[3].rawNext = 5
    try folder.write("DICOMDIR", astray)
    set = try folder.fileSet()
    #expect(set.findings.ids == ["D113", "D113"])
    #expect(set.findings.map { $0.facts["offset"] } == [5, .number(astray.offsets[4])])
    #expect(set.members.count == 3)
  }

  @Test func namesFromTheFileAreFitToBeShown() throws {
    let folder = try SetFolder()
    try folder.write("DICOMDIR", DirectoryBuilder.study(["IM\u{1B}[2J"]))
    let set = try folder.fileSet()
    #expect(set.findings.ids == ["D110", "D102"])
    #expect(set.findings.allSatisfy { !$0.message(in: .en).contains("\u{1B}") })
  }

  @Test func theListingsOrderIsTheMembersOrder() throws {
    let set = try SetFolder(naming: ["B", "A", "C\\A"]).fileSet()
    #expect(set.members.map(\.components) == [["DICOMDIR"], ["A"], ["B"], ["C", "A"]])
  }
}
