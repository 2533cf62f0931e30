import FileAccess
import Glibc
import Planning
import SystemPackage
import TestSupport
import Testing

/// What of SOURCE is looked at, and what is not.
@Suite struct SourceFolderTests {
  @Test(arguments: ["..", "../outside", "甲/../../outside", "..\\outside", "./..", "/..", "甲/.."])
  func `a listed folder that leads upwards is refused`(folder: String) throws {
    let clinic = try Clinic([Clinic.Case("19 012345", folder: folder)], files: ["甲/x.txt"])
    try clinic.folder.write("outside/y.txt", "y")
    let reading = try clinic.plan()
    #expect(reading.names == [])
    #expect(reading.summary == ["M109 13-19-012345", "M101 甲/x.txt", "M102 13-19-012345"])
  }

  @Test(arguments: ["missing", ".", "/", "x.txt", "/etc", "A123456789/missing"])
  func `a listed folder that is not there is an error`(folder: String) throws {
    let clinic = try Clinic([Clinic.Case("19 012345", folder: folder)], files: ["x.txt"])
    let reading = try clinic.plan()
    #expect(reading.names == [])
    #expect(reading.findings.first?.rule.id == "M109" && reading.findings.first?.subject.row == 2)
    #expect(reading.findings.first?.message(in: .en).contains("A123456789") == false)
  }

  @Test func `a listed folder that is a link out of SOURCE is refused`() throws {
    let clinic = try Clinic([Clinic.Case("19 012345", folder: "link"), Clinic.Case("11 000001", folder: "link/in")])
    let outside = try TemporaryFolder()
    try outside.write("in/secret.txt", "x")
    try #require(symlink(outside.path.string, clinic.source.appending("link").string) == 0)
    let reading = try clinic.plan()
    #expect(reading.names == [])
    #expect(reading.findings.map(\.rule.id).prefix(2) == ["M109", "M109"])
  }

  @Test func `links and special files are told and not sent`() throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/x.txt"])
    let folder = clinic.source.appending("19012345")
    try #require(symlink("x.txt", folder.appending("link.txt").string) == 0)
    try #require(symlink("/etc", folder.appending("folder").string) == 0)
    try #require(mkfifo(folder.appending("fifo.txt").string, 0o600) == 0)
    let reading = try clinic.plan()
    #expect(reading.names == ["19012345/x.txt → 13A19012345.txt"])
    #expect(
      reading.summary == ["M110 19012345/fifo.txt", "M110 19012345/folder", "M110 19012345/link.txt"])
    #expect(reading.plan.strays.allSatisfy { $0.reason == .notAFile })
  }

  @Test(arguments: ["Thumbs.db", ".DS_Store", "desktop.ini"])
  func `what systems leave behind is passed over`(name: String) throws {
    let reading = try Clinic(["19 012345"], files: ["19012345/x.txt", "19012345/\(name)", name]).plan()
    #expect(reading.names.count == 1)
    #expect(reading.strays == [] && reading.summary == [])
  }

  @Test func `the list, the mapping and the output folder are no records`() throws {
    let clinic = try Clinic(
      ["19 012345"], files: ["list.csv", "map.csv", "out/3501200000_1151121_001.zip", "out/19012345/x.jpg", "a/out"])
    try clinic.write("19012345/x.txt")
    let ignored = ["list.csv", "map.csv", "out", "missing"].map { clinic.source.appending($0) }
    let reading = try clinic.plan(ignored: ignored)
    #expect(reading.names == ["19012345/x.txt → 13A19012345.txt"])
    #expect(reading.strays == ["a/out"])
  }

  @Test func `what is ignored is known by any path that leads to it`() throws {
    let clinic = try Clinic(["19 012345"], files: ["list.csv", "19012345/x.txt"])
    try #require(symlink(clinic.source.string, clinic.folder.path.appending("link").string) == 0)
    let reading = try clinic.plan(ignored: [clinic.folder.path.appending("link/list.csv")])
    #expect(reading.strays == [])
  }

  @Test func `a folder that cannot be listed is an error, and named as people know it`() throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/x.txt", "closed/y.txt"])
    let closed = clinic.source.appending("closed")
    try #require(chmod(clinic.folder.path.string, 0o755) == 0 && chmod(closed.string, 0) == 0)
    defer { chmod(closed.string, 0o700) }
    let reading = try asOrdinaryUser {
      try Planner.plan(clinic.list, source: clinic.source, listFolder: clinic.folder.path)
    }
    #expect(reading.summary == ["M111 closed"])
    #expect(reading.findings.openSentences == [])
    #expect(reading.names == ["19012345/x.txt → 13A19012345.txt"])
  }

  @Test func `a SOURCE that is missing or a file is an error`() throws {
    let clinic = try Clinic(["19 012345"], files: ["x.txt"])
    for name in ["missing", "x.txt"] {
      let source = clinic.source.appending(name)
      let error = #expect(throws: FileAccessError.self) {
        try Planner.plan(clinic.list, source: source, listFolder: clinic.folder.path)
      }
      #expect(error?.path == source && error?.operation == .list)
    }
  }
}
