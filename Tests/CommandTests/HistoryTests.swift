import FileAccess
import SystemPackage
import TestSupport
import Testing

/// `history`: what was packed before, for people, scripts and spreadsheets.
@Suite struct HistoryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var ledger: String { folder.path.appending("ledger.sqlite").string }

  /// Two bundles, of two cases and of one.
  private func pack() async throws {
    for (clinic, month) in [(try ClinicOfCases(2), "11507"), (try ClinicOfCases(1), "11506")] {
      let list = try String(decoding: TemporaryFolder.bytes(FilePath(clinic.list)), as: UTF8.self)
      try clinic.folder.write("list.csv", list.replacing("11507", with: month))
      try clinic.folder.write("files/19000001/病歷.txt", "SYNTHETIC RECORD OF \(month) - NO REAL PATIENT\n")
      let out = folder.path.appending("out").string
      #expect(try await clinic.run("pack", ["-o", out, "--ledger", ledger]).status == 0)
    }
  }

  private func history(_ options: String...) async throws -> Program.Output {
    try await nhiPack(["history", "--ledger", ledger] + options)
  }

  private func names(_ options: String...) async throws -> [String] {
    let output = try await nhiPack(["history", "--ledger", ledger, "--format", "json"] + options)
    #expect(output.status == 0)
    return try JSONValue(parsing: output.text)["bundles"]?.items.compactMap { $0["name"]?.text } ?? []
  }

  private let first = "3501200000_1151121_001.zip"
  private let second = "3501200000_1151121_002.zip"

  @Test func filtersNarrowIt() async throws {
    try await pack()
    #expect(try await names() == [first, second])
    #expect(try await names("--fee-month", "2026-06") == [second])
    #expect(try await names("--case", "13-19-000002") == [first])
    #expect(try await names("--case", "13-19-1") == [first, second])
    #expect(try await names("--case", "13-19-000003") == [])
    #expect(try await names("--institution", "3501200000") == [first, second])
    #expect(try await names("--institution", "1101100011") == [])
  }

  @Test func jsonHasWhatWasNoted() async throws {
    try await pack()
    let report = try JSONValue(parsing: try await history("--format", "json").text)
    let item = try #require(report["bundles"]?.items.first)
    #expect(item["bundle"]?["path"]?.text == folder.path.appending("out").appending(first).string)
    let content = try ContentDigest.of(folder.path.appending("out").appending(first))
    #expect(item["bundle"]?["sha256"]?.text == content.sha256)
    #expect(item["bundle"]?["cases"]?.items.compactMap { $0["case"]?.text } == ["13-19-000001", "13-19-000002"])
    #expect(item["bundle"]?["feeMonth"]?.text == "11507")
  }

  @Test func csvHasARowForEachCase() async throws {
    try await pack()
    let text = try await history("--format", "csv").text
    let rows = text.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.map(\.count) == [16, 16, 16, 16])
    #expect(text.hasPrefix("\u{FEFF}送件檔,"))
    #expect(rows.dropFirst().map { String($0[10]) } == ["13-19-000001", "13-19-000002", "13-19-000001"])
    #expect(rows.dropFirst().map { String($0[0]) } == [first, first, second])
    #expect(try await history("--format", "csv", "--lang", "en").text.hasPrefix("\u{FEFF}bundle,"))
  }

  @Test(arguments: [("zh-Hant", "2 件、2 個檔案", "沒有符合"), ("en", "2 cases, 2 files", "nothing of the kind")])
  func textIsInBothLanguages(language: String, words: String, none: String) async throws {
    try await pack()
    let text = try await history("--lang", language).text
    #expect(text.contains(words))
    #expect(text.contains(folder.path.appending("out").appending(second).string))
    #expect(try await history("--lang", language, "--fee-month", "11501").text.contains(none))
  }

  /// The ledger is asked for a number before the attachments are written.
  @Test func aNumberOfWhichNoBundleCameIsListed() async throws {
    let clinic = try ClinicOfCases(1)
    let out = folder.path.appending("out")
    try out.createFolders()
    // The bundle's place is taken by a folder that no program can clear away.
    try folder.write("out/.3501200000_1151121_001.zip.making", "")
    _ = try await clinic.run("pack", ["-o", out.string, "--ledger", ledger])
    let report = try JSONValue(parsing: try await history("--format", "json").text)
    #expect(report["bundles"]?.items.count == 1)
    #expect(report["bundles"]?.items.first?["bundle"]?["path"] == nil)
    #expect(try await history().text.contains("沒有做成送件檔"))
  }

  @Test func whereThereIsNoLedger() async throws {
    #expect(try await history().status == 66)
    #expect(try await history().errors.contains("沒有這個檔案"))
    let usual = try await nhiPack(["history"], environment: ["XDG_STATE_HOME": folder.path.appending("none").string])
    #expect(usual.status == 0)
    #expect(!folder.path.appending("none").isTaken)
  }

  @Test(arguments: [["--case", "13-19"], ["--fee-month", "11513"], ["--institution", "1"], ["--format", "xml"]])
  func wrongUsage(options: [String]) async throws {
    #expect(try await nhiPack(["history"] + options).status == 64)
  }

  @Test func theConfigurationNamesTheLedger() async throws {
    try await pack()
    let config = try folder.write("nhi-pack.yaml", "ledger: ledger.sqlite\n").string
    #expect(try await nhiPack(["history", "--config", config]).text.contains(first))
    try folder.write("nhi-pack.yaml", "ledgers: ledger.sqlite\n")
    let wrong = try await nhiPack(["history", "--config", config])
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("ledgers"))
  }
}
