import FileAccess
import SystemPackage
import TestSupport
import Testing

@testable import nhi_pack

/// How far a run is, as the program shows it.
@Suite(.serialized) struct ProgressLineTests {
  private let clinic: LargeClinic
  private let folder: TemporaryFolder
  private var out: FilePath { folder.path.appending("out") }

  init() async throws {
    clinic = try await LargeClinic(size: 12_000_000)
    folder = try TemporaryFolder()
  }

  private var arguments: [String] {
    ["pack", clinic.list.string, clinic.files.string, "-o", out.string, "--date", "2026-11-21"]
  }

  /// What was drawn over again, line by line.
  private func drawn(_ output: Program.Output) -> [String] {
    output.text.replacing("\r\n", with: "\n").split(separator: "\r").map(String.init).filter {
      !$0.contains("\n") && !$0.allSatisfy { $0 == " " }
    }
  }

  @Test(arguments: [(80, "zh-Hant", "6/7 打包"), (40, "en", "6/7 packing")])
  func aTerminalHasALineThatGoes(columns: Int, language: String, phase: String) async throws {
    let output = try await PseudoTerminal(columns: columns).run(arguments + ["--lang", language])
    #expect(output.status == 0, "\(output.text)")
    let lines = drawn(output)
    #expect(lines.contains { $0.hasPrefix(phase) && $0.contains("/3 ") }, "\(lines)")
    #expect(lines.allSatisfy { $0.displayWidth <= columns - 1 }, "\(lines)")
    // What remains is the result, as a run that shows nothing prints it.
    let screen = Screen(output.text).text
    #expect(!screen.contains("6/7") && !screen.contains("7/7"), "\(screen)")
    #expect(screen.contains("3501200000_1151121_001.zip"))
  }

  /// Results that are read by programs are not touched by it.
  @Test func resultsStayClean() async throws {
    let result = folder.path.appending("result.json")
    let output = try await PseudoTerminal().run(
      arguments + ["--format", "json"], shell: #"exec "$0" "$@" >"$RESULT""#,
      environment: ["RESULT": result.string])
    #expect(output.status == 0, "\(output.text)")
    #expect(drawn(output).contains { $0.hasPrefix("6/7 打包") })
    #expect(Screen(output.text).text.isEmpty)
    let text = String(decoding: try TemporaryFolder.bytes(result), as: UTF8.self)
    #expect(text.hasPrefix("{") && !text.contains("\r") && !text.contains("6/7"))
  }

  @Test func whoWantsNoneGetsNone() async throws {
    for (options, environment) in [
      (["--quiet"], [:]), ([], ["NHI_PACK_QUIET": "1"]), ([], ["TERM": "dumb"]),
    ] as [([String], [String: String])] {
      let output = try await PseudoTerminal().run(
        ["check", clinic.list.string, clinic.files.string, "--date", "2026-11-21"] + options, environment: environment)
      #expect(output.status == 0)
      #expect(drawn(output).isEmpty, "\(output.text)")
    }
  }

  @Test func noColourIsNoReasonForNone() async throws {
    let output = try await PseudoTerminal().run(arguments, environment: ["NO_COLOR": "1"])
    #expect(output.status == 0)
    #expect(!output.text.contains("\u{1B}"))
    #expect(!drawn(output).isEmpty)
  }

  /// Logs and pipes are no terminals.
  @Test func aFileHasNoControlCharacters() async throws {
    let output = try await nhiPack(arguments, environment: ["NHI_PACK_QUIET": "", "TERM": "xterm-256color"])
    #expect(output.status == 0)
    #expect(!output.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(output.errors)")
    let quiet = try await nhiPack(
      ["check", clinic.list.string, clinic.files.string, "--date", "2026-11-21", "--quiet"],
      environment: ["NHI_PACK_QUIET": ""])
    #expect(quiet.errors.isEmpty)
  }

  /// Ctrl-C on the terminal, while an attachment is being written.
  @Test func whatWasClearedUpIsSaid() async throws {
    let before = try await clinic.stamps()
    let output = try await PseudoTerminal(typed: "\u{3}", awaited: "6/7 打包").run(arguments)
    #expect(output.status == 130, "\(output.text)")
    let screen = Screen(output.text).text
    #expect(screen.contains("nhi-pack: 已中斷；做到一半的送件檔和暫存資料夾已經刪除，沒有留下任何檔案，來源檔案沒有更動。"), "\(screen)")
    #expect(!screen.contains("6/7") && !screen.contains("停止中"), "\(screen)")
    #expect(try out.folderNames().isEmpty)
    #expect(try await clinic.stamps() == before)
  }
}
