import FileAccess
import SystemPackage
import TestSupport
import Testing

/// `--sheet` and `--claims`, on the clinic whose list is a workbook.
@Suite struct WorkbookListTests {
  private func report(_ options: [String]) async throws -> JSONValue {
    try JSONValue(
      parsing: try await nhiPack(["plan"] + Clinic.workbook.arguments + options + ["--format", "json"]).text)
  }

  @Test(arguments: ["抽樣清單", "3"]) func theSheetIsNamedOrCounted(sheet: String) async throws {
    let expected = try await report([])
    #expect(expected["files"]?.items.count == 11)
    #expect(try await report(["--sheet", sheet]) == expected)
  }

  /// The hidden sheet has a list of its own, which is taken when it is asked for and not otherwise.
  @Test func aHiddenSheetIsTakenByItsName() async throws {
    let output = try await nhiPack(["plan"] + Clinic.workbook.arguments + ["--sheet", "上一期"])
    #expect(output.text.contains("（工作表「上一期」，1 件）"))
    #expect(output.text.contains("13-19-000001"))
    #expect(!output.text.contains("13-19-012345"))
  }

  @Test func aSheetThatIsNotThereIsTold() async throws {
    for (language, message) in [
      ("zh-Hant", "錯誤 L109 沒有這個工作表\n  workbook/list.xlsx：找不到工作表「清單」；有的是：上一期、封面、抽樣清單。\n"),
      (
        "en", "workbook/list.xlsx: There is no sheet “清單”; those there are: 上一期, 封面, 抽樣清單.\n"
      ),
    ] {
      let output = try await nhiPack(["check"] + Clinic.workbook.arguments + ["--sheet", "清單", "--lang", language])
      #expect(output.status == 1)
      #expect(output.text.contains(message), "\(output.text)")
    }
    // A text has none at all.
    let text = try await nhiPack(["check"] + Clinic.dental.arguments + ["--sheet", "抽樣清單"])
    #expect(text.status == 1 && text.text.contains("L109") && text.text.contains("沒有工作表"))
  }

  /// Without what the configuration says of it, 送審序號 is not understood, and the sheet with the list is the one told
  /// about.
  @Test func theHeaderNeedsTheConfiguration() async throws {
    let output = try await nhiPack(["check", Clinic.workbook.list, Clinic.workbook.files, "--tier", "13"])
    #expect(output.status == 1)
    #expect(output.text.contains("工作表「抽樣清單」的前 10 列裡沒有") && output.text.contains("不認得的是：「送審序號」"))
  }

  @Test func theClaimIsReadInItsZIP() async throws {
    let folder = try TemporaryFolder()
    let zip = folder.path.appending("3501200000131150713B.zip")
    let bsdtar = try Program.tool("bsdtar", package: "libarchive-tools")
    let packed = try await bsdtar.run(
      ["--format", "zip", "-cf", zip.string, "-C", Clinic.folder.appending("workbook").string, "TOTFA.xml"])
    try #require(packed.status == 0, "\(packed.errors)")
    let plain = try await report(["--claims", "workbook/TOTFA.xml"])
    let zipped = try await report(["--claims", zip.string])
    #expect(zipped["files"] == plain["files"])
    #expect(zipped["summary"] == plain["summary"])
    #expect(zipped.rules == plain.rules)
  }

  /// What the list masks or leaves out comes from the claim, in the batch as in the cases: without it nothing can be
  /// sent.
  @Test func theClaimCompletesTheList() async throws {
    let folder = try TemporaryFolder()
    let text = String(
      decoding: try TemporaryFolder.bytes(Clinic.folder.appending("workbook/nhi-pack.yaml")), as: UTF8.self)
    let configuration = try folder.write("nhi-pack.yaml", text.replacing("claims: TOTFA.xml\n", with: ""))
    let options = [
      "--date", "2026-11-21", "--config", configuration.string, "--institution", "3501200000", "--fee-month", "11507",
      "--filing", "1", "--filing-date", "1150802", "--format", "json",
    ]
    let output = try await nhiPack(["check", Clinic.workbook.list, Clinic.workbook.files] + options)
    let report = try JSONValue(parsing: output.text)
    #expect(report.rules.filter { $0.hasPrefix("P") }.sorted() == ["P101", "P102", "P102", "P102"])
    let batch = try await nhiPack([
      "check", Clinic.workbook.list, Clinic.workbook.files, "--config", configuration.string,
    ])
    #expect(batch.status == 1 && batch.text.contains("C108"))
  }

  @Test func aClaimThatCannotBeReadExits66() async throws {
    let output = try await nhiPack(["check"] + Clinic.workbook.arguments + ["--claims", "no-such.xml"])
    #expect(output.status == 66)
    #expect(output.text.isEmpty && output.errors.contains("no-such.xml"))
  }
}
