import SystemPackage
import TestSupport
import Testing

/// `--config`: what is wrong with it, what counts before it, and the warnings that it accepts.
@Suite struct ConfigurationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Runs with a configuration on the clinic with the workbook.
  private func run(
    _ text: String, _ options: [String] = [], command: String = "check", environment: [String: String] = [:]
  ) async throws -> Program.Output {
    let path = try folder.write("nhi-pack.yaml", text)
    return try await nhiPack(
      [command, Clinic.workbook.list, Clinic.workbook.files, "--claims", "workbook/TOTFA.xml", "--date", "2026-11-21"]
        + ["--config", path.string] + options, environment: environment)
  }

  // MARK: - What is wrong

  @Test(arguments: ["no-such.yaml", "dental", "dental/list.csv/nhi-pack.yaml"])
  func anUnreadableConfigurationExits66(path: String) async throws {
    for command in ["plan", "check"] {
      let output = try await nhiPack([command] + Clinic.dental.arguments + ["--config", path])
      #expect(output.status == 66)
      #expect(output.text.isEmpty)
      #expect(output.errors.hasPrefix("nhi-pack: 讀不到「\(path)」"))
    }
    let variable = try await nhiPack(["check"] + Clinic.dental.arguments, environment: ["NHI_PACK_CONFIG": path])
    #expect(variable.status == 66)
  }

  @Test func anUnknownKeyIsToldWithTheNearest() async throws {
    let text = Self.whole + "fee_month: 11507\n"
    let line = text.split(separator: "\n").count
    for (language, message) in [
      ("zh-Hant", "第 \(line) 列：不認得「fee_month」；最接近的是「fee-month」。"),
      ("en", "row \(line): “fee_month” is not known; the nearest is “fee-month”."),
    ] {
      let output = try await run(text, ["--lang", language])
      #expect(output.status == 1)
      #expect(output.text.contains("C202") && output.text.contains(message), "\(output.text)")
    }
    #expect(try await run(Self.whole).status == 0)
  }

  @Test(arguments: [
    ("sequence: 1000\n", "C203"), ("columns:\n  甲: 乙\n", "C203"), ("patterns: \"{nobody}.jpg\"\n", "C203"),
    ("words:\n  E: 字\n", "C203"), ("tier: \"13\n", "C201"), ("- a\n- b\n", "C201"),
    ("accept:\n  - rule: L103\n", "C204"), ("accept:\n  - rule: Z999\n", "C204"),
  ])
  func nothingIsPackedWithAWrongConfiguration(text: String, rule: String) async throws {
    let out = folder.path.appending("out")
    let output = try await run(text, ["-o", out.string], command: "pack")
    #expect(output.status == 1)
    #expect(output.text.contains("錯誤 \(rule)"), "\(output.text)")
    #expect((try? out.stat()) == nil)
  }

  // MARK: - What counts first

  /// The command line before the variable, the variable before the configuration.
  @Test func theNearestWordCounts() async throws {
    let text = Self.whole + "review: 2\n"
    let variable = ["NHI_PACK_REVIEW": "3"]
    #expect(try await run(text).text.contains(" · 2 事後審查\n"))
    #expect(try await run(text, environment: variable).text.contains(" · 3 補件\n"))
    #expect(try await run(text, ["--review", "1"], environment: variable).text.contains(" · 1 當期送審\n"))
    #expect(try await run(text, ["--review", "1"]).text.contains(" · 1 當期送審\n"))
    // An empty variable is none.
    #expect(try await run(text, environment: ["NHI_PACK_REVIEW": ""]).text.contains(" · 2 事後審查\n"))
  }

  @Test func theNearestSheetCounts() async throws {
    let text = Self.whole + "sheet: 上一期\n"
    let variable = ["NHI_PACK_SHEET": "不存在"]
    #expect(try await run(text, command: "plan").text.contains("工作表「上一期」，1 件"))
    #expect(try await run(text, command: "plan", environment: variable).text.contains("找不到工作表「不存在」"))
    #expect(
      try await run(text, ["--sheet", "抽樣清單"], command: "plan", environment: variable).text.contains("「抽樣清單」，5 件"))
  }

  // MARK: - What was looked at

  @Test func anAcceptedWarningIsToldAndCountsNoMore() async throws {
    let report = try JSONValue(parsing: try await run(Self.whole, ["--format", "json"]).text)
    let found = (report["findings"]?.items ?? []).filter { $0["rule"]?.text == "P103" }
    #expect(found.count == 1)
    #expect(found.first?["accepted"]?.text == "已看過證件")
    #expect(found.first?["subject"]?["case"]?.text == "13-16-000678")
    #expect((report["findings"]?.items ?? []).count { $0["accepted"] != nil } == 1)
    #expect(report["summary"]?["warnings"]?.integer == 2)
    for (language, said) in [
      ("zh-Hant", "設定檔裡已確認\n  P103 案件 13-16-000678 的身分證號 C12345**** 檢查碼不符，可能打錯。理由：已看過證件\n"),
      (
        "en",
        """
        Accepted in the configuration
          P103 The check digit of C12345****, the identity number of case 13-16-000678, does not fit; it may be mistyped. \
        Reason: 已看過證件

        """
      ),
    ] {
      let output = try await run(Self.whole, ["--lang", language]).text
      #expect(output.contains(said), "\(output)")
      #expect(output.ranges(of: "P103").count == 1)
    }
  }

  /// The entry is for one case, one rule and one month.
  @Test(arguments: [
    ("case: 13-16-000678", "case: 13-14-000901"), ("fee-month: 11507", "fee-month: 11506"),
    ("rule: P103", "rule: P104"),
  ])
  func anotherWarningIsNotSilenced(right: String, wrong: String) async throws {
    let text = Self.whole.replacing(right, with: wrong)
    try #require(text != Self.whole)
    let report = try JSONValue(parsing: try await run(text, ["--format", "json"]).text)
    let found = (report["findings"]?.items ?? []).filter { $0["rule"]?.text == "P103" }
    #expect(found.count == 1 && found.first?["accepted"] == nil)
    // An entry of this month that did nothing is told, one of another month waits.
    #expect(report.rules.contains("C205") == (right != "fee-month: 11507"))
    #expect(report["summary"]?["warnings"]?.integer == (right == "fee-month: 11507" ? 3 : 4))
  }

  /// With names and an institution about which nothing is to be said, the accepted warning is the only one.
  @Test func aStrictRunTakesWhatIsAccepted() async throws {
    try folder.write("files/19000001/chart.txt", "SYNTHETIC RECORD - NO REAL PATIENT\n")
    let list = try folder.write("list.csv", "案件分類,流水號,身分證號\n19,1,A123456780\n").string
    let options = """
      institution: "3599999991"
      tier: "13"
      fee-month: 11507
      filing: 1
      filing-date: 1150802

      """
    let accepting = options + "accept:\n  - {rule: P103, case: 13-19-000001, fee-month: 11507, reason: 看過}\n"
    for (name, text, status) in [("without", options, 1), ("with", accepting, 0)] {
      let configuration = try folder.write("\(name).yaml", text).string
      let out = folder.path.appending(name)
      let arguments = [list, folder.path.appending("files").string, "--date", "2026-11-21", "--config", configuration]
      #expect(try await nhiPack(["check"] + arguments).status == 0)
      #expect(try await nhiPack(["check", "--strict"] + arguments).status == status)
      #expect(try await nhiPack(["pack", "--strict", "-o", out.string] + arguments).status == status)
      #expect(((try? out.stat()) != nil) == (status == 0))
    }
  }

  /// The set's patient number is the device's own, so that nothing tells whose it is; the device is SYNTHETIC.
  @Test func aDeviceIsAcceptedForAllItMakes() async throws {
    try folder.write("files/19000001/chart.txt", "SYNTHETIC RECORD - NO REAL PATIENT\n")
    for name in ["DICOMDIR", "IMAGES/IO000001", "IMAGES/IO000002", "IMAGES/PX000001"] {
      let file = Project.fixtures.appending("clinics/dental/files/示範患者戊/DICOM").appending(name)
      try folder.write("files/19000001/DICOM/\(name)", try TemporaryFolder.bytes(file))
    }
    let list = try folder.write("list.csv", "案件分類,流水號,身分證號,病歷號\n19,1,A123456789,OTHER-1\n").string
    let options = """
      {institution: "3599999991", tier: "13", fee-month: 11507, filing: 1, filing-date: 1150802,
      accept: [{rule: P204, device: DEVICE, reason: 設備自己編號}]}
      """
    for (device, open) in [("Synthetic", 0), ("SYNTHETIC 2", 1)] {
      let configuration = try folder.write("nhi-pack.yaml", options.replacing("DEVICE", with: device)).string
      let report = try JSONValue(
        parsing:
          try await nhiPack([
            "check", list, folder.path.appending("files").string, "--date", "2026-11-21", "--config", configuration,
            "--format", "json",
          ]).text)
      let found = (report["findings"]?.items ?? []).filter { $0["rule"]?.text == "P204" }
      #expect(found.count == 1 && found.count { $0["accepted"] == nil } == open)
      #expect(found.first?["message"]?.text?.contains("SYNTHETIC") == true)
      #expect(!report.rules.contains("C205"))
    }
  }

  private static let whole = """
    tier: "13"
    columns:
      送審序號: 流水號
    patterns:
      - "{chart}_{date}_{word}*.jpg"
      - "{chart}_{date}_{word}*.pdf"
    words:
      B: [小片, 術前]
    accept:
      - rule: P103
        case: 13-16-000678
        fee-month: 11507
        reason: 已看過證件

    """
}
