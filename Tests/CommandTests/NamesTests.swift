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

  @Test func emptyLinesAndArgumentsAreNoNames() async throws {
    let output = try await nhiPack(["names", "", "-", "--format", "json"], input: "\n\n")
    #expect(output.status == 0)
    let report = try JSONValue(parsing: output.text)
    #expect(report["files"] == .list([]) && report["findings"] == .list([]))
    #expect(report["summary"]?.members.values.allSatisfy { $0.integer == 0 } == true)
  }

  /// The mark before a name and the verdict in JSON say the same.
  @Test func duplicatesAreMarked() async throws {
    let names = ["13A19012345.pdf", "13A19012345.doc"]
    let json = try JSONValue(parsing: try await nhiPack(["names"] + names + ["--format", "json"]).text)
    #expect(json["files"]?.items.last?["verdict"]?.text == "reject")
    #expect(try await nhiPack(["names"] + names).text.contains("✗ 13A19012345.doc"))
  }

  /// The first of two is named by its line, or, where it was an argument, by itself.
  @Test func duplicatesNameTheFirst() async throws {
    let output = try await nhiPack(
      ["names", "13A19000001.pdf", "-", "--lang", "en"],
      input: "x\n\n13A19000002.pdf\n13a19000001.doc\n13A19000002.txt\n")
    #expect(output.text.contains("It has the same base name as “13A19000001.pdf”."))
    #expect(output.text.contains("It has the same base name as line 3."))
  }

  @Test func theLimitOfWhatIsRememberedIsSaidOnce() async throws {
    let input = (1...9).map { "13A1900000\($0).pdf\n" }.joined()
    let output = try await nhiPack(["names", "-", "--remember", "4"], input: input)
    #expect(output.status == 0)
    #expect(output.text.split(separator: "N114", omittingEmptySubsequences: false).count == 2)
    #expect(try await nhiPack(["names", "-", "--remember", "4", "--strict"], input: input).status == 1)
    #expect(try await !nhiPack(["names", "-", "--remember", "9"], input: input).text.contains("N114"))
    for wrong in ["0", "-1", "x", "50000001"] {
      #expect(try await nhiPack(["names", "x", "--remember", wrong]).status == 64)
    }
  }

  @Test func theInstitutionsTierIsAnOptionOrAVariable() async throws {
    let name = "14A21000001.pdf"
    #expect(try await !nhiPack(["names", name]).text.contains("N113"))
    #expect(try await nhiPack(["names", name, "--tier", "13"]).text.contains("N113"))
    #expect(try await nhiPack(["names", name], environment: ["NHI_PACK_TIER": "13"]).text.contains("N113"))
    let both = try await nhiPack(["names", name, "--tier", "14"], environment: ["NHI_PACK_TIER": "13"])
    #expect(!both.text.contains("N113"))
    #expect(try await nhiPack(["names", name, "--tier", "99"]).status == 64)
    #expect(try await nhiPack(["names", name], environment: ["NHI_PACK_TIER": "dental"]).status == 64)
  }

  @Test func theLikelyNameIsSaidInBothLanguages() async throws {
    let name = "1319B012345.jpg"
    #expect(try await nhiPack(["names", name]).text.contains("    → 可能是 13B19012345.jpg（B 應放在醫事類別後面）\n"))
    let english = try await nhiPack(["names", name, "--lang", "en"])
    #expect(english.text.contains("    → likely 13B19012345.jpg (B belongs behind the tier)\n"))
    let json = try JSONValue(parsing: try await nhiPack(["names", name, "--format", "json"]).text)
    #expect(json["files"]?.items.first?["suggestion"]?.text == "13B19012345.jpg")
    #expect(json["findings"]?.items.first?["facts"]?["suggestion"]?.text == "13B19012345.jpg")
  }
}
