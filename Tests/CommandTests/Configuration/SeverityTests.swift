import SystemPackage
import TestSupport
import Testing

/// `severity` in a configuration: what a rule weighs decides everything that follows from it, and each format says so.
@Suite struct SeverityTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let options = """
    institution: "3599999991"
    tier: "13"
    fee-month: 11507
    filing: 1
    filing-date: 1150802

    """

  /// A list whose identity number's check digit does not fit (P103, a warning) and the JPEG of F203 (an error).
  private func run(
    _ settings: String, _ arguments: [String] = [], command: String = "check", picture: Bool = true
  ) async throws -> Program.Output {
    try folder.write("list.csv", "案件分類,流水號,身分證號\n19,000001,\(picture ? "A123456789" : "A123456780")\n")
    try folder.write("files/19000001/chart.txt", "SYNTHETIC RECORD - NO REAL PATIENT\n")
    if picture {
      let fixture = Project.fixtures.appending("rules/F203/fires-no-data/files/19000001/photo.jpg")
      try folder.write("files/19000001/photo.jpg", try TemporaryFolder.bytes(fixture))
    }
    try folder.write("nhi-pack.yaml", Self.options + settings)
    let output = try await Program.nhiPack.run(
      [command, "list.csv", "files", "--date", "2026-11-21"] + arguments, in: folder.path)
    expectNoCrash(output)
    return output
  }

  private var bundles: [String] {
    ((try? folder.path.appending("out").folderNames()) ?? []).filter { $0.hasSuffix(".zip") }
  }

  @Test func aLoweredErrorIsAWarning() async throws {
    let pack = ["-o", "out"]
    #expect(try await run("", pack, command: "pack").status == 1)
    #expect(bundles.isEmpty)
    let lowered = "severity: {F203: warning}\n"
    #expect(try await run(lowered, pack + ["--strict"], command: "pack").status == 1)
    #expect(bundles.isEmpty)
    let report = try JSONValue(parsing: try await run(lowered, ["--format", "json"]).text)
    let found = try #require(report["findings"]?.items.first { $0["rule"]?.text == "F203" })
    #expect(found["severity"]?.text == "warning" && found["configured"] == .bool(true))
    #expect(report["summary"]?["errors"]?.integer == 0 && report["summary"]?["rejected"]?.integer == 0)
    let verdicts = (report["files"]?.items ?? []).map { $0["verdict"]?.text }
    #expect(verdicts.contains("warn") && !verdicts.contains("reject"))
    #expect(try await run(lowered, pack, command: "pack").status == 0)
    #expect(bundles.count == 1)
    // Whoever judges the bundle later has the same configuration, or not.
    let bundle = "out/\(bundles.first ?? "")"
    #expect(try await Program.nhiPack.run(["verify", bundle], in: folder.path).status == 0)
    #expect(try await Program.nhiPack.run(["verify", bundle, "--no-config"], in: folder.path).status == 1)
  }

  @Test func aRaisedWarningIsAnError() async throws {
    let pack = ["-o", "out"]
    let raised = "severity:\n  P103: error\n"
    let output = try await run(raised, pack, command: "pack", picture: false)
    #expect(output.status == 1 && bundles.isEmpty)
    #expect(output.text.contains("錯誤 P103 ") && output.text.contains("（設定檔改過，原本是警告）\n"))
    #expect(try await run("", pack, command: "pack", picture: false).status == 0)
    #expect(bundles.count == 1)
  }

  @Test func eachFormatSaysSo() async throws {
    let lowered = "severity: {F203: warning}\n"
    #expect(try await run(lowered).text.contains("（設定檔改過，原本是錯誤）\n"))
    #expect(
      try await run(lowered, ["--lang", "en"]).text.contains(" (set by the configuration, otherwise error)\n"))
    let github = try await run(lowered, ["--format", "github"]).text
    #expect(github.contains(#/::warning file=[^:]*title=F203 [^:]*（設定檔改過，原本是錯誤）::/#), "\(github)")
    let junit = try await run(lowered, ["--format", "junit"]).text
    #expect(junit.contains("警告 F203（設定檔改過，原本是錯誤）：") && junit.contains(#"failures="0""#))
    let sarif = try JSONValue(parsing: try await run(lowered, ["--format", "sarif"]).text)
    let run = sarif["runs"]?.items.first
    let result = try #require(run?["results"]?.items.first { $0["ruleId"]?.text == "F203" })
    #expect(result["level"]?.text == "warning" && result["properties"]?["configured"] == .bool(true))
    let rule = run?["tool"]?["driver"]?["rules"]?.items.first { $0["id"]?.text == "F203" }
    #expect(rule?["defaultConfiguration"]?["level"]?.text == "error")
    // Nothing is said where nothing was changed.
    for same in ["severity: {F203: error, P103: warning}\n", ""] {
      let output = try await self.run(same, ["--format", "json"])
      #expect(output.status == 1 && !output.text.contains("configured"))
    }
  }

  /// What was lowered may be accepted for a case, with the reason in the report; not what is about patients.
  @Test func whatWasLoweredMayBeAccepted() async throws {
    let lowered = "severity: {F203: warning}\n"
    let accepting = "accept:\n  - {rule: F203, case: 13-19-000001, fee-month: 11507, reason: 已重新拍攝}\n"
    let output = try await run(lowered + accepting, ["--strict", "--format", "json"])
    let report = try JSONValue(parsing: output.text)
    let found = try #require(report["findings"]?.items.first { $0["rule"]?.text == "F203" })
    #expect(found["accepted"]?.text == "已重新拍攝" && found["configured"] == .bool(true))
    #expect(try await run(lowered + accepting).text.contains("（設定檔改過，原本是錯誤）理由：已重新拍攝\n"))
    #expect(try await run(accepting).text.contains("錯誤 C204"))
    let person = lowered.replacing("F203", with: "P201") + accepting.replacing("F203", with: "P201")
    #expect(try await run(person).text.contains("P、B 開頭的錯誤最多降為警告"))
  }

  @Test(arguments: ["F102", "F103", "L104", "M106", "P101", "B101", "X103", "C202"])
  func whatCannotBeAWarningIsTold(rule: String) async throws {
    let output = try await run("severity: {\(rule): warning}\n", ["-o", "out"], command: "pack", picture: false)
    #expect(output.status == 1 && bundles.isEmpty)
    #expect(output.text.contains("錯誤 C207") && output.text.contains("\(rule)（"))
  }
}
