import SystemPackage
import TestSupport
import Testing

/// `--baseline`: only what an earlier result does not have is told, and can fail.
@Suite struct BaselineTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func saved(_ output: Program.Output, as name: String = "previous.json") throws -> String {
    try folder.write(name, output.standardOutput).string
  }

  private func count(_ output: Program.Output, _ key: String) throws -> Int? {
    try JSONValue(parsing: output.text)["summary"]?[key]?.integer
  }

  private static let bundle = Project.fixtures.appending("rules/B222/fires-a-text/3599999991_1151121_001.zip").string
  static let runs = [
    ["check"] + Clinic.broken.arguments, ["inspect", "broken/files/19000003"], ["verify", bundle],
  ]

  /// Nothing is new when nothing changed, in whichever language and with identity numbers shown or not.
  @Test(arguments: runs, [[], ["--lang", "en"], ["--show-identifiers"], ["--strict"]])
  func theSameIsKnown(run: [String], options: [String]) async throws {
    let first = try await nhiPack(run + ["--format", "json"])
    #expect(first.status == 1)
    let previous = try saved(first)
    let again = run + ["--baseline", previous] + options
    let json = try await nhiPack(again + ["--format", "json"])
    #expect(json.status == 0)
    let (before, after) = (try JSONValue(parsing: first.text), try JSONValue(parsing: json.text))
    #expect(after["findings"] == .list([]))
    #expect(after["summary"]?["known"]?.integer == before["findings"]?.items.count)
    #expect(after["summary"]?["errors"]?.integer == 0 && after["summary"]?["warnings"]?.integer == 0)
    #expect(before["summary"]?["known"] == nil)
    // What each file is worth is not a matter of when it was found.
    for key in ["files", "bundles"] {
      #expect(
        after[key]?.items.map { $0["verdict"] } == before[key]?.items.map { $0["verdict"] })
    }
    #expect(after["summary"]?["rejected"] == before["summary"]?["rejected"])
  }

  /// Text does not say that all is well when it is only known to be wrong.
  @Test(arguments: [
    (["check"] + Clinic.broken.arguments, "沒有新的問題，但前次的還在，所以還不能打包。"), (["verify", bundle], "不要上傳"),
    (["inspect", "broken/files/19000003"], "不能送"),
  ])
  func textSaysHowManyAreKnown(run: [String], sentence: String) async throws {
    let first = try await nhiPack(run + ["--format", "json"])
    let known = try JSONValue(parsing: first.text)["findings"]?.items.count ?? 0
    let output = try await nhiPack(run + ["--baseline", try saved(first)])
    #expect(output.status == 0)
    #expect(output.text.contains("前次已有、這裡不列的：\(known) 個。"))
    #expect(output.text.contains(sentence))
    #expect(!output.text.contains("可以打包。") || output.text.contains("還不能打包。"))
    #expect(try await !nhiPack(run).text.contains("前次"))
  }

  @Test(arguments: OutputForms.all) func everyFormatLeavesThemOut(format: String) async throws {
    let run = Self.runs[0]
    let output = try await nhiPack(
      run + ["--baseline", try saved(try await nhiPack(run + ["--format", "json"])), "--format", format])
    #expect(output.status == 0)
    #expect(output.text.matches(of: /[DFLMNPX][0-9]{3}/).isEmpty, "\(output.text)")
  }

  /// What is new is told and fails; rows that moved make nothing new.
  @Test func whatIsNewIsTold() async throws {
    let clinic = try ClinicOfCases(3)
    try clinic.folder.write("files/19000003/photo.jpg", "no picture")
    let previous = try saved(try await clinic.run("check", ["--format", "json"]))
    let list = try String(decoding: TemporaryFolder.bytes(FilePath(clinic.list)), as: UTF8.self)
    var rows = list.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    rows.swapAt(1, 3)
    try clinic.folder.write("list.csv", rows.joined(separator: "\n"))
    let moved = try await clinic.run("check", ["--baseline", previous, "--format", "json"])
    #expect(moved.status == 0)
    #expect(try JSONValue(parsing: moved.text)["findings"] == .list([]), "\(moved.text)")
    try clinic.folder.write("files/19000001/photo.jpg", "no picture either")
    let worse = try await clinic.run("check", ["--baseline", previous, "--format", "json"])
    #expect(worse.status == 1)
    let findings = try JSONValue(parsing: worse.text)["findings"]?.items ?? []
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0["subject"]?["file"]?.text == "19000001/photo.jpg" }, "\(findings)")
    #expect(try (count(worse, "known") ?? 0) > 0)
    // What was mended is not missed.
    try clinic.folder.remove("files/19000003/photo.jpg")
    #expect(try await clinic.run("check", ["--baseline", previous]).status == 1)
  }

  /// A third of the same is new where there were two.
  @Test func eachIsKnownOnce() async throws {
    let run = ["inspect", "broken/files/19000003"]
    let text = try await nhiPack(run + ["--format", "json"]).text
    let report = try JSONValue(parsing: text)
    let all = report["findings"]?.items.count ?? 0
    // The earlier result without its last finding.
    let script = """
      import json, sys
      report = json.load(sys.stdin)
      report["findings"].pop()
      print(json.dumps(report))
      """
    let less = try await Program.tool("python3", package: "python3").run(["-c", script], input: text)
    let output = try await nhiPack(run + ["--baseline", try saved(less), "--format", "json"])
    #expect(try JSONValue(parsing: output.text)["findings"]?.items == report["findings"]?.items.suffix(1))
    #expect(try count(output, "known") == all - 1)
  }

  /// Warnings that are new fail a strict run, and known ones do not.
  @Test func strictCountsWhatIsNew() async throws {
    let bundle = Project.fixtures.appending("rules/B206/fires-small-archive/3599999991_1151121_001.zip").string
    let previous = try saved(try await nhiPack(["verify", bundle, "--format", "json"]))
    #expect(try await nhiPack(["verify", bundle, "--strict"]).status == 1)
    #expect(try await nhiPack(["verify", bundle, "--strict", "--baseline", previous]).status == 0)
  }

  // MARK: - What is no earlier result

  @Test(arguments: [
    "", "{", "[]", "null", "{}", "不是", #"{"version":1,"command":"inspect","summary":{},"findings":[{}]}"#,
  ])
  func whatIsNoResultExits66(text: String) async throws {
    let previous = try folder.write("previous.json", text).string
    let output = try await nhiPack(["inspect", "broken/files/19000003", "--baseline", previous])
    #expect(output.status == 66)
    #expect(output.text.isEmpty)
    #expect(output.errors.contains("不是 nhi-pack 用 --format json 印出的檢查結果"))
    #expect(output.errors.split(separator: "\n").count == 1)
  }

  /// As deep and as large as anyone likes.
  @Test func hostileOnesEndInGoodOrder() async throws {
    let deep = String(repeating: "[", count: 1_000_000)
    let fact = #"{"version":1,"command":"inspect","summary":{},"findings":[{"rule":"F1","subject":{},"facts":{"x":"#
    for text in [deep, fact + deep, fact + "1e999}}]}", #"{"version":99999999999999999999}"#] {
      let previous = try folder.write("previous.json", text).string
      let output = try await nhiPack(["inspect", "broken/files/19000003", "--baseline", previous])
      #expect(output.status == 66)
    }
    let large = folder.path.appending("large.json")
    let file = try FileDescriptor.open(large, .writeOnly, options: .create, permissions: .ownerReadWrite)
    _ = try file.closeAfter { try file.resize(to: 1 << 40) }
    #expect(try await nhiPack(["inspect", "broken/files/19000003", "--baseline", large.string]).status == 66)
  }

  /// Many findings that are the same but for their facts are compared in the time it takes to read them.
  @Test(.mustEnd) func manyAreCompared() async throws {
    let finding = (1...60_000).map { #"{"rule":"F203","subject":{"file":"x"},"facts":{"found":"\#($0)"}}"# }
    let text = #"{"version":1,"command":"inspect","summary":{},"findings":[\#(finding.joined(separator: ","))]}"#
    let previous = try folder.write("previous.json", text).string
    #expect(try await nhiPack(["inspect", "broken/files/19000003", "--baseline", previous]).status == 1)
  }

  @Test func whatIsNotThereExits66() async throws {
    for path in ["/nonexistent/previous.json", folder.path.string] {
      let output = try await nhiPack(["check"] + Clinic.dental.arguments + ["--baseline", path])
      #expect(output.status == 66)
      #expect(output.text.isEmpty)
      #expect(output.errors.hasPrefix("nhi-pack: 讀不到「"))
    }
  }

  @Test func aResultOfAnotherCommandExits64() async throws {
    let previous = try saved(try await nhiPack(["inspect", "broken/files/19000003", "--format", "json"]))
    let output = try await nhiPack(["check"] + Clinic.dental.arguments + ["--baseline", previous, "--lang", "en"])
    #expect(output.status == 64)
    #expect(output.text.isEmpty)
    #expect(output.errors.contains("is a result of inspect and cannot be compared with check"))
  }

  /// A result from which known findings were left out lacks them; the next run would call them new.
  @Test func aResultWithoutWhatWasKnownExits64() async throws {
    let run = Self.runs[1]
    let first = try saved(try await nhiPack(run + ["--format", "json"]))
    let second = try saved(try await nhiPack(run + ["--baseline", first, "--format", "json"]), as: "second.json")
    let output = try await nhiPack(run + ["--baseline", second])
    #expect(output.status == 64)
    #expect(output.errors.contains("本身就是用 --baseline 做的"))
  }
}
