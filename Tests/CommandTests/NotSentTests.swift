import SystemPackage
import TestSupport
import Testing

/// `history --not-sent` and `--sent`: what was packed and not uploaded.
@Suite struct NotSentTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let first = "3501200000_1151121_001.zip"
  private let second = "3501200000_1151121_002.zip"

  private func pack(_ clinic: ClinicOfCases) async throws -> Program.Output {
    try await clinic.run("pack", ["-o", folder.path.appending("out").string, "--ledger", ledger, "--format", "json"])
  }

  private var ledger: String { folder.path.appending("ledger.sqlite").string }

  private func history(_ options: String...) async throws -> Program.Output {
    try await nhiPack(["history", "--ledger", ledger] + options)
  }

  private func ledgerRules(_ output: Program.Output) throws -> [String] {
    try JSONValue(parsing: output.text).rules.filter { $0.hasPrefix("B3") }
  }

  /// Another patient's record went into case 1; the mistake was seen before the upload.
  @Test func aWrongBundleThatWasNotUploadedStandsInNobodysWay() async throws {
    let wrong = try ClinicOfCases(1)
    try wrong.folder.write("files/19000001/病歷.txt", "SYNTHETIC RECORD 2 - NO REAL PATIENT\n")
    #expect(try await pack(wrong).status == 0)
    let right = try ClinicOfCases(2)
    let list = try String(decoding: TemporaryFolder.bytes(FilePath(right.list)), as: UTF8.self)
    try right.folder.write("list.csv", list.replacing("2,CH-2,C123456781", with: "2,CH-2,A123456789"))
    let refused = try await pack(right)
    #expect(refused.status == 1)
    #expect(try ledgerRules(refused) == ["B302", "B301"] || ledgerRules(refused) == ["B301", "B302"])
    #expect(refused.text.contains("nhi-pack history --not-sent \(first)"))
    #expect(try await history("--not-sent", first).status == 0)
    let made = try await pack(right)
    #expect(made.status == 0)
    #expect(try ledgerRules(made) == [])
    #expect(made.text.contains(second))
    // And back: now there is something to compare with again.
    #expect(try await history("--sent", first, "--not-sent", second).status == 64)
    #expect(try await history("--not-sent", second).status == 0)
    #expect(try await history("--sent", first).status == 0)
    #expect(try await pack(right).status == 1)
  }

  @Test func isShownInEveryForm() async throws {
    #expect(try await pack(ClinicOfCases(1)).status == 0)
    #expect(try await !history().text.contains("未上傳"))
    let noted = try await history("--not-sent", first)
    #expect(noted.text.contains(first) && noted.text.contains("未上傳"))
    #expect(try await history().text.contains("未上傳"))
    #expect(try await history("--lang", "en").text.contains("not uploaded"))
    let json = try JSONValue(parsing: await history("--format", "json").text)["bundles"]?.items.first?["bundle"]
    #expect(json?["notSent"] == .bool(true))
    #expect(json?["notSentNoted"]?.text?.hasSuffix("+08:00") == true)
    let rows = try await history("--format", "csv").text.split(separator: "\r\n")
    #expect(rows.last?.hasSuffix("+08:00") == true)
    let back = try await history("--sent", first, "--format", "json")
    let item = try JSONValue(parsing: back.text)["bundles"]?.items.first?["bundle"]
    #expect(item?["notSent"] == .bool(false))
    #expect(item?["notSentNoted"] == nil)
    #expect(try await history("--format", "csv").text.split(separator: "\r\n").last?.hasSuffix(",") == true)
  }

  @Test func aPathOrANameWithoutItsEndingWillDo() async throws {
    #expect(try await pack(ClinicOfCases(1)).status == 0)
    for name in [folder.path.appending("out").appending(first).string, "3501200000_1151121_001", first] {
      #expect(try await history("--not-sent", name).text.contains("未上傳"))
      #expect(try await !history("--sent", name).text.contains("未上傳"))
    }
  }

  @Test func theSameSequenceOfAnotherInstitutionOrDayIsAnother() async throws {
    let clinic = try ClinicOfCases(1)
    let list = try String(decoding: TemporaryFolder.bytes(FilePath(clinic.list)), as: UTF8.self)
    let out = folder.path.appending("out").string
    for (institution, day) in [
      ("3501200000", "2026-11-20"), ("3501200000", "2026-11-21"), ("3599999991", "2026-11-21"),
    ] {
      try clinic.folder.write("list.csv", list.replacing("3501200000", with: institution))
      let made = try await nhiPack(
        ["pack", clinic.list, clinic.files, "--date", day, "-o", out, "--ledger", ledger])
      #expect(made.status == 0, "\(made.text)\(made.errors)")
    }
    #expect(try await history("--not-sent", first).status == 0)
    let items = try JSONValue(parsing: await history("--format", "json").text)["bundles"]?.items ?? []
    let noted = items.filter { $0["bundle"]?["notSent"] == .bool(true) }.compactMap { $0["name"]?.text }
    #expect(items.count == 3)
    #expect(noted == [first])
  }

  /// All or nothing, and the nearest names are told.
  @Test func aNameThatTheLedgerDoesNotHave() async throws {
    #expect(try await pack(ClinicOfCases(1)).status == 0)
    let slip = try await history("--not-sent", first, "--not-sent", "3501200000_1151112_001.zip")
    #expect(slip.status == 64)
    #expect(slip.errors.contains("相近的有：\(first)"))
    #expect(slip.text.isEmpty)
    #expect(try await history("--not-sent", "001").errors.contains(first))
    let other = try await history("--not-sent", "bundle.zip", "--lang", "en")
    #expect(other.status == 64)
    #expect(other.errors.contains("nhi-pack history lists"))
    #expect(try await !history().text.contains("未上傳"))
    let none = try await nhiPack(
      ["history", "--not-sent", first], environment: ["XDG_STATE_HOME": folder.path.appending("none").string])
    #expect(none.status == 64)
    #expect(none.errors.contains(first))
  }

  @Test func aNumberOfWhichNoBundleCameHasNothingToBeNoted() async throws {
    try folder.write("out/.\(first).making", "")
    _ = try await pack(ClinicOfCases(1))
    let output = try await history("--not-sent", first)
    #expect(output.status == 64)
    #expect(output.errors.contains("沒有做成送件檔"))
  }

  @Test(arguments: [
    ["--not-sent", "a.zip", "--sent", "a.zip"], ["--not-sent", ""], ["--not-sent", "a.zip", "--case", "13-19-1"],
    ["--sent"],
  ])
  func wrongUsage(options: [String]) async throws {
    #expect(try await nhiPack(["history", "--ledger", ledger] + options).status == 64)
  }
}
