import SystemPackage
import TestSupport
import Testing

/// `config`: what counts of each setting, and who said it.
@Suite struct SettingsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(
    _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) async throws -> Program.Output {
    let output = try await Program.nhiPack.run(["config"] + arguments, environment: environment, in: folder.path)
    expectNoCrash(output)
    return output
  }

  private func settings(
    _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) async throws -> [String: JSONValue] {
    let report = try JSONValue(parsing: try await run(arguments + ["--format", "json"], environment).text)
    #expect(report["command"]?.text == "config")
    return Dictionary(
      (report["settings"]?.items ?? []).compactMap { one in one["key"]?.text.map { ($0, one) } }
    ) { first, _ in first }
  }

  @Test func whoSaidItIsTold() async throws {
    try folder.write(
      "nhi-pack.yaml",
      """
      institution: "3501200000"
      tier: "11"
      container: zip
      claims: sub/TOTFA.xml
      severity: {F701: error}
      """)
    let found = try await settings(["--tier", "13"], ["NHI_PACK_CONTAINER": "cab", "NHI_PACK_TIER": "14"])
    #expect(
      found["tier"]
        == .object(["key": .text("tier"), "value": .text("13"), "origin": .text("option"), "name": .text("--tier")]))
    #expect(
      found["container"]
        == .object([
          "key": .text("container"), "value": .text("cab"), "origin": .text("variable"),
          "name": .text("NHI_PACK_CONTAINER"),
        ]))
    #expect(
      found["institution"]
        == .object([
          "key": .text("institution"), "value": .text("3501200000"), "origin": .text("configuration"),
          "file": .text("nhi-pack.yaml"), "line": .number(1),
        ]))
    #expect(found["claims"]?["value"]?.text == "sub/TOTFA.xml" && found["claims"]?["line"]?.integer == 4)
    #expect(found["severity"]?["value"]?.text == "F701: error")
    #expect(
      found["layout"]
        == .object(["key": .text("layout"), "value": .text("per-case"), "origin": .text("default")]))
    #expect(found["fee-month"] == .object(["key": .text("fee-month"), "origin": .text("default")]))
    #expect(found.count == 24)
  }

  @Test func itIsShownToPeople() async throws {
    try folder.write("nhi-pack.yaml", "tier: \"13\"\n")
    let output = try await run(["list.csv", "files", "--review", "2", "--no-ledger"])
    #expect(output.status == 0 && output.errors.isEmpty)
    #expect(output.text.hasPrefix("設定檔  nhi-pack.yaml（在工作資料夾找到）\n\ninstitution "))
    let lines = output.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.contains(["tier", "13", "nhi-pack.yaml:1"]))
    #expect(lines.contains(["review", "2", "--review"]))
    #expect(lines.contains(["ledger", "（不用送件紀錄）", "--no-ledger"]))
    #expect(lines.contains(["container", "7z", "預設"]))
    let none = try await run(["--no-config", "--lang", "en"])
    #expect(none.status == 0 && none.text.contains("There is no configuration. nhi-pack init writes one.\n"))
  }

  @Test func whatIsWrongIsTold() async throws {
    try folder.write("nhi-pack.yaml", "tear: \"13\"\njobs: many\n")
    let output = try await run()
    #expect(output.status == 1)
    #expect(output.text.contains("錯誤 C202") && output.text.contains("錯誤 C203"))
    #expect(output.text.contains("「tier」"))
    let report = try JSONValue(parsing: try await run(["--format", "json"]).text)
    #expect(report.rules == ["C202", "C203"])
    // What cannot be used does not count.
    #expect(try await settings()["jobs"]?["origin"]?.text == "default")
    for (variable, value) in [("CONTAINER", "rar"), ("JOBS", "0"), ("SEQUENCE", "1000"), ("MAX_BUNDLE_SIZE", "x")] {
      let output = try await run(["--no-config"], ["NHI_PACK_\(variable)": value])
      #expect(output.status == 64 && output.errors.contains("NHI_PACK_\(variable)"))
    }
    #expect(try await run(["--no-config"], ["NHI_PACK_JOBS": "64", "NHI_PACK_SEQUENCE": "999"]).status == 0)
    for format in ["junit", "sarif", "github"] { #expect(try await run(["--format", format]).status == 64) }
  }

  /// SOURCE's configuration is looked for, and nothing else there is opened.
  @Test func sourceIsLookedInto() async throws {
    try folder.write("files/nhi-pack.yaml", "tier: \"13\"\n")
    let found = try await settings(["no-such-list.csv", "files"])
    #expect(found["tier"]?["file"]?.text == "files/nhi-pack.yaml")
    #expect(try await settings()["tier"]?["origin"]?.text == "default")
  }
}
