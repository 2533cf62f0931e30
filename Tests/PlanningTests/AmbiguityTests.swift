import FileAccess
import Planning
import SystemPackage
import TestSupport
import Testing

/// Files that more than one case could have: they are never packed, and the reader is told.
@Suite struct AmbiguityTests {
  private func expectAmbiguous(_ clinic: Clinic, _ path: String, _ rule: String = "M106") throws {
    let reading = try clinic.plan()
    #expect(reading.caseKey(of: path) == nil)
    #expect(reading.strays == [path])
    #expect(reading.summary.contains("\(rule) \(path)"))
    #expect(reading.findings.first { $0.rule.id == rule }?.severity == .error)
  }

  @Test func `one serial in two categories`() throws {
    try expectAmbiguous(Clinic(["11 000123", "19 000123"], files: ["000123/x.jpg"]), "000123/x.jpg")
  }

  @Test func `a chart number that is another case's serial`() throws {
    let clinic = try Clinic(
      [Clinic.Case("11 000001", chart: "12345"), "19 012345"], files: ["12345/x.jpg"])
    try expectAmbiguous(clinic, "12345/x.jpg")
  }

  @Test func `a chart number that is its own serial is none`() throws {
    let reading = try Clinic([Clinic.Case("19 012345", chart: "12345")], files: ["12345/x.jpg"]).plan()
    #expect(reading.caseKey(of: "12345/x.jpg") == "13-19-012345")
  }

  @Test func `two masked numbers that could be the same`() throws {
    let clinic = try Clinic(
      [
        Clinic.Case("11 000001", identifier: "A12345****"), Clinic.Case("19 012345", identifier: "A12345****"),
      ], files: ["A123456789/x.jpg"])
    try expectAmbiguous(clinic, "A123456789/x.jpg")
    let message = try #require(clinic.plan().findings.first { $0.rule.id == "M106" }).message(in: .en)
    #expect(!message.contains("A123456789") && message.contains("A12345****"))
  }

  @Test func `one patient with two cases is settled by a folder below`() throws {
    let clinic = try Clinic(
      [
        Clinic.Case("11 000001", identifier: "A123456789"), Clinic.Case("19 012345", identifier: "A123456789"),
      ], files: ["A123456789/19012345/x.jpg", "A123456789/11000001/y.jpg", "A123456789/13B19012345.jpg"])
    let reading = try clinic.plan()
    #expect(reading.caseKey(of: "A123456789/19012345/x.jpg") == "13-19-012345")
    #expect(reading.caseKey(of: "A123456789/11000001/y.jpg") == "13-11-000001")
    #expect(reading.caseKey(of: "A123456789/13B19012345.jpg") == "13-19-012345")
  }

  @Test func `two cases with one folder on the list`() throws {
    let clinic = try Clinic(
      [Clinic.Case("11 000001", folder: "甲"), Clinic.Case("19 012345", folder: "甲")], files: ["甲/x.jpg"])
    try expectAmbiguous(clinic, "甲/x.jpg")
  }

  @Test func `two cases with one folder beside the list`() throws {
    let clinic = try Clinic([
      Clinic.Case("11 000001", folder: "outside"), Clinic.Case("19 012345", folder: "outside"),
    ])
    try clinic.folder.write("outside/x.jpg", "x")
    try expectAmbiguous(clinic, "outside/x.jpg")
    #expect(try clinic.plan().findings.map(\.rule.id) == ["M106", "M102", "M102"])
  }

  @Test func `where one listed folder lies in another the inner one counts`() throws {
    let clinic = try Clinic(
      [Clinic.Case("11 000001", folder: "甲"), Clinic.Case("19 012345", folder: "甲/乙")],
      files: ["甲/x.jpg", "甲/乙/y.jpg"])
    let reading = try clinic.plan()
    #expect(reading.caseKey(of: "甲/x.jpg") == "13-11-000001")
    #expect(reading.caseKey(of: "甲/乙/y.jpg") == "13-19-012345")
  }

  @Test(arguments: [["outside", "outside/乙"], ["outside/乙", "outside"]])
  func `the same beside the list, in whatever order`(folders: [String]) throws {
    let clinic = try Clinic([
      Clinic.Case("11 000001", folder: folders[0]), Clinic.Case("19 012345", folder: folders[1]),
    ])
    try clinic.folder.write("outside/x.jpg", "x")
    try clinic.folder.write("outside/乙/y.jpg", "y")
    let reading = try clinic.plan()
    let inner = folders[0] == "outside" ? "13-19-012345" : "13-11-000001"
    #expect(reading.caseKey(of: "outside/乙/y.jpg") == inner)
    #expect(reading.plan.cases.map(\.documents.count) == [1, 1])
    #expect(reading.summary == [])
  }

  @Test func `a listed folder that is SOURCE itself gives no file twice`() throws {
    let clinic = try Clinic([Clinic.Case("19 012345", folder: "source")], files: ["13A19012345.txt", "x.jpg"])
    let reading = try clinic.plan()
    #expect(reading.plan.cases[0].documents.map(\.entry.name) == ["13A19012345.txt", "x.jpg"])
    #expect(reading.findings.map(\.rule.id) == [])
    #expect(reading.strays == [])
  }

  @Test func `a listed folder that holds SOURCE gives no file twice`() throws {
    let clinic = try Clinic([Clinic.Case("19 012345", folder: "outer")])
    try clinic.folder.write("outer/x.jpg", "x")
    try clinic.folder.write("outer/source/13A19012345.txt", "x")
    let reading = try Planner.plan(
      clinic.list, source: clinic.folder.path.appending("outer/source"), listFolder: clinic.folder.path)
    #expect(reading.plan.cases[0].documents.map(\.entry.name) == ["13A19012345.txt", "x.jpg"])
    #expect(reading.findings.map(\.rule.id) == [])
  }

  // MARK: - Contradictions

  @Test func `a coded name in another case's folder`() throws {
    let clinic = try Clinic(["11 000014", "11 000015"], files: ["11000014/13B11000015.jpg"])
    try expectAmbiguous(clinic, "11000014/13B11000015.jpg", "M107")
    let message = try #require(clinic.plan().findings.first { $0.rule.id == "M107" }).message(in: .en)
    #expect(message.contains("13-11-000015") && message.contains("13-11-000014"))
  }

  @Test(arguments: ["19012345/11000001/x.jpg", "11000001/19012345/x.jpg", "甲/19012345/x.jpg", "甲/13B19012345.jpg"])
  func `folders in each other that name two cases`(path: String) throws {
    let clinic = try Clinic([Clinic.Case("11 000001", folder: "甲"), "19 012345"], files: [path, "甲/a.txt"])
    try expectAmbiguous(clinic, path, "M107")
  }

  @Test func `a coded name in the folder of an ambiguous other pair`() throws {
    let clinic = try Clinic(["11 000123", "19 000123", "16 000007"], files: ["000123/13B16000007.jpg"])
    try expectAmbiguous(clinic, "000123/13B16000007.jpg", "M107")
  }

  @Test func `a coded name settles an ambiguous folder`() throws {
    let reading = try Clinic(["11 000123", "19 000123"], files: ["000123/13B19000123.jpg"]).plan()
    #expect(reading.caseKey(of: "000123/13B19000123.jpg") == "13-19-000123")
  }
}
