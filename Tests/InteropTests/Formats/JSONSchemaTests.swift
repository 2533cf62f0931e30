import SystemPackage
import TestSupport
import Testing

/// What `--format json` prints, held against what `schema` prints, by Python's jsonschema.
@Suite struct JSONSchemaTests {
  private let folder: TemporaryFolder
  private let schema: String

  init() async throws {
    folder = try TemporaryFolder()
    let output = try await Program.nhiPack.run(["schema"])
    try #require(output.status == 0 && output.errors.isEmpty)
    schema = try folder.write("schema.json", output.text).string
  }

  /// Prints what is wrong with each document, against the schema as it is and with every key refused that it does not
  /// know: none is printed that is not described.
  private static let judging = """
    import json, sys
    from jsonschema import Draft202012Validator

    def close(node):
        if isinstance(node, dict):
            if "properties" in node:
                node.setdefault("additionalProperties", False)
            for value in node.values():
                close(value)
        elif isinstance(node, list):
            for value in node:
                close(value)

    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    closed = json.loads(json.dumps(schema))
    close(closed)
    print(json.dumps([[len(list(Draft202012Validator(one).iter_errors(json.load(open(path)))))
                       for one in (schema, closed)] for path in sys.argv[2:]]))
    """

  private func faults(_ documents: [String]) async throws -> [[Int]] {
    let paths = try documents.enumerated().map { try folder.write("\($0.offset).json", $0.element).string }
    return try await Python.run(Self.judging, [schema] + paths).items.map { $0.items.compactMap(\.integer) }
  }

  @Test(arguments: FormatSample.all) func resultsAreAsDescribed(sample: FormatSample) async throws {
    let output = try await sample.run(["--format", "json"])
    #expect(output.status == sample.status)
    #expect(try await faults([output.text]) == [[0, 0]])
  }

  @Test func rulesAndHistoryAreAsDescribed() async throws {
    let state = try TemporaryFolder()
    let run = { (arguments: [String]) async throws in
      try await Program.nhiPack.run(
        arguments, environment: ["XDG_STATE_HOME": state.path.string], in: Project.fixtures.appending("clinics"))
    }
    let packed = try await run(["pack", "dental/list.csv", "dental/files", "-o", state.path.appending("out").string])
    try #require(packed.status == 0, "\(packed.errors)")
    let bundle = String(try #require(packed.text.firstMatch(of: /[0-9_]+\.zip/)).output)
    let marked = try await run(["history", "--not-sent", bundle, "--format", "json"])
    let all = try await run(["history", "--format", "json"])
    let rules = try await run(["rules", "--format", "json"])
    #expect(marked.text.contains("notSentNoted") && all.text.contains("sha256"))
    #expect(try await faults([marked.text, all.text, rules.text]) == [[0, 0], [0, 0], [0, 0]])
  }

  @Test func whatTheConfigurationSaysIsAsDescribed() async throws {
    let path = try folder.write("own.yaml", "severity: {M101: error, F203: warning}\ntear: 13\n").string
    let run = { (arguments: [String]) async throws in
      try await Program.nhiPack.run(
        arguments + ["--format", "json"], environment: ["NHI_PACK_REVIEW": "1"],
        in: Project.fixtures.appending("clinics"))
    }
    let wrong = try await run(["config", "--config", path, "--tier", "13"])
    #expect(wrong.status == 1)
    try folder.write("own.yaml", "severity: {M101: error, F203: warning}\n")
    let right = try await run(["config", "--config", path, "--tier", "13"])
    let check = try await run(["check", "broken/list.csv", "broken/files", "--config", path])
    #expect(right.status == 0 && check.text.contains("\"configured\" : true"))
    #expect(try await faults([wrong.text, right.text, check.text]) == [[0, 0], [0, 0], [0, 0]])
  }

  /// A key more is what a later release may print; anything else is refused.
  @Test func whatIsNotAsDescribedIsRefused() async throws {
    let broken = try #require(FormatSample.all.first)
    let text = try await broken.run(["--format", "json"]).text
    let changes = [
      (#""version" : 1"#, #""version" : 2"#), (#""command" : "check""#, #""command" : "chek""#),
      (#""verdict" : "reject""#, #""verdict" : "refuse""#), (#""severity" : "error""#, #""severity" : "fatal""#),
      (#""bytes" : "#, #""bytes" : -"#), (#""rule" : ""#, #""rule" : "x"#), (#""summary" : "#, #""sumary" : "#),
      (#""row" : "#, #""row" : 0."#), (#""facts" : "#, #""facts" : [], "x" : "#),
      (#""findings" : ["#, #""findings" : [{}, "#), (#""message" : "#, #""mesage" : "#),
    ]
    for (printed, _) in changes { #expect(text.contains(printed)) }
    let faults = try await faults(changes.map { text.replacing($0, with: $1) })
    for (fault, change) in zip(faults, changes) { #expect(fault.first != 0, "\(change.1)") }
    let more = text.replacing(#""version" : 1"#, with: #""version" : 1, "later" : true"#)
    #expect(try await self.faults([more]) == [[0, 1]])
  }
}
