import SystemPackage
import TestSupport
import Testing

/// `--format junit`, read by junitparser and held against Jenkins's schema by xmllint.
@Suite struct JUnitTests {
  /// What junitparser sees: the counts of the head, and of each test case its class, name, failure and output.
  private static let reading = """
    import json, sys
    from junitparser import JUnitXml, Failure
    read = JUnitXml.fromfile(sys.argv[1])
    suites = list(read)
    assert len(suites) == 1, suites
    suite = suites[0]
    cases = [{"class": case.classname, "name": case.name, "output": case.system_out or "",
              "failure": [[one.type, one.message, one.text] for one in case.result if isinstance(one, Failure)]}
             for case in suite]
    print(json.dumps({"name": suite.name, "tests": suite.tests, "failures": suite.failures, "errors": suite.errors,
                      "all": [read.tests, read.failures, read.errors], "cases": cases}))
    """

  private func read(_ output: Program.Output) async throws -> JSONValue {
    let folder = try TemporaryFolder()
    let file = try folder.write("report.xml", output.standardOutput)
    let schema = Project.fixtures.appending("schemas/junit-10.xsd")
    let judged = try await Program.tool("xmllint", package: "libxml2-utils").run(
      ["--noout", "--schema", schema.string, file.string])
    #expect(judged.status == 0, "\(judged.errors)")
    return try await Python.run(Self.reading, [file.string])
  }

  private func failures(_ read: JSONValue) -> [JSONValue] {
    (read["cases"]?.items ?? []).flatMap { $0["failure"]?.items ?? [] }
  }

  @Test(arguments: FormatSample.all, [[], ["--strict"], ["--lang", "en"]])
  func resultsAreRead(sample: FormatSample, options: [String]) async throws {
    let json = try await sample.run(["--format", "json"] + options)
    let output = try await sample.run(["--format", "junit"] + options)
    #expect(output.status == json.status)
    let read = try await read(output)
    let cases = read["cases"]?.items ?? []
    #expect(read["tests"]?.integer == cases.count)
    #expect(read["failures"]?.integer == failures(read).count)
    #expect(read["errors"]?.integer == 0)
    #expect(read["all"]?.items == [read["tests"], read["failures"], read["errors"]].compactMap(\.self))
    #expect((read["failures"]?.integer == 0) == (output.status == 0))
    let report = try JSONValue(parsing: json.text)
    let things = (report["files"] ?? report["bundles"])?.items ?? []
    #expect(cases.count >= things.count)
    // One test case at most for each thing, and each is named.
    #expect(cases.allSatisfy { $0["name"]?.text?.isEmpty == false && $0["class"]?.text?.isEmpty == false })
    #expect(cases.allSatisfy { ($0["failure"]?.items.count ?? 0) <= 1 })
    // Every finding stands in a failure or an output, once.
    let told = cases.flatMap { one in
      (one["failure"]?.items ?? []).compactMap { $0.items.last?.text } + [one["output"]?.text ?? ""]
    }.joined()
    let rules = told.matches(of: /(?:錯誤|警告|error|warning) ([A-Z][0-9]{3})(?:：|: )/).map { String($0.output.1) }
    #expect(rules.sorted() == (report["findings"]?.items ?? []).compactMap { $0["rule"]?.text }.sorted())
  }

  /// A finding in a DICOM set is told of the set, one of a row of the row, and a case is the class of its files.
  @Test func whatIsToldStandsWhereItBelongs() async throws {
    let broken = try #require(FormatSample.all.first)
    let cases = try await read(try await broken.run(["--format", "junit"]))["cases"]?.items ?? []
    func rules(of name: String, _ group: String) -> [String?]? {
      cases.first { $0["name"]?.text == name && $0["class"]?.text == group }?["failure"]?.items.map {
        $0.items.first?.text
      }
    }
    #expect(rules(of: "19000004/empty.jpg", "13-19-000004") == ["F101"])
    #expect(rules(of: "19000016/DICOM", "13-19-000016") == ["D102"])
    #expect(rules(of: "19000002/病歷.pdf", "13-19-000002") == [])
    #expect(cases.contains { $0["name"]?.text?.wholeMatch(of: /broken\/list\.csv，第 [0-9]+ 列.*/) != nil })
    #expect(cases.contains { $0["class"]?.text == "check" })
  }

  @Test func whatXMLForbidsIsReplaced() async throws {
    let output = try await Program.nhiPack.run(
      ["names", "-", "--format", "junit"], input: "a\u{1}\u{FFFE}<&>\"'\t.pdf\n")
    let read = try await read(output)
    #expect(read["cases"]?.items.first?["name"]?.text == "a␁\u{FFFD}<&>\"'␉.pdf")
  }

  /// The counts of the head stand before names that came by the hundred thousand.
  @Test func namesAreCountedHoweverManyTheyAre() async throws {
    let names = (1...20_000).map { "13A19\($0 + 100_000).pdf\n" }.joined() + "x.pdf\n"
    let output = try await Program.nhiPack.run(["names", "-", "--format", "junit"], input: names)
    let read = try await read(output)
    #expect(read["tests"]?.integer == 20_001 && read["failures"]?.integer == 1)
    #expect(failures(read).first?.items.first?.text?.hasPrefix("N") == true)
  }
}
