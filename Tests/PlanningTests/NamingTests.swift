import NHICodes
import Planning
import Testing

/// The names that the files of a case get.
@Suite struct NamingTests {
  private func names(_ files: [String], other: [Clinic.Case] = []) throws -> [String] {
    try Clinic(["19 012345"] + other, files: files).plan().names.map {
      $0.replacing("19012345/", with: "").replacing(" → ", with: "=")
    }
  }

  @Test func `a single file has no part`() throws {
    #expect(try names(["19012345/x.jpg"]) == ["x.jpg=13B19012345.jpg"])
    #expect(
      try names(["19012345/x.jpg", "19012345/y.pdf", "19012345/檢驗/z.pdf", "19012345/其他/w.pdf"]) == [
        "y.pdf=13A19012345.pdf", "x.jpg=13B19012345.jpg", "檢驗/z.pdf=13C19012345.pdf", "其他/w.pdf=13D19012345.pdf",
      ])
  }

  @Test func `several are numbered in natural order`() throws {
    #expect(
      try names(["19012345/img10.jpg", "19012345/img2.jpg", "19012345/IMG1.JPG"]) == [
        "IMG1.JPG=13B19012345-1.jpg", "img2.jpg=13B19012345-2.jpg", "img10.jpg=13B19012345-3.jpg",
      ])
  }

  @Test(arguments: [
    ["13B19012345-1.jpg", "13B19012345-2.jpg"], ["13B19012345_1.jpg", "13B19012345_2.jpg"], ["13B19012345.jpg"],
    ["13B19012345-2.jpg", "13B19012345-7.jpg"], ["13B19012345-1.jpg", "13B19012345_2.pdf"], ["13B19012345-4.jpg"],
  ])
  func `names that fit together are kept`(own: [String]) throws {
    let reading = try Clinic(["19 012345"], files: own).plan()
    #expect(reading.names == own.map { "\($0) → \($0)" })
    #expect(reading.summary == [])
  }

  @Test func `parts are kept in the order of their numbers`() throws {
    let own = ["13B19012345-10.jpg", "13B19012345-2.jpg"]
    #expect(try names(own) == ["13B19012345-2.jpg=13B19012345-2.jpg", "13B19012345-10.jpg=13B19012345-10.jpg"])
  }

  @Test func `small letters become capitals and capitals of extensions small`() throws {
    #expect(try names(["13b19012345.JPG"]) == ["13b19012345.JPG=13B19012345.jpg"])
  }

  @Test func `glued part numbers get the plan's form`() throws {
    let reading = try Clinic(["19 012345"], files: ["13B19012345001.pdf", "13B19012345002.pdf"]).plan()
    #expect(
      reading.names == [
        "13B19012345001.pdf → 13B19012345-1.pdf", "13B19012345002.pdf → 13B19012345-2.pdf",
      ])
    #expect(reading.summary == ["M105 13B19012345001.pdf", "M105 13B19012345002.pdf"])
    #expect(try names(["13B19012345001.pdf"]) == ["13B19012345001.pdf=13B19012345.pdf"])
  }

  @Test func `one base with two extensions is numbered`() throws {
    let reading = try Clinic(["19 012345"], files: ["13B19012345.jpg", "13B19012345.pdf"]).plan()
    #expect(reading.names == ["13B19012345.jpg → 13B19012345-1.jpg", "13B19012345.pdf → 13B19012345-2.pdf"])
    #expect(reading.summary == ["M105 13B19012345.jpg", "M105 13B19012345.pdf"])
  }

  @Test func `a coded name beside others comes first`() throws {
    let reading = try Clinic(
      ["19 012345"], files: ["19012345/a.jpg", "19012345/13B19012345-1.jpg", "19012345/b.jpg"]
    ).plan()
    #expect(
      reading.names.map { String($0.dropFirst(9)) } == [
        "13B19012345-1.jpg → 13B19012345-1.jpg", "a.jpg → 13B19012345-2.jpg", "b.jpg → 13B19012345-3.jpg",
      ])
    #expect(reading.summary == [])
    let moved = try Clinic(["19 012345"], files: ["19012345/a.jpg", "19012345/13B19012345-2.jpg"]).plan()
    #expect(moved.names.first == "19012345/13B19012345-2.jpg → 13B19012345-1.jpg")
    #expect(moved.summary == ["M105 19012345/13B19012345-2.jpg"])
  }

  @Test(arguments: [
    ["掃描一/13B19012345-1.jpg", "掃描二/13B19012345-1.jpg"], ["13B19012345.jpg", "甲/13b19012345.JPG"],
  ])
  func `two files with one coded name are an error`(files: [String]) throws {
    let reading = try Clinic(["19 012345"], files: files).plan()
    #expect(reading.summary.filter { $0.hasPrefix("M104") } == ["M104 \(files[1])"])
    #expect(reading.findings.hasErrors)
  }

  @Test func `the sentence about a collision hides identity numbers`() throws {
    let clinic = try Clinic(
      [Clinic.Case("19 012345", identifier: "A123456789")],
      files: ["A123456789/13B19012345.jpg", "A123456789/甲/13B19012345.jpg"])
    let finding = try #require(clinic.plan().findings.first { $0.rule.id == "M104" })
    #expect(!finding.message(in: .zhHant).contains("A123456789"))
    #expect(finding.message(in: .zhHant).contains("A12345****/13B19012345.jpg"))
  }

  @Test func `names within a batch are never given twice`() throws {
    let files = ["a.jpg", "A.JPG", "13B19012345-1.jpg", "13B19012345_1.jpg", "13B19012345001.jpg", "x/13B19012345.tif"]
    let reading = try Clinic(["19 012345"], files: files.map { "19012345/\($0)" }).plan()
    let given = reading.plan.cases.flatMap(\.documents).map { $0.name.canonical.description }
    #expect(given.count == 6 && Set(given).count == 6)
  }

  @Test func `more than 999 files of a class are an error and nothing else`() throws {
    let clinic = try Clinic(["19 012345"], files: (1...1000).map { "19012345/\($0).txt" })
    let reading = try clinic.plan()
    #expect(reading.findings.map(\.rule.id) == ["M113"])
    #expect(reading.findings.first?.facts["count"] == 1000 && reading.findings.first?.facts["case"] == "13-19-012345")
  }

  @Test func `file names with Chinese are told once`() throws {
    let clinic = try Clinic(
      [Clinic.Case("19 012345", identifier: "A123456789")],
      files: ["19012345/病歷 A123456789.txt", "19012345/照片.jpg", "19012345/x.jpg"])
    let reading = try clinic.plan()
    #expect(reading.summary == ["M112"])
    let message = try #require(reading.findings.first).message(in: .zhHant)
    #expect(message.contains("2 個檔名") && message.contains("A12345****") && !message.contains("A123456789"))
  }
}
