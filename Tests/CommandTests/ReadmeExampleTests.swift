import SystemPackage
import TestSupport
import Testing

/// The worked example in the README is what the program really prints.
@Suite struct ReadmeExampleTests {
  private static let clinic = "Fixtures/clinics/dental"

  /// Another release of the compression library may give other bytes.
  private static func withoutDigest(_ text: String) -> String {
    text.replacing(#/[0-9a-f]{64}/#, with: "SHA-256").replacing(#/大小 +[0-9]+ kB/#, with: "大小")
  }

  @Test(arguments: ["plan", "pack"])
  func exampleIsTrue(command: String) async throws {
    let output = try TemporaryFolder()
    let bundle = output.path.appending("out").string
    var shown = "nhi-pack \(command) \(Self.clinic)/list.csv \(Self.clinic)/files"
    var arguments = [command, "\(Self.clinic)/list.csv", "\(Self.clinic)/files"]
    if command == "pack" {
      shown += " -o out --date 2026-11-21"
      arguments += ["-o", bundle, "--date", "2026-11-21"]
    }
    let result = try await Program.nhiPack.run(arguments, in: Project.root)
    #expect(result.status == 0)
    let expected = "$ \(shown)\n" + result.text.replacing(bundle, with: "out")

    let readme = String(decoding: try TemporaryFolder.bytes(Project.root.appending("README.md")), as: UTF8.self)
    let start = try #require(readme.firstRange(of: "<!-- example \(command) -->\n```console\n"))
    let end = try #require(readme[start.upperBound...].firstRange(of: "```"))
    #expect(Self.withoutDigest(String(readme[start.upperBound..<end.lowerBound])) == Self.withoutDigest(expected))
  }
}
