import FileAccess
import TestSupport
import Testing

/// 0 and 1: what is wrong with the clinic's data is a finding, and while there is an error no bundle is made.
@Suite struct DataErrorTests {
  @Test(arguments: ["plan", "check"]) func nothingWrongExits0(command: String) async throws {
    #expect(try await nhiPack([command] + Clinic.dental.arguments).status == 0)
  }

  /// The dental clinic has warnings and no errors.
  @Test func strictCountsWarnings() async throws {
    let folder = try TemporaryFolder()
    let pack = ["pack"] + Clinic.dental.arguments + ["-o", folder.path.string]
    #expect(try await nhiPack(["check", "--strict"] + Clinic.dental.arguments).status == 1)
    #expect(try await nhiPack(pack + ["--strict"]).status == 1)
    #expect(try folder.path.folderNames() == [])
    #expect(try await nhiPack(pack).status == 0)
    #expect(try folder.path.folderNames() == ["3501200000_1151121_001.zip"])
  }

  @Test func strictCountsWarningsOfNames() async throws {
    #expect(try await nhiPack(["names", "12a03123345.pdf"]).status == 0)
    #expect(try await nhiPack(["names", "12a03123345.pdf", "--strict"]).status == 1)
    #expect(try await nhiPack(["names", "12A03123345.pdf", "--strict"]).status == 0)
    #expect(try await nhiPack(["names", "12Z03123345.pdf"]).status == 1)
  }

  /// What cannot be, said on the command line.
  @Test(arguments: [
    ["--tier", "99"], ["--tier", "1"], ["--tier", "dental"], ["--filing", "3"], ["--filing", "0"],
    ["--fee-month", "11513"], ["--fee-month", "11500"], ["--filing-date", "1150230"], ["--institution", "123"],
    ["--review", "9"], ["--date", "2026-13-01"], ["--sequence", "0"], ["--sequence", "1000"],
  ])
  func impossibleOptionsAreFindings(option: [String]) async throws {
    try await expectFinding(in: "dental/list.csv", [Clinic.dental.files] + option)
  }

  /// What cannot be, said in the list.
  @Test(arguments: [
    ("3501200000,13,", "3501200000,99,"), (",13,11507,1,", ",13,11513,1,"), (",13,11507,1,", ",13,11507,3,"),
    (",1150802,19,", ",1150802,X9,"), (",1150802,19,", ",1151345,19,"), ("3501200000,", "35012000,"),
  ])
  func impossibleCellsAreFindings(right: String, wrong: String) async throws {
    let folder = try TemporaryFolder()
    let list = ListText.small.replacing(right, with: wrong)
    try #require(list != ListText.small)
    let path = try folder.write("list.csv", list).string
    try await expectFinding(in: path, [Clinic.broken.files])
  }

  @Test(arguments: ["", "\n", "hello", ListText.rows, "\u{0}\u{1}\u{2}", "醫事機構代碼,醫事類別\n3501200000,13\n"])
  func unusableListsAreFindings(list: String) async throws {
    let folder = try TemporaryFolder()
    try await expectFinding(in: try folder.write("list.csv", list).string, [Clinic.broken.files])
  }

  @Test func aListWithoutCasesIsAFinding() async throws {
    let folder = try TemporaryFolder()
    try await expectFinding(in: try folder.write("list.csv", ListText.header).string, [Clinic.broken.files])
  }

  /// The same list with nothing wrong is packed: what fails above fails for its one wrong cell.
  @Test func theSmallListIsRight() async throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("list.csv", ListText.small).string
    let output = try await nhiPack(["check", list, Clinic.broken.files])
    #expect(output.status == 0, "\(output.text)")
  }

  private func expectFinding(
    in list: String, _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let folder = try TemporaryFolder()
    let output = try await nhiPack(
      ["pack", list] + arguments + ["-o", folder.path.string, "--format", "json"])
    #expect(output.status == 1, sourceLocation: sourceLocation)
    let report = try JSONValue(parsing: output.text)
    let errors = (report["findings"]?.items ?? []).filter { $0["severity"]?.text == "error" }
    #expect(!errors.isEmpty, sourceLocation: sourceLocation)
    #expect(errors.count == report["summary"]?["errors"]?.integer, sourceLocation: sourceLocation)
    #expect(report["bundle"] == nil, sourceLocation: sourceLocation)
    #expect(try folder.path.folderNames() == [], sourceLocation: sourceLocation)
  }
}

/// A list of one case, in whose folder (broken/files/19000002) nothing is wrong.
enum ListText {
  static let header = "醫事機構代碼,醫事類別,費用年月,申報類別,申報日期,案件分類,流水號,病歷號,身分證號\n"
  static let rows = "3501200000,13,11507,1,1150802,19,000002,CH-2002,C123456781\n"
  static let small = header + rows
}
