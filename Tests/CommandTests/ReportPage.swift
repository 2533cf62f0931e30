import FileAccess
import SystemPackage
import TestSupport
import Testing

/// One run with `--report` and `--format json`.
struct ReportPage {
  let status: Int
  let json: JSONValue
  let page: PageSource

  /// - Parameter arguments: the command and its own.
  init(
    _ arguments: [String], in folder: TemporaryFolder, options: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let path = folder.path.appending("page.html")
    let output = try await nhiPack(
      arguments + ["--report", path.string, "--format", "json"] + options, sourceLocation: sourceLocation)
    try #require(output.errors.isEmpty, "\(output.errors)", sourceLocation: sourceLocation)
    status = output.status
    json = try JSONValue(parsing: output.text)
    page = PageSource(String(decoding: try TemporaryFolder.bytes(path), as: UTF8.self))
  }

  /// Each finding of the JSON stands on the page, with what to do, and no other.
  func expectEveryFinding(sourceLocation: SourceLocation = #_sourceLocation) {
    let findings = json["findings"]?.items ?? []
    let shown = page.texts(from: "<li class=\"finding", to: "</li>")
    #expect(shown.count == findings.count, sourceLocation: sourceLocation)
    for finding in findings {
      let parts = [finding["rule"], finding["message"], finding[finding["accepted"] == nil ? "remedy" : "accepted"]]
        .compactMap { $0?.text }.map(PageSource.collapsed)
      #expect(parts.count == 3, sourceLocation: sourceLocation)
      #expect(
        shown.contains { text in parts.allSatisfy(text.contains) }, "\(parts)", sourceLocation: sourceLocation)
    }
  }
}
