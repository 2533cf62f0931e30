import TestSupport
import Testing

/// Where `names` takes its names from.
@Suite struct NamesTests {
  private func paths(_ output: Program.Output) throws -> [String] {
    try JSONValue(parsing: output.text)["files"]?.items.compactMap { $0["path"]?.text } ?? []
  }

  @Test(arguments: [
    "13A19012345.pdf\n13B19012345.jpg\n", "13A19012345.pdf\r\n13B19012345.jpg\r\n",
    "13A19012345.pdf\n\n13B19012345.jpg",
  ])
  func standardInputIsOneALine(input: String) async throws {
    let output = try await nhiPack(["names", "-", "--format", "json"], input: input)
    #expect(output.status == 0)
    #expect(try paths(output) == ["13A19012345.pdf", "13B19012345.jpg"])
  }

  @Test func argumentsAndInputMix() async throws {
    let output = try await nhiPack(["names", "13A19000001.pdf", "-", "--format", "json"], input: "13A19000002.pdf\n")
    #expect(try paths(output) == ["13A19000001.pdf", "13A19000002.pdf"])
  }

  @Test func inputAndArgumentsAreJudgedAlike() async throws {
    let names = ["13A19012345.pdf", "病歷.pdf", "14A21000001001.pdf"]
    let arguments = try await nhiPack(["names"] + names)
    let input = try await nhiPack(["names", "-"], input: names.joined(separator: "\n"))
    #expect(arguments.status == 1 && input.status == 1)
    #expect(arguments.text == input.text)
  }

  @Test func noNamesAreNoError() async throws {
    let output = try await nhiPack(["names", "-"])
    #expect(output.status == 0)
    #expect(output.text.isEmpty)
  }

  /// The mark before a name and the verdict in JSON say the same.
  @Test func duplicatesAreMarked() async throws {
    let names = ["13A19012345.pdf", "13A19012345.doc"]
    let json = try JSONValue(parsing: try await nhiPack(["names"] + names + ["--format", "json"]).text)
    #expect(json["files"]?.items.last?["verdict"]?.text == "reject")
    #expect(try await nhiPack(["names"] + names).text.contains("✗ 13A19012345.doc"))
  }
}
