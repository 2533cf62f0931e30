import Configuration
import Findings
import NHICodes
import SamplingLists
import SystemPackage
import TestSupport
import Testing

@Suite struct ConfigurationTests {
  private func read(
    _ text: String, _ origin: ConfigurationPlace.Origin = .named
  ) throws -> (configuration: Configuration, findings: [Finding]) {
    let folder = try TemporaryFolder()
    try folder.write("nhi-pack.yaml", text)
    let reading = try Configuration.read(
      ConfigurationPlace(folder.path.appending("nhi-pack.yaml"), origin), rules: KnownRule.all)
    for finding in reading.findings {
      for language in Language.allCases {
        for place in ["{problem}", "{key}", "{found}", "{nearest}", "{rule}", "{case}", "{title}", "{path}"] {
          #expect(!finding.message(in: language).contains(place))
          #expect(!finding.remedy(in: language).contains(place))
        }
      }
    }
    return reading
  }

  private func summary(_ text: String, _ origin: ConfigurationPlace.Origin = .named) throws -> [String] {
    try read(text, origin).findings.map { "\($0.rule.id):\($0.subject.row ?? 0)" }
  }

  @Test func `what a clinic says once is read`() throws {
    let (configuration, findings) = try read(
      """
      # 範例診所
      institution: 0151142120
      tier: 13
      filing: 1
      filing-date: 2026-08-02
      jobs: 3
      container: cab
      compression: small
      claims: claims/TOTFA.xml
      columns:
        序號: 流水號
        類: 案件分類
      words:
        B: [全景, "環口"]
        D: 收費單
      patterns:
        - "{chart}_{date}_{word}*.jpg"
      accept:
        - rule: P103
          case: 13-19-012345
          fee-month: 11507
          reason: 申報資料就是這個號碼
      """)
    #expect(findings.isEmpty)
    // Codes keep their zeros: nothing is a number here.
    #expect(configuration.batch.institution == "0151142120")
    #expect(configuration.batch.tier == "13")
    #expect(configuration.batch.filingDate == "2026-08-02")
    #expect(configuration.batch.feeMonth == nil)
    #expect(configuration.jobs == 3)
    #expect(configuration.container == .cab)
    #expect(configuration.compression == .small)
    #expect(configuration.claims?.string.hasSuffix("/claims/TOTFA.xml") == true)
    #expect(configuration.columns != .standard)
    #expect(configuration.matching.patterns.count == 1)
    #expect(configuration.matching.words != .standard)
    let accepted = try #require(configuration.accepted.first)
    #expect(accepted.acceptance == Acceptance(rule: "P103", scope: .sampledCase("13-19-012345"), reason: "申報資料就是這個號碼"))
    #expect(accepted.feeMonth == FeeMonth("11507"))
    #expect(accepted.line == 19)
  }

  @Test(arguments: ["", "# nothing\n", "---\n", "tier:\n", "tier: ~\ncolumns:\naccept:\n", "accept: []\n"])
  func `what is not said changes nothing`(text: String) throws {
    let (configuration, findings) = try read(text)
    #expect(findings.isEmpty)
    #expect(configuration.batch == BatchOptions())
    #expect(configuration.columns == .standard)
  }

  @Test(arguments: [
    ("tier: 13\nfee-mnth: 11507\n", ["C202:2"]), ("tear: 13\n", ["C202:1"]), ("\"\": 1\n", ["C202:1"]),
    ("sequence: 1000\n", ["C203:1"]), ("jobs: many\n", ["C203:1"]), ("container: rar\n", ["C203:1"]),
    ("compression: best\n", ["C203:1"]),
    ("tier: [13]\n", ["C203:1"]), ("columns:\n  序號: 沒有這欄\n", ["C203:2"]), ("words:\n  E: 其他\n", ["C203:2"]),
    ("patterns:\n  - \"{nobody}.jpg\"\n", ["C203:2"]), ("patterns: \"{chart\"\n", ["C203:1"]),
    ("columns: 流水號\n", ["C201:1"]), ("- tier\n", ["C201:1"]), ("tier 13\n", ["C201:1"]),
    ("accept: P103\n", ["C203:1"]), ("accept:\n  - P103\n", ["C201:2", "C204:2"]),
    ("accept:\n  - rule: P103\n", ["C204:2"]),
    ("accept:\n  - {rule: P101, case: 13-19-012345, fee-month: 11507, reason: x}\n", ["C204:2"]),
    ("accept:\n  - {rule: P999, case: 13-19-012345, fee-month: 11507, reason: x}\n", ["C204:2"]),
    ("accept:\n  - {rule: P103, case: 012345, fee-month: 11507, reason: x}\n", ["C204:2"]),
    ("accept:\n  - {rule: P103, case: 13-19-012345, fee-month: July, reason: x}\n", ["C204:2"]),
    ("accept:\n  - {rule: P103, case: 13-19-012345, fee-month: 11507}\n", ["C204:2"]),
    ("accept:\n  - {rule: P204, device: ACME PX-100}\n", ["C204:2"]),
    ("accept:\n  - {rule: P204, device: ACME PX-100, case: 13-19-012345, reason: x}\n", ["C204:2"]),
    ("accept:\n  - {rule: P204, device: ACME PX-100, fee-month: 11507, reason: x}\n", ["C204:2"]),
    ("accept:\n  - {rule: P204, device: ACME PX-100, reason: 設備自己編號}\n", []),
    ("accept:\n  - {rule: P103, cause: x, case: 13-19-012345, fee-month: 11507, reason: x}\n", ["C202:2"]),
  ]) func `what is wrong is told with its line`(text: String, expected: [String]) throws {
    #expect(try summary(text) == expected)
  }

