import SystemPackage
import TestSupport
import Testing

/// `--max-bundle-size`.
@Suite(.mustEnd) struct BundleSizeTests {
  /// Cases with a text of some 700 kB each, which is reckoned as it is however well it shrinks.
  private func clinic(_ count: Int) throws -> ClinicOfCases {
    let clinic = try ClinicOfCases(count)
    for number in 1...count {
      let text = String(repeating: ClinicOfCases.record("\(number)"), count: 15_000)
      try clinic.folder.write("files/1900000\(number)/病歷.txt", text)
    }
    return clinic
  }

  @Test func severalBundlesAreMadeAndTold() async throws {
    let clinic = try clinic(3)
    let output = clinic.folder.path.appending("out").string
    let check = try await clinic.run("check", ["--max-bundle-size", "1500kB"])
    #expect(check.status == 0)
    #expect(check.text.hasSuffix("檢查通過，會打包成 2 個送件檔。\n"))
    let pack = try await clinic.run("pack", ["--max-bundle-size", "1500kB", "-o", output])
    #expect(pack.status == 0)
    #expect(pack.text.contains("2 個送件檔完成"))
    for number in 1...2 { #expect(pack.text.contains("3501200000_1151121_00\(number).zip")) }
    #expect(pack.text.contains("把這 2 個 ZIP 都上傳"))
    let verified = try await nhiPack(
      ["verify", "\(output)/3501200000_1151121_001.zip", "\(output)/3501200000_1151121_002.zip", "--list", clinic.list])
    #expect(verified.status == 0, "\(verified.text)")
  }

  @Test func theJSONHasEachOfThem() async throws {
    let clinic = try clinic(3)
    let output = clinic.folder.path.appending("out").string
    let report = try await clinic.report("pack", ["--max-bundle-size", "1500000", "-o", output])
    #expect(report["bundles"]?.items.compactMap { $0["cases"]?.integer } == [2, 1])
    #expect(report["bundle"]?["path"]?.text == report["bundles"]?.items.first?["path"]?.text)
    let whole = try await clinic.report("pack", ["-o", output])
    #expect(whole["bundles"]?.items.count == 1)
    #expect(try await clinic.report("check")["bundles"] == nil)
  }

  @Test func theVariableAndTheConfigurationSayItToo() async throws {
    let clinic = try clinic(2)
    let arguments = ["check", clinic.list, clinic.files, "--date", "2026-11-21"]
    let variable = try await nhiPack(arguments, environment: ["NHI_PACK_MAX_BUNDLE_SIZE": "1MB"])
    #expect(variable.text.contains("會打包成 2 個送件檔"))
    let configuration = try clinic.folder.write("nhi-pack.yaml", "max-bundle-size: 1MB\n")
    let configured = try await nhiPack(arguments + ["--config", configuration.string])
    #expect(configured.text.contains("會打包成 2 個送件檔"))
    let wrong = try clinic.folder.write("wrong.yaml", "max-bundle-size: small\n")
    #expect(try await nhiPack(arguments + ["--config", wrong.string]).text.contains("C203"))
    let refused = try await nhiPack(arguments, environment: ["NHI_PACK_MAX_BUNDLE_SIZE": "small"])
    #expect(refused.status == 64 && refused.errors.contains("NHI_PACK_MAX_BUNDLE_SIZE"))
    #expect(try await nhiPack(arguments + ["--max-bundle-size", "small"]).status == 64)
  }

  /// The second bundle cannot have its name: the first one's is taken back, and the program says so.
  @Test func allOrNone() async throws {
    let clinic = try clinic(2)
    let output = clinic.folder.path.appending("out")
    let ledger = ["NHI_PACK_LEDGER": clinic.folder.path.appending("ledger/ledger.sqlite").string]
    let arguments = [
      "pack", clinic.list, clinic.files, "--date", "2026-11-21", "--max-bundle-size", "1MB", "-o", output.string,
    ]
    let run = try await Tracing.run(
      arguments, calls: ["link", "linkat"], .failure("EIO"), number: 2, environment: ledger)
    #expect(run.calls.contains { $0.isInjected })
    #expect(run.output.status == 74 || run.output.status == 73, "\(run.output.errors)")
    #expect(try output.folderNames() == [])
    // The numbers stay used.
    let again = try await nhiPack(arguments, environment: ledger)
    #expect(again.status == 0)
    #expect(try output.folderNames() == ["3501200000_1151121_003.zip", "3501200000_1151121_004.zip"])
  }
}
