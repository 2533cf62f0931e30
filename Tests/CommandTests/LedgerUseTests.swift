import FileAccess
import SystemPackage
import TestSupport
import Testing

/// 送件紀錄: numbers are handed out once, and what was packed is known the next time.
@Suite struct LedgerUseTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var ledger: String { folder.path.appending("state").appending("ledger.sqlite").string }

  private func pack(
    _ clinic: ClinicOfCases, into out: String, _ options: [String] = []
  ) async throws -> (status: Int, report: JSONValue) {
    let output = try await clinic.run(
      "pack", ["-o", folder.path.appending(out).string, "--ledger", ledger, "--format", "json"] + options)
    return (output.status, try JSONValue(parsing: output.text))
  }

  private func name(_ report: JSONValue) -> String? {
    report["bundle"]?["path"]?.text.flatMap { FilePath($0).lastComponent?.string }
  }

  @Test func numbersGoOnInAnotherFolder() async throws {
    let clinic = try ClinicOfCases(2)
    let first = try await pack(clinic, into: "one")
    #expect(name(first.report) == "3501200000_1151121_001.zip")
    #expect(first.report.ledgerRules == [])
    let second = try await pack(clinic, into: "two")
    #expect(name(second.report) == "3501200000_1151121_002.zip")
    #expect(second.report.ledgerRules == ["B301", "B301"])
    #expect(second.status == 0)
  }

  @Test func aNumberStaysBurntWhenNoBundleCameOfIt() async throws {
    let clinic = try ClinicOfCases(1)
    #expect(try await pack(clinic, into: "one", ["--sequence", "4"]).status == 0)
    let again = try await pack(clinic, into: "two", ["--sequence", "4"])
    #expect(again.status == 1)
    #expect(again.report.ledgerRules.contains("B304"))
    #expect(try await name(pack(clinic, into: "two").report) == "3501200000_1151121_005.zip")
  }

  /// Ten programs that share nothing but the ledger.
  @Test func programsAtTheSameTimeShareOutTheNumbers() async throws {
    let clinic = try ClinicOfCases(1)
    let names = try await withThrowingTaskGroup(of: String?.self) { group in
      for number in 1...10 {
        group.addTask { try await name(pack(clinic, into: "out-\(number)").report) }
      }
      return try await group.reduce(into: [String]()) { if let name = $1 { $0.append(name) } }
    }
    let digits = (1...10).map { $0 < 10 ? "00\($0)" : "0\($0)" }
    #expect(names.sorted() == digits.map { "3501200000_1151121_\($0).zip" })
  }

  @Test func anAppealMayNotSendWhatWasSent() async throws {
    #expect(try await pack(ClinicOfCases(1), into: "out").status == 0)
    let appeal = try ClinicOfCases(1, filing: "4")
    #expect(try await pack(appeal, into: "out").report.ledgerRules == ["B303"])
    // New evidence only.
    let new = try ClinicOfCases(1, filing: "5")
    try new.folder.write("files/19000001/病歷.txt", "SYNTHETIC NEW EVIDENCE - NO REAL PATIENT\n")
    #expect(try await pack(new, into: "out").report.ledgerRules == [])
  }

  @Test func withoutALedgerTheNumbersAreSaid() async throws {
    let clinic = try ClinicOfCases(1)
    let out = folder.path.appending("out")
    let state = ["XDG_STATE_HOME": folder.path.appending("state").string]
    let arguments = ["pack", clinic.list, clinic.files, "--date", "2026-11-21", "-o", out.string, "--no-ledger"]
    for options in [[], ["--sequence", "3"]] {
      let refused = try await nhiPack(arguments + options, environment: state)
      #expect(refused.status == 64)
      #expect(refused.errors.contains("--number-start"))
    }
    #expect(!out.isTaken)
    let numbers = ["--number-start", "41"]
    #expect(try await nhiPack(arguments + numbers + ["--sequence", "3"], environment: state).status == 0)
    #expect(try await nhiPack(arguments + numbers, environment: state).status == 0)
    #expect(try out.folderNames() == ["3501200000_1151121_003.zip", "3501200000_1151121_004.zip"])
    // check hands out nothing, and needs none.
    #expect(try await clinic.run("check", ["--no-ledger"]).status == 0)
    #expect(!folder.path.appending("state").isTaken)
  }

  @Test func numbersThatAreAskedForAreHandedOutOnce() async throws {
    let clinic = try ClinicOfCases(2)
    #expect(try await pack(clinic, into: "one", ["--number-start", "41"]).status == 0)
    let again = try await pack(clinic, into: "two", ["--number-start", "42"])
    #expect(again.status == 1)
    #expect(again.report.ledgerRules.contains("B306"))
    #expect(try await pack(clinic, into: "two", ["--number-start", "43"]).status == 0)
    // 001 and 002 were used with numbers that belong to 001; 003 has its own.
    #expect(try await name(pack(clinic, into: "two").report) == "3501200000_1151121_003.zip")
    let history = try JSONValue(parsing: await nhiPack(["history", "--ledger", ledger, "--format", "json"]).text)
    let numbers = history["bundles"]?.items.map { [$0["firstNumber"]?.integer, $0["lastNumber"]?.integer] }
    #expect(numbers == [[41, 42], [43, 44], [200_001, 300_000]])
    #expect(try await pack(clinic, into: "two", ["--number-start", "0"]).report.rules.contains("B106"))
    #expect(try await clinic.run("pack", ["-o", "out", "--number-start", "x"]).status == 64)
  }

  @Test func checkMakesNone() async throws {
    let clinic = try ClinicOfCases(1)
    #expect(try await clinic.run("check", ["--ledger", ledger]).status == 0)
    #expect(!FilePath(ledger).isTaken)
    // One that is there is asked.
    #expect(try await pack(clinic, into: "out").status == 0)
    #expect(try await clinic.report("check", ["--ledger", ledger]).ledgerRules == ["B301"])
  }

  @Test func itsPlaceIsChosen() async throws {
    let clinic = try ClinicOfCases(1)
    let config = try folder.write("nhi-pack.yaml", "ledger: configured.sqlite\n").string
    func run(_ options: [String], _ environment: [String: String]) async throws {
      let output = try await nhiPack(
        ["pack", clinic.list, clinic.files, "--date", "2026-11-21", "-o", folder.path.appending("out").string]
          + options, environment: environment)
      #expect(output.status == 0, "\(output.errors)")
    }
    let named = folder.path.appending("named.sqlite")
    let variable = ["NHI_PACK_LEDGER": folder.path.appending("variable.sqlite").string]
    try await run(["--config", config], [:])
    #expect(folder.path.appending("configured.sqlite").isTaken)
    #expect(!folder.path.appending("variable.sqlite").isTaken)
    try await run(["--config", config], variable)
    #expect(folder.path.appending("variable.sqlite").isTaken)
    #expect(!named.isTaken)
    try await run(["--config", config, "--ledger", named.string], variable)
    #expect(named.isTaken)
    try await run([], ["XDG_STATE_HOME": folder.path.appending("usual").string])
    #expect(folder.path.appending("usual/nhi-pack/ledger.sqlite").isTaken)
  }

  @Test(arguments: [("zh-Hant", "不是送件紀錄"), ("en", "is not a ledger")])
  func oneThatCannotBeUsedIsToldAndNothingIsMade(language: String, words: String) async throws {
    let clinic = try ClinicOfCases(1)
    try folder.write("state/ledger.sqlite", String(repeating: "a letter to somebody else\n", count: 20))
    let out = folder.path.appending("out")
    let output = try await clinic.run("pack", ["-o", out.string, "--ledger", ledger, "--lang", language])
    #expect(output.status == 66)
    #expect(output.errors.contains(words))
    #expect(!out.isTaken)
  }

  @Test func aPlaceThatCannotBeMadeIsToldAndNothingIsMade() async throws {
    let clinic = try ClinicOfCases(1)
    let file = try folder.write("file", "")
    let out = folder.path.appending("out")
    let output = try await clinic.run("pack", ["-o", out.string, "--ledger", file.appending("ledger.sqlite").string])
    #expect(output.status == 73)
    #expect(!out.isTaken)
  }

  @Test func noIdentityNumberIsLeftInIt() async throws {
    #expect(try await pack(ClinicOfCases(2), into: "out").status == 0)
    let tree = try FolderTree(listing: FilePath(ledger).removingLastComponent())
    #expect(!tree.entries.isEmpty)
    for entry in tree.entries {
      #expect(try !TemporaryFolder.bytes(entry.path).contains("C123456781".utf8), "\(entry.relativePath)")
    }
  }
}

extension JSONValue {
  /// The ids of what the ledger had to say.
  fileprivate var ledgerRules: [String] { rules.filter { $0.hasPrefix("B3") } }
}
