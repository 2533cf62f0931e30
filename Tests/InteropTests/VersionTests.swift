import TestSupport
import Testing

/// `--version` is right about the libraries: the system's own records say the same.
@Suite struct VersionTests {
  private static let libraries = [
    "libarchive": "libarchive", "liblzma": "liblzma", "zlib": "zlib", "libxml2": "libxml-2.0", "qpdf": "libqpdf",
    "libyaml": "yaml-0.1", "SQLite": "sqlite3",
  ]

  @Test func librariesAreNamedWithTheirVersions() async throws {
    let output = try await Program.nhiPack.run(["--version"])
    #expect(output.status == 0 && output.errors.isEmpty)
    let lines = output.text.split(separator: "\n")
    // Scripts read this line, and nothing but the number is on it.
    #expect(lines.first?.wholeMatch(of: #/[0-9]+\.[0-9]+\.[0-9]+/#) != nil)
    let told = Dictionary(
      uniqueKeysWithValues: lines.dropFirst().map { line in
        let words = line.split(separator: " ")
        return (String(words.first ?? ""), String(words.dropFirst().first ?? ""))
      })
    #expect(told.keys.sorted() == Self.libraries.keys.sorted())
    for (library, package) in Self.libraries {
      let recorded = try await Program.tool("pkg-config", package: "pkg-config").run(["--modversion", package])
      #expect(recorded.status == 0)
      #expect(told[library].map { "\($0)\n" } == recorded.text, "\(library)")
    }
  }

  /// The number is nowhere else: what SARIF says of its maker is the same.
  @Test func sarifSaysTheSame() async throws {
    let version = try await Program.nhiPack.run(["pack", "--version"]).text.split(separator: "\n").first.map(
      String.init)
    let sarif = try await Program.nhiPack.run(["names", "13B19012345-1.jpg", "--format", "sarif"])
    let driver = try JSONValue(parsing: sarif.text)["runs"]?.items.first?["tool"]?["driver"]
    #expect(driver?["semanticVersion"]?.text == version)
  }
}
