import TestSupport
import Testing

/// `--report`: what the configuration had to do with it.
@Suite struct ConfiguredPageTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func acceptedWarningsStandWithTheirReason() async throws {
    let run = try await ReportPage(["check"] + Clinic.workbook.arguments, in: folder)
    let accepted = (run.json["findings"]?.items ?? []).filter { $0["accepted"] != nil }
    #expect(!accepted.isEmpty)
    run.expectEveryFinding()
    let section = run.page.texts(from: "<section id=\"accepted\"", to: "</section>")
    #expect(section.count == 1 && section.first?.contains("清單第 7 列") == true)
  }

  @Test(arguments: ["check", "verify"]) func thePageNamesIt(command: String) async throws {
    let bundles = folder.path.appending("out")
    let packed = try await nhiPack(["pack"] + Clinic.dental.arguments + ["-o", bundles.string])
    try #require(packed.status == 0, "\(packed.text)\(packed.errors)")
    let bundle = bundles.appending(try #require(bundles.folderNames().first))
    let inputs = command == "check" ? Clinic.dental.arguments : [bundle.string]
    let configuration = try folder.write("mine.yaml", "jobs: 1\n")
    let with = try await ReportPage([command] + inputs + ["--config", configuration.string], in: folder)
    #expect(with.page.text.contains("設定檔 \(configuration)"))
    let without = try await ReportPage([command] + inputs + ["--no-config"], in: folder)
    #expect(!without.page.text.contains("設定檔"))
  }
}
