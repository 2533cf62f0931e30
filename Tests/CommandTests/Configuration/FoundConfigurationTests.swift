import SystemPackage
import TestSupport
import Testing

/// The configuration that is found where none is named: which counts, that it is told, and what one in SOURCE may not
/// do.
@Suite struct FoundConfigurationTests {
  private let folder: TemporaryFolder

  /// A list that says nothing of the batch, and a file in which nothing is wrong.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("list.csv", "案件分類,流水號,身分證號\n19,000001,A123456789\n")
    try folder.write("files/19000001/chart.txt", "SYNTHETIC RECORD - NO REAL PATIENT\n")
  }

  private static let whole = """
    {institution: "3599999991", tier: "13", fee-month: 11507, filing: 1, filing-date: 1150802, review: REVIEW}
    """

  private func configuration(review: String) -> String { Self.whole.replacing("REVIEW", with: review) }

  private func run(
    _ arguments: [String] = [], command: String = "check", in name: String = "", _ environment: [String: String] = [:]
  ) async throws -> Program.Output {
    let (list, files) = (folder.path.appending("list.csv").string, folder.path.appending("files").string)
    let place = name.isEmpty ? folder.path : folder.path.appending(name)
    let output = try await Program.nhiPack.run(
      [command, list, files, "--date", "2026-11-21"] + arguments, environment: environment, in: place)
    expectNoCrash(output)
    return output
  }

  @Test func theFirstThereIsCounts() async throws {
    let environment = ["XDG_CONFIG_HOME": folder.path.appending("xdg").string]
    #expect(try await run([], environment).status == 1, "nothing says what the batch is")
    try folder.write("xdg/nhi-pack/config.yaml", configuration(review: "3"))
    var output = try await run([], environment)
    #expect(output.status == 0 && output.text.contains(" · 3 補件\n"))
    #expect(output.text.hasPrefix("設定檔    ") && output.text.contains("config.yaml（你自己的設定）\n"))
    try folder.write("files/nhi-pack.yaml", configuration(review: "2"))
    output = try await run([], environment)
    #expect(output.status == 0 && output.text.contains(" · 2 事後審查\n"))
    #expect(output.text.contains("files/nhi-pack.yaml（在來源資料夾找到）\n"))
    try folder.write("nhi-pack.yaml", configuration(review: "1"))
    output = try await run([], environment)
    #expect(output.status == 0 && output.text.contains(" · 1 當期送審\n"))
    #expect(output.text.hasPrefix("設定檔    nhi-pack.yaml（在工作資料夾找到）\n"))
    // What is named comes before what is found.
    let named = folder.path.appending("files/nhi-pack.yaml").string
    #expect(try await run(["--config", named], environment).text.contains(" · 2 事後審查\n"))
    let variable = environment.merging(["NHI_PACK_CONFIG": named]) { $1 }
    #expect(try await run([], variable).text.contains(" · 2 事後審查\n"))
    for all in [environment, variable] {
      let none = try await run(["--no-config"], all)
      #expect(none.status == 1 && !none.text.contains("設定檔"))
    }
    #expect(try await run(["--no-config", "--config", named]).status == 64)
  }

  @Test func itIsToldInEachForm() async throws {
    try folder.write("nhi-pack.yaml", configuration(review: "1"))
    let english = try await run(["--lang", "en"]).text
    #expect(english.hasPrefix("Configuration  nhi-pack.yaml (found in the working folder)\n"))
    #expect(!(try await run(["--quiet"]).text.contains("設定檔")))
    let entry = try JSONValue(parsing: try await run(["--format", "json"]).text)["configuration"]
    #expect(entry == .object(["path": .text("nhi-pack.yaml"), "found": .text("working-folder")]))
    let named = try JSONValue(
      parsing: try await run(["--config", "./nhi-pack.yaml", "--format", "json"]).text)["configuration"]
    #expect(named == .object(["path": .text("./nhi-pack.yaml"), "found": .text("named")]))
    #expect(try JSONValue(parsing: try await run(["--no-config", "--format", "json"]).text)["configuration"] == nil)
  }

  /// A configuration is no record, whether it is used or not.
  @Test func itIsNotTakenForARecord() async throws {
    try folder.write("files/nhi-pack.yaml", configuration(review: "1"))
    let elsewhere = try folder.write("elsewhere/own.yaml", configuration(review: "1")).string
    for arguments in [[], ["--config", elsewhere]] {
      let report = try JSONValue(parsing: try await run(arguments + ["--format", "json"]).text)
      #expect(report["files"]?.items.count == 1)
      #expect(!report.rules.contains("M101"))
    }
    try folder.write("files/other.yaml", configuration(review: "1"))
    let report = try JSONValue(parsing: try await run(["--format", "json"]).text)
    #expect(report.rules.contains("M101"))
  }

  /// SOURCE may have come on somebody else's disk; so may the working folder, where it is SOURCE or lies in it.
  @Test(arguments: ["", "files", "files/19000001"]) func whatCameWithTheRecordsDecidesLittle(place: String) async throws
  {
    let ledger = folder.path.appending("theirs.sqlite")
    let text = configuration(review: "1").replacing("}", with: ", ledger: ../theirs.sqlite}")
    let file = place.isEmpty ? "files/nhi-pack.yaml" : "\(place)/nhi-pack.yaml"
    let path = try folder.write(file, text)
    let out = folder.path.appending("out").string
    let output = try await run(["-o", out], command: "pack", in: place)
    #expect(output.status == 1)
    #expect(output.text.contains("錯誤 C206") && output.text.contains("「ledger」"), "\(output.text)")
    #expect((try? ledger.stat()) == nil && (try? FilePath(out).stat()) == nil)
    // Whoever names it vouches for it.
    let named = try await run(["-o", out, "--config", path.string], command: "pack", in: place)
    #expect(named.status == 0, "\(named.text)")
    #expect((try? FilePath(out).stat()) != nil)
  }

  @Test func verifyAndHistoryFindIt() async throws {
    let ledger = folder.path.appending("ledger.sqlite")
    try folder.write("nhi-pack.yaml", configuration(review: "1").replacing("}", with: ", ledger: ledger.sqlite}"))
    let packed = try await run(["-o", "out"], command: "pack")
    try #require(packed.status == 0, "\(packed.text)")
    #expect((try? ledger.stat()) != nil)
    let history = try await Program.nhiPack.run(["history"], in: folder.path)
    #expect(history.status == 0 && history.text.hasPrefix("3599999991_1151121_001.zip"))
    let none = try await Program.nhiPack.run(["history", "--no-config"], in: folder.path)
    #expect(none.status == 0 && none.text == "沒有符合的送件紀錄。\n")
    let verified = try await Program.nhiPack.run(["verify", "out/3599999991_1151121_001.zip"], in: folder.path)
    #expect(verified.status == 0 && verified.text.hasPrefix("設定檔  nhi-pack.yaml（在工作資料夾找到）\n"))
    try folder.write("nhi-pack.yaml", "ledgr: x\n")
    let broken = try await Program.nhiPack.run(["history"], in: folder.path)
    #expect(broken.status == 1 && broken.errors.contains("「ledger」"))
  }

  @Test func whatIsFoundAndCannotBeReadIsTold() async throws {
    try folder.link("nhi-pack.yaml", to: "/dev/null")
    let output = try await run()
    #expect(output.status == 66 && output.errors.contains("nhi-pack.yaml"))
    #expect(try await run(["--no-config"]).status == 1)
  }
}
