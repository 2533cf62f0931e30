import FileAccess
import SystemPackage
import TestSupport
import Testing

/// The library's documentation, as DocC builds it.
@Suite(.mustEnd) struct DocumentationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text(_ name: String) throws -> String {
    String(decoding: try TemporaryFolder.bytes(folder.path.appending(name)), as: UTF8.self)
  }

  @Test func `it is built without a warning, and its tutorial shows the example as it is`() async throws {
    let output = folder.path.appending("docs")
    let made = try await LibraryTool.run(["docs", LibraryTool.build.string, output.string])
    try #require(made.status == 0, "\(made.text)\(made.errors)")
    #expect(FileStamp(at: output.appending("documentation/nhipack/pipeline/index.html")) != nil)
    let tutorial = try JSONValue(parsing: text("docs/data/tutorials/nhipack/packing.json"))
    for step in ["plan", "check", "pack"] {
      let source = Project.fixtures.appending("embedding/Sources/\(step)/main.swift")
      let lines = String(decoding: try TemporaryFolder.bytes(source), as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let shown = tutorial["references"]?["\(step).swift"]?["content"]?.items.compactMap(\.text)
      #expect(shown == lines.dropLast().map(String.init))
    }
  }

  @Test func `a link that leads nowhere is an error`() async throws {
    for (link, isThere) in [("``Pipeline``", true), ("``Pipelines``", false)] {
      try folder.write("Sample.docc/NHIPack.md", "# ``NHIPack``\n\nSee \(link).\n")
      let made = try await LibraryTool.run([
        "docs", LibraryTool.build.string, folder.path.appending("docs").string,
        folder.path.appending("Sample.docc").string,
      ])
      let told = made.text + made.errors
      #expect((made.status == 0) == isThere, "\(told)")
      #expect(told.contains("'Pipelines' doesn't exist") == !isThere)
    }
  }
}
