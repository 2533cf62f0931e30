import SystemPackage
import TestSupport
import Testing

/// `init`: writes what can be read, asks only where somebody can answer, and replaces nothing.
@Suite struct InitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: [String]) async throws -> Program.Output {
    let output = try await Program.nhiPack.run(arguments, in: folder.path)
    expectNoCrash(output)
    return output
  }

  /// `script` in a shell, since what is typed and not read would end a process that writes it itself. `"$0"` is the
  /// program.
  private func run(script: String, typing input: String) async throws -> Program.Output {
    let typed = try folder.write(".typed", input)
    let output = try await Program.tool("bash", package: "bash").run(
      ["-c", "cat '\(typed)' | \(script)", Project.program.string], environment: ["TERM": "xterm"], in: folder.path)
    try folder.remove(".typed")
    expectNoCrash(output)
    return output
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try TemporaryFolder.bytes(folder.path.appending(name)), as: UTF8.self)
  }

  @Test func whatItWritesIsRead() async throws {
    let made = try await run(["init", "--institution", "3599999991", "--tier", "13", "--container", "zip"])
    #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
    #expect(try folder.path.folderNames() == ["nhi-pack.yaml", "抽樣清單.csv"])
    #expect(made.text.contains("./nhi-pack.yaml\n") && made.text.contains("./抽樣清單.csv\n"))
    for name in ["nhi-pack.yaml", "抽樣清單.csv"] {
      #expect(try folder.path.appending(name).stat().permissions == [.ownerReadWrite])
    }
    let report = try JSONValue(parsing: try await run(["config", "--format", "json"]).text)
    #expect(report["findings"]?.items == [])
    let said = (report["settings"]?.items ?? []).filter { $0["origin"]?.text == "configuration" }
    #expect(said.map { $0["key"]?.text } == ["institution", "tier", "container"])
    #expect(said.map { $0["value"]?.text } == ["3599999991", "13", "zip"])
  }

  /// Nothing made up can be sent: the list has no case until somebody writes one.
  @Test(arguments: [("zh-Hant", "抽樣清單.csv"), ("en", "list.csv")])
  func theListIsReadOnceItIsFilledIn(language: String, name: String) async throws {
    #expect(
      try await run(["init", "--lang", language, "--institution", "3599999991", "--tier", "13"]).status == 0)
    let list = try TemporaryFolder.bytes(folder.path.appending(name))
    #expect(list.prefix(3) == [0xEF, 0xBB, 0xBF] && list.suffix(2) == [0x0D, 0x0A])
    try folder.write("files/19000001/chart.txt", "SYNTHETIC RECORD - NO REAL PATIENT\n")
    let check = [
      "check", name, "files", "--fee-month", "11507", "--filing", "1", "--filing-date", "1150802", "--date",
      "2026-11-21", "--format", "json",
    ]
    let empty = try await run(check)
    #expect(empty.status == 1)
    #expect(try JSONValue(parsing: empty.text).rules == ["L104"])
    try folder.write(name, list + Array("19,1,,A123456789,,,\r\n".utf8))
    let filled = try await run(check)
    #expect(filled.status == 0, "\(filled.text)")
    #expect(try JSONValue(parsing: filled.text).rules == [])
  }

  /// Without a terminal nothing is asked, whatever stands on standard input.
  @Test func nothingIsAskedWhereNobodyAnswers() async throws {
    let output = try await run(script: "\"$0\" init", typing: "3501200000\n13\n\n")
    #expect(output.status == 0 && output.errors.isEmpty)
    #expect(output.text.contains("填上 institution、tier"))
    #expect(try text("nhi-pack.yaml").contains("\n#institution:"))
  }

  @Test func anUnusualCodeIsWorthASecondLook() async throws {
    let output = try await run(["init", "--institution", "3501200000"])
    #expect(output.status == 0 && output.errors.contains("3501200000 的最後一碼"))
    #expect(try text("nhi-pack.yaml").contains("\ninstitution: \"3501200000\"\n"))
  }

  @Test(arguments: ["nhi-pack.yaml", "抽樣清單.csv"]) func nothingIsReplaced(name: String) async throws {
    try folder.write(name, "mine")
    let output = try await run(["init", "--institution", "3501200000"])
    #expect(output.status == 73 && output.text.isEmpty)
    #expect(output.errors.contains("「./\(name)」已經存在") && output.errors.contains("--output"))
    #expect(try folder.path.folderNames() == [name] && text(name) == "mine")
    // A link that leads nowhere has the name too.
    try folder.remove(name)
    try folder.link(name, to: "no-such-file")
    #expect(try await run(["init"]).status == 73)
    #expect(try folder.path.folderNames() == [name])
    let elsewhere = try await run(["init", "--output", "new/folder"])
    #expect(elsewhere.status == 0, "\(elsewhere.errors)")
    #expect(try folder.path.appending("new/folder").folderNames() == ["nhi-pack.yaml", "抽樣清單.csv"])
  }

  @Test(arguments: [
    ["--institution", "350120000"], ["--institution", "35012000x0"], ["--tier", "99"], ["--container", "rar"],
    ["--output", ""], ["extra"],
  ]) func whatCannotBeIsWrongUsage(arguments: [String]) async throws {
    #expect(try await run(["init"] + arguments).status == 64)
    #expect(try folder.path.folderNames().isEmpty)
  }

  @Test func aFolderThatCannotBeWrittenToIsTold() async throws {
    try folder.write("file", "x")
    let output = try await run(["init", "--output", "file"])
    #expect(output.status == 73 && output.errors.contains("無法建立「file"))
    #expect(try folder.path.folderNames() == ["file"])
  }

  // MARK: - On a terminal

  /// What is shown when `script` gives it a terminal and types `input`.
  private func onTerminal(_ options: String, typing input: String) async throws -> Program.Output {
    _ = try Program.tool("script", package: "bsdutils")
    return try await run(script: "script -q -e -c \"'$0' init \(options)\" /dev/null", typing: input)
  }

  @Test func itAsksAgainUntilItCanBeUsed() async throws {
    let output = try await onTerminal("", typing: "12345\n３５０１２０００００\n88\n13\nrar\nZIP\n")
    #expect(output.status == 0, "\(output.text)")
    for said in ["要 10 個數字，這裡有 5 個字", "沒有「88」", "沒有「rar」", "13 牙醫門診", "寫好了"] {
      #expect(output.text.contains(said), "\(said)")
    }
    let written = try text("nhi-pack.yaml")
    for line in ["institution: \"3501200000\"", "tier: \"13\"", "container: \"zip\""] {
      #expect(written.contains("\n\(line)\n"))
    }
  }

  @Test func whatIsKnownIsNotAskedAndEnterLeavesItOut() async throws {
    let output = try await onTerminal("--institution 3501200000", typing: "\n\n")
    #expect(output.status == 0)
    #expect(!output.text.contains("（10 碼") && output.text.contains("醫事類別（"))
    let written = try text("nhi-pack.yaml")
    #expect(written.contains("\ninstitution: ") && written.contains("\n#tier:") && written.contains("\n#container:"))
  }

  @Test func theEndOfInputWritesNothing() async throws {
    let output = try await onTerminal("--lang en", typing: "3501200000\n\u{4}")
    #expect(output.status == 64 && output.text.contains("nothing was written"))
    #expect(try folder.path.folderNames().isEmpty)
  }
}