  @Test(arguments: [
    "tier: [13\n", "tier: 13\n  x: 1\n", "\ttier: 13\n", "a: &x 1\ntier: *x\n", "tier: !!str 13\n",
    "{a: {a: {a: b}}}: 1",
    "tier: 13\ntier: 14\n", "tier: 13\n---\ntier: 14\n", "patterns:\n  - {chart}_*.jpg\n", "patterns: *.jpg\n",
    "tier: \"13\n", "tier: \u{7}\n",
    String(repeating: "[", count: 100_000), String(repeating: "a:\n ", count: 50) + "b",
  ]) func `what is no configuration is told and not guessed`(text: String) throws {
    let found = try read(text).findings
    #expect(found.map(\.rule.id).contains("C201"))
    #expect(found.contains { $0.subject.row != nil })
  }

  @Test func `a misspelt key is told the nearest one`() throws {
    let found = try #require(try read("instituton: 3501200000\n").findings.first)
    #expect(found.message(in: .zhHant).contains("「institution」"))
    #expect(found.message(in: .en).contains("“institution”"))
  }

  // MARK: - What rules weigh

  @Test func `severities are raised and lowered`() throws {
    let (configuration, findings) = try read("severity: {P103: error, f203: warning, Ｆ７０１: warning, P201: warning}\n")
    #expect(findings.isEmpty)
    #expect(
      configuration.severities.byRule == ["P103": .error, "F203": .warning, "F701": .warning, "P201": .warning])
  }

  @Test(arguments: [
    ("severity:\n  F103: warning\n", ["C207:2"]), ("severity:\n  F103: error\n", []),
    ("severity:\n  F204: warning\n", ["C202:2"]), ("severity:\n  F203: off\n", ["C203:2"]),
    ("severity:\n  F203: [error]\n", ["C203:2"]), ("severity: F203\n", ["C201:1"]), ("severity:\n", []),
    // What was made a warning can be accepted, whichever stands first; what was made an error cannot.
    (accept("F203") + "severity: {F203: warning}\n", []), (accept("F203"), ["C204:2"]),
    (accept("F701"), []), (accept("F701") + "severity: {F701: error}\n", ["C204:2"]),
    // An error about patients or bundles becomes a warning at most.
    (accept("P201") + "severity: {P201: warning}\n", ["C204:2"]), (accept("P103"), []),
    (accept("P301"), ["C204:2"]),
  ]) func `no error is silenced`(text: String, expected: [String]) throws {
    #expect(try summary(text) == expected)
  }

  private static func accept(_ rule: String) -> String {
    "accept:\n  - {rule: \(rule), case: 13-19-012345, fee-month: 11507, reason: x}\n"
  }

  @Test func `an unknown rule is told the nearest one`() throws {
    for text in ["severity: {F204: error}\n", "severity: {F2O3: error}\n"] {
      #expect(try read(text).findings.first?.message(in: .zhHant).contains("最接近的是「F203」") == true)
    }
    #expect(try read(Self.accept("P130")).findings.first?.message(in: .en).contains("nearest is P103") == true)
  }

  // MARK: - One that came with SOURCE

  @Test(arguments: [
    "ledger: ledger.sqlite\n", "claims: TOTFA.xml\n", "mapping: m.csv\n", "schema: a.xsd\n", "cda-schema: a.xsd\n",
    accept("P103"), "severity: {F203: warning}\n",
  ]) func `what came with the records may not decide`(text: String) throws {
    let (configuration, findings) = try read(text, .source)
    #expect(findings.map(\.rule.id) == ["C206"])
    #expect(configuration.ledger == nil && configuration.claims == nil && configuration.mapping == nil)
    #expect(configuration.schema == nil && configuration.cdaSchema == nil && configuration.accepted.isEmpty)
    #expect(configuration.severities.byRule.isEmpty && configuration.said.isEmpty)
    for origin in ConfigurationPlace.Origin.allCases where origin != .source {
      #expect(try summary(text, origin) == [])
    }
  }

  @Test func `what came with the records may describe them`() throws {
    let (configuration, findings) = try read(
      """
      institution: "3501200000"
      columns: {送審序號: 流水號}
      words: {B: 全景}
      patterns: "{chart}_{date}.jpg"
      container: cab
      severity: {P103: error, F203: error}
      """, .source)
    #expect(findings.isEmpty)
    #expect(configuration.batch.institution == "3501200000")
    #expect(configuration.severities.byRule == ["P103": .error, "F203": .error])
    #expect(configuration.said[.columns]?.text == "送審序號: 流水號" && configuration.said[.columns]?.line == 2)
  }

  @Test func `Big5 is read, bytes that are no text are not`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("c.yaml")
    let place = ConfigurationPlace(path, .named)
    try folder.write("c.yaml", Array("sheet: ".utf8) + [0xB2, 0x4D, 0xB3, 0xE6, 0x0A])
    #expect(try Configuration.read(place, rules: []).configuration.sheet == "清單")
    try folder.write("c.yaml", [0, 1, 2, 3])
    #expect(try Configuration.read(place, rules: []).findings.map(\.rule.id) == ["C201"])
  }

  @Test func `many entries are read in linear time`() throws {
    let words = (0..<50_000).map { "    - w\($0)\n" }.joined()
    #expect(try read("words:\n  A:\n" + words).findings.isEmpty)
  }
}
