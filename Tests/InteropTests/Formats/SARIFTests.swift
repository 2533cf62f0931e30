import SystemPackage
import TestSupport
import Testing

/// `--format sarif`, held against the official schema of SARIF 2.1.0 and our own, stricter account of what it demands
/// (Fixtures/schemas) by Python's jsonschema.
@Suite struct SARIFTests {
  private static let schemas = ["sarif-2.1.0-rtm.4.json", "sarif-demands.schema.json"]

  /// Prints what each schema finds wrong with the document, and the document.
  private static let judging = """
    import json, sys
    from jsonschema import FormatChecker
    from jsonschema.validators import validator_for
    document = json.load(open(sys.argv[1]))
    faults = {}
    for path in sys.argv[2:]:
        schema = json.load(open(path))
        Validator = validator_for(schema)
        Validator.check_schema(schema)
        validator = Validator(schema, format_checker=FormatChecker())
        faults[path.split("/")[-1]] = [error.message for error in validator.iter_errors(document)]
    print(json.dumps({"faults": faults, "document": document}))
    """

  /// - Returns: what is wrong by each of `schemas`, and the only run.
  private func judged(_ text: String) async throws -> (faults: [[String]], run: JSONValue) {
    let folder = try TemporaryFolder()
    let schemas = Self.schemas.map { Project.fixtures.appending("schemas/\($0)").string }
    let judged = try await Python.run(Self.judging, [try folder.write("report.sarif", text).string] + schemas)
    let faults = try Self.schemas.map { try #require(judged["faults"]?[$0]?.items).compactMap(\.text) }
    return (faults, try #require(judged["document"]?["runs"]?.items.first))
  }

  @Test(arguments: FormatSample.all, ["zh-Hant", "en"])
  func resultsAreAsDemanded(sample: FormatSample, language: String) async throws {
    let json = try JSONValue(parsing: try await sample.run(["--format", "json", "--lang", language]).text)
    let output = try await sample.run(["--format", "sarif", "--lang", language])
    #expect(output.status == sample.status)
    let (faults, run) = try await judged(output.text)
    #expect(faults == [[], []])
    #expect(run["language"]?.text == (language == "en" ? "en-US" : "zh-TW"))
    let results = run["results"]?.items ?? []
    let findings = json["findings"]?.items ?? []
    #expect(results.compactMap { $0["ruleId"]?.text }.sorted() == findings.compactMap { $0["rule"]?.text }.sorted())
    // Each rule that was used, once, where the results say.
    let rules = (run["tool"]?["driver"]?["rules"]?.items ?? []).compactMap { $0["id"]?.text }
    #expect(Set(rules).count == rules.count)
    #expect(Set(rules) == Set(results.compactMap { $0["ruleId"]?.text }))
    for result in results {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules.indices.contains(index) && rules[index] == result["ruleId"]?.text)
    }
    let accepted = findings.filter { $0["accepted"] != nil }
    #expect(results.count { $0["suppressions"] != nil } == accepted.count)
  }

  @Test func whatIsNotAsDemandedIsRefused() async throws {
    let text = try await #require(FormatSample.all.first).run(["--format", "sarif"]).text
    for (printed, wrong) in [
      (#""level":"error""#, #""level":"fatal""#), (#""startLine":"#, #""startLine":-"#),
      (#""ruleIndex":"#, #""ruleIdx":"#), (#""version":"2.1.0""#, #""version":"2.0.0""#),
      (#""driver":"#, #""driwer":"#),
    ] {
      #expect(text.contains(printed))
      let (faults, _) = try await judged(text.replacing(printed, with: wrong))
      #expect(faults.allSatisfy { !$0.isEmpty }, "\(wrong)")
    }
    // jsonschema can tell an address from none only with a package more.
    let (faults, _) = try await judged(text.replacing(#""uri":""#, with: #""uri":"a b:"#))
    #expect(faults.last?.isEmpty == false)
  }

  /// The same in both languages, with identity numbers shown or not, and from run to run; different for another finding.
  @Test func fingerprintsAreStable() async throws {
    let sample = try #require(FormatSample.all.first)
    func prints(_ options: [String]) async throws -> [String] {
      let (_, run) = try await judged(try await sample.run(["--format", "sarif"] + options).text)
      return (run["results"]?.items ?? []).compactMap { $0["partialFingerprints"]?["nhiPackFinding/v1"]?.text }
    }
    let first = try await prints([])
    #expect(Set(first).count > first.count / 2 && first.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{64}/) != nil })
    #expect(try await prints(["--lang", "en"]) == first)
    #expect(try await prints(["--show-identifiers", "--strict"]) == first)
  }

  @Test func placesAreSaid() async throws {
    let (_, run) = try await judged(
      try await Program.nhiPack.run(
        ["names", "-", "--format", "sarif"], input: "資料 夾:1/100%#?.pdf\n/tmp/x.pdf\n"
      ).text)
    let results = run["results"]?.items ?? []
    let uris = results.compactMap {
      $0["locations"]?.items.first?["physicalLocation"]?["artifactLocation"]?["uri"]?.text
    }
    #expect(Set(uris) == ["%E8%B3%87%E6%96%99%20%E5%A4%BE%3A1/100%25%23%3F.pdf", "file:///tmp/x.pdf"])
    let broken = try await judged(try await #require(FormatSample.all.first).run(["--format", "sarif"]).text).run
    let places = (broken["results"]?.items ?? []).compactMap { $0["locations"]?.items.first }
    #expect(places.contains { $0["physicalLocation"]?["region"]?["startLine"]?.integer != nil })
    // A row without a file is the list's.
    for place in places {
      guard let physical = place["physicalLocation"], physical["region"] != nil else { continue }
      #expect(physical["artifactLocation"]?["uri"]?.text == "broken/list.csv")
    }
    #expect(
      places.contains { place in
        (place["logicalLocations"]?.items ?? []).contains { $0["kind"]?.text == "case" }
      })
  }
}
