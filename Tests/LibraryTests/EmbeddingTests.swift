import FileAccess
import SystemPackage
import TestSupport
import Testing

/// The package in Fixtures/embedding: somebody else's program, built as somebody else would.
@Suite(.mustEnd) struct EmbeddingTests {
  private let folder: TemporaryFolder
  private static let example = Project.fixtures.appending("embedding")

  init() throws { folder = try TemporaryFolder() }

  /// What was built stays beside this build, so only the first time takes minutes.
  private func build() async throws -> FilePath {
    let scratch = LibraryTool.build.removingLastComponent().removingLastComponent().appending("embedding")
    let script = """
      tools=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\\(.*\\)".*/\\1/p')
      set -- --package-path "$1" --scratch-path "$2"
      "${tools%/lib/swift*}/bin/swift-build" "$@" >&2 && "${tools%/lib/swift*}/bin/swift-build" "$@" --show-bin-path
      """
    let built = try await Program.tool("sh", package: "dash").run(
      ["-c", script, "sh", Self.example.string, scratch.string], environment: LibraryTool.environment)
    try #require(built.status == 0, "\(built.errors)")
    return FilePath(built.text.split(separator: "\n").last.map(String.init) ?? "")
  }

  private func run(_ step: String, of programs: FilePath, _ clinic: String) async throws -> Program.Output {
    let clinic = Project.fixtures.appending("clinics/\(clinic)")
    let output = folder.path.appending("out")
    return try await Program(executable: programs.appending(step)).run(
      [clinic.appending("list.csv").string, clinic.appending("files").string, output.string],
      environment: ["XDG_STATE_HOME": folder.path.string])
  }

  @Test func `the README shows the last step as it is`() throws {
    let readme = String(decoding: try TemporaryFolder.bytes(Project.root.appending("README.md")), as: UTF8.self)
    let start = try #require(readme.firstRange(of: "<!-- code embedding -->\n```swift\n"))
    let end = try #require(readme[start.upperBound...].firstRange(of: "```"))
    let source = try TemporaryFolder.bytes(Self.example.appending("Sources/pack/main.swift"))
    #expect(readme[start.upperBound..<end.lowerBound] == String(decoding: source, as: UTF8.self))
  }

  @Test func `each step is built with one import and does what it says`() async throws {
    let programs = try await build()
    for step in ["plan", "check", "pack"] {
      let source = try TemporaryFolder.bytes(Self.example.appending("Sources/\(step)/main.swift"))
      let imports = String(decoding: source, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("import ") }
      #expect(imports == ["import Foundation", "import NHIPack"])
    }

    let plan = try await run("plan", of: programs, "dental")
    #expect(plan.status == 0 && plan.errors == "")
    #expect(plan.text.hasPrefix("13-19-012345  19012345/病歷.pdf → 13A19012345.pdf\n"))

    let check = try await run("check", of: programs, "broken")
    #expect(check.status == 1 && check.errors == "")
    #expect(check.text.contains("錯誤 F") && check.text.contains("\n  → ") && check.text.contains("不能送："))
    #expect(FileStamp(at: folder.path.appending("out")) == nil)

    let pack = try await run("pack", of: programs, "dental")
    #expect(pack.status == 0 && pack.errors == "", "\(pack.text)\(pack.errors)")
    let bundle = try #require(try folder.path.appending("out").folderNames().first)
    #expect(pack.text.hasSuffix("out/\(bundle)：7 件，25 個檔案\n"))
    let judged = try await Program.nhiPack.run(["verify", folder.path.appending("out/\(bundle)").string])
    #expect(judged.status == 0)
    // The same ledger as the program's: the number is taken.
    let history = try await Program.nhiPack.run(["history"], environment: ["XDG_STATE_HOME": folder.path.string])
    #expect(history.text.contains(bundle))
  }
}
