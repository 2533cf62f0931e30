import FileAccess
import SystemPackage
import TestSupport
import Testing

/// What the command line does not say may stand in `NHI_PACK_…` variables; the command line wins.
@Suite struct EnvironmentTests {
  /// A list that says nothing of the batch, for files in which nothing is wrong.
  private static let list = "案件分類,流水號,身分證號\n19,000002,C123456781\n"
  static let needed = [
    "NHI_PACK_INSTITUTION": "3501200000", "NHI_PACK_TIER": "13", "NHI_PACK_FEE_MONTH": "11507",
    "NHI_PACK_FILING": "1", "NHI_PACK_FILING_DATE": "1150802",
  ]
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("list.csv", Self.list)
  }

  private func check(_ options: [String] = [], _ environment: [String: String]) async throws -> Program.Output {
    try await nhiPack(
      ["check", folder.path.appending("list.csv").string, Clinic.broken.files] + options, environment: environment)
  }

  @Test func variablesCompleteTheList() async throws {
    let output = try await check([], Self.needed)
    #expect(output.status == 0, "\(output.text)")
    #expect(output.text.contains("3501200000 · 13 牙醫門診 · 費用年月 11507 · 1 送核 · 申報日期 1150802"))
  }

  @Test(arguments: needed.keys.sorted()) func eachIsNeeded(name: String) async throws {
    #expect(try await check([], Self.needed.filter { $0.key != name }).status == 1)
    // An empty variable is none.
    #expect(try await check([], Self.needed.merging([name: ""]) { $1 }).status == 1)
  }

  @Test(arguments: needed.keys.sorted()) func commandLineWins(name: String) async throws {
    let option = "--" + name.dropFirst("NHI_PACK_".count).lowercased().replacing("_", with: "-")
    let environment = Self.needed.merging([name: "999"]) { $1 }
    #expect(try await check([], environment).status == 1)
    #expect(try await check([option, Self.needed[name] ?? ""], environment).status == 0)
  }

  @Test func reviewIsTaken() async throws {
    let output = try await check([], Self.needed.merging(["NHI_PACK_REVIEW": "3"]) { $1 })
    #expect(output.text.contains("3 補件"))
    let won = try await check(["--review", "2"], Self.needed.merging(["NHI_PACK_REVIEW": "3"]) { $1 })
    #expect(won.text.contains("2 事後審查"))
  }

  @Test func dateContainerAndLayoutAreTaken() async throws {
    let out = folder.path.appending("out")
    let environment = ["NHI_PACK_DATE": "1151122", "NHI_PACK_CONTAINER": "zip", "NHI_PACK_LAYOUT": "single"]
    let pack = ["pack", Clinic.dental.list, Clinic.dental.files, "-o", out.string]
    #expect(try await nhiPack(pack, environment: environment).status == 0)
    let won = pack + ["--date", "2026-11-23", "--container", "7z", "--layout", "per-case"]
    #expect(try await nhiPack(won, environment: environment).status == 0)
    #expect(try out.folderNames() == ["3501200000_1151122_001.zip", "3501200000_1151123_001.zip"])

    let unzip = try Program.tool("unzip", package: "unzip")
    let names = try await unzip.run(["-Z1", out.appending("3501200000_1151122_001.zip").string]).text
    #expect(names == "XML3501200000_2026112200000001.XML\nATT3501200000_2026112200000001.zip\n")
    let others = try await unzip.run(["-Z1", out.appending("3501200000_1151123_001.zip").string]).text
    #expect(others.hasSuffix("ATT3501200000_2026112300000007.7z\n"))
  }

  @Test func compressionIsTaken() async throws {
    let pack = ["pack"] + Clinic.dental.arguments + ["-o", folder.path.appending("out").string, "--format", "json"]
    let stored = try await nhiPack(pack, environment: ["NHI_PACK_COMPRESSION": "store"])
    #expect(try JSONValue(parsing: stored.text)["bundle"]?["compressed"]?.integer == 0)
    let won = try await nhiPack(pack + ["--compression", "small"], environment: ["NHI_PACK_COMPRESSION": "store"])
    #expect(try JSONValue(parsing: won.text)["bundle"]?["compressed"]?.integer != 0)
    #expect(try await nhiPack(pack, environment: ["NHI_PACK_COMPRESSION": "best"]).status == 64)
  }

  @Test func mappingAndSchemaAreTaken() async throws {
    for name in ["NHI_PACK_MAPPING", "NHI_PACK_SCHEMA"] {
      let output = try await nhiPack(["check"] + Clinic.dental.arguments, environment: [name: "no-such-file"])
      #expect(output.status != 0)
      #expect((output.text + output.errors).contains("no-such-file"))
    }
  }

  @Test func localeChoosesTheLanguage() async throws {
    for (locale, word) in [
      (["LANG": "en_US.UTF-8"], "Why"), (["LANG": "zh_TW.UTF-8"], "為什麼"), (["LANG": "C"], "為什麼"),
      (["LANG": "zh_TW.UTF-8", "LC_ALL": "en_GB.UTF-8"], "Why"), (["LANG": "en_US", "LC_MESSAGES": "zh_TW"], "為什麼"),
    ] {
      #expect(try await nhiPack(["rules", "F103"], environment: locale).text.contains(word))
    }
    #expect(try await nhiPack(["rules", "F103", "--lang", "en"]).text.contains("Why"))
  }
}
