import TestSupport
import Testing

@Suite struct ReadmeTests {
  /// `nhi-pack rules --markdown` is what stands between the markers.
  @Test func theTableOfRulesIsTheCatalogue() async throws {
    let printed = try await Program.nhiPack.run(["rules", "--markdown"])
    #expect(printed.status == 0)
    let readme = String(decoding: try TemporaryFolder.bytes(Project.root.appending("README.md")), as: UTF8.self)
    let parts = readme.split(separator: #/<!-- /?rules -->\n*/#, omittingEmptySubsequences: false)
    try #require(parts.count == 3, "README.md holds <!-- rules --> and <!-- /rules -->, once each")
    let table = parts[1].split(separator: "\n").map(String.init)
    let rows = printed.text.split(separator: "\n").map(String.init)
    for row in rows { #expect(table.contains(row), "missing from README.md; run `nhi-pack rules --markdown`") }
    for row in table { #expect(rows.contains(row), "in README.md, but the program does not print it") }
    #expect(table == rows, "the same rows in another order")
  }
}
