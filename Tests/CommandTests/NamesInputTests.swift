import TestSupport
import Testing

/// `names -` takes whatever comes: lists that are none, and lists without end.
@Suite struct NamesInputTests {
  private func report(_ input: [UInt8]) async throws -> JSONValue {
    let output = try await nhiPack(["names", "-", "--format", "json"], bytes: input)
    let text = try await nhiPack(["names", "-"], bytes: input)
    #expect(output.status == text.status)
    #expect(text.standardOutput.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    return try JSONValue(parsing: output.text)
  }

  private func rules(_ report: JSONValue) -> [String] {
    report["findings"]?.items.compactMap { $0["rule"]?.text } ?? []
  }
  private func paths(_ report: JSONValue) -> [String] { report["files"]?.items.compactMap { $0["path"]?.text } ?? [] }

  @Test func aByteOrderMarkIsNoPartOfAName() async throws {
    let input = [0xEF, 0xBB, 0xBF] + Array("13A19000001.pdf\r\n13A19000002.pdf".utf8)
    let report = try await report(input)
    #expect(rules(report) == [] && paths(report) == ["13A19000001.pdf", "13A19000002.pdf"])
    let second = try await self.report(Array("13A19000001.pdf\n".utf8) + input)
    #expect(rules(second).contains("N110"), "in the middle it is a character like any other")
  }

  @Test func nulsAndControlCharactersAreFound() async throws {
    let report = try await report(Array("13A1900\u{0}001.pdf\n\u{1B}[31m\r\r\n\u{7F}\u{1}\n\t\"\\\n".utf8))
    #expect(paths(report) == ["13A1900\u{0}001.pdf", "\u{1B}[31m\r", "\u{7F}\u{1}", "\t\"\\"])
    #expect(rules(report).filter { $0 == "N101" }.count == 4)
  }

  @Test func bytesThatAreNoTextAreFound() async throws {
    let big5: [UInt8] = [0xAF, 0x66, 0xBE, 0xFA] + Array(".pdf\n".utf8)
    let input = big5 + Array("13A19000001.pdf\n".utf8) + [0xFF, 0xFE, 0x31, 0x00, 0x0A, 0xC0, 0x80]
    let report = try await report(input)
    #expect(rules(report) == ["N116", "N116", "N116"])
    #expect(paths(report).count == 4 && paths(report)[1] == "13A19000001.pdf")
  }

  /// Around the limit, over several blocks, at the end of the input, and before a good name.
  @Test(arguments: [4097, 65_535, 65_536, 65_537, 69_632, 200_000, 10_000_000])
  func aLineWithoutEndIsNotHeld(length: Int) async throws {
    let long = [UInt8](repeating: 0x41, count: length)
    let names = Array("13A19000001.pdf\n".utf8)
    let report = try await report(names + long + [0x0A] + Array("13A19000002.pdf\n".utf8) + long)
    #expect(rules(report) == ["N115", "N115"])
    #expect(paths(report).count == 4 && paths(report)[2] == "13A19000002.pdf")
    #expect(paths(report)[1].utf8.count < 100)
  }

  @Test func theLongestNameIsRead() async throws {
    for end in ["\n", "\r\n", ""] {
      let report = try await report(
        Array(String(repeating: "f", count: 4080).utf8) + Array("/13A19000001.pdf\(end)".utf8))
      #expect(rules(report) == [])
    }
  }

  /// Every kind of name, ten thousand of them: findings go through the temporary file, and nothing is lost.
  @Test func tenThousandNamesAreOneObject() async throws {
    let kinds = ["13A19@.pdf", "13a19@.pdf", "1319B@.jpg", "病歷@.pdf", "13A19@001.pdf", "13A19@.docx", "13A11@\".jpg"]
    let names = (0..<10_000).map { index in
      kinds[index % kinds.count].replacing("@", with: String(String(1_000_001 + index).dropFirst()))
    }
    let input = Array(names.joined(separator: "\n").utf8)
    let report = try JSONValue(parsing: try await nhiPack(["names", "-", "--format", "json"], bytes: input).text)
    #expect(paths(report) == names)
    #expect(report.keys == ["version", "command", "summary", "files", "findings"])
    let files = report["files"]?.items ?? []
    let findings = report["findings"]?.items ?? []
    let summary = try #require(report["summary"])
    #expect(
      summary["files"]?.integer == 10_000
        && summary["rejected"]?.integer == files.count { $0["verdict"]?.text == "reject" })
    #expect(summary["errors"]?.integer == findings.count { $0["severity"]?.text == "error" })
    #expect(summary["warnings"]?.integer == findings.count { $0["severity"]?.text == "warning" })
    #expect(summary["cases"]?.integer == Set(files.compactMap { $0["case"]?.text }).count)
    // Each name that is not accepted has a finding, in the order of the names.
    let found = findings.compactMap { $0["subject"]?["file"]?.text }
    #expect(Set(found) == Set(files.filter { $0["verdict"]?.text != "accept" }.compactMap { $0["path"]?.text }))
  }

  @Test func aTemporaryFileThatCannotBeMadeIsSaid() async throws {
    let input = String(repeating: "病歷.pdf\n", count: 2_000)
    let output = try await nhiPack(
      ["names", "-", "--format", "json"], environment: ["TMPDIR": "/no/such/folder"], input: input)
    #expect(output.status == 73 && output.errors.contains("/no/such/folder"))
    let few = try await nhiPack(
      ["names", "-", "--format", "json"], environment: ["TMPDIR": "/no/such/folder"], input: "病歷.pdf\n")
    #expect(few.status == 1, "a few findings need no file")
  }

  /// Each answer comes before the next name is given.
  @Test func resultsComeWhileTheInputPauses() async throws {
    let folder = try TemporaryFolder()
    let script = """
      mkfifo names; "$0" names - --lang en <names >result & exec 3>names
      for number in 1 2 3; do
        echo 13A1900000$number.pdf >&3
        for try in $(seq 300); do grep -q "00000$number.pdf" result && break; sleep 0.1; done
        grep -q "00000$number.pdf" result || exit 9
      done
      exec 3>&-; wait $!
      """
    let output = try await Program.tool("bash", package: "bash").run(
      ["-c", script, Project.program.string], in: folder.path)
    #expect(output.status == 0)
  }

  /// Half a gigabyte without a line's end, within an address space that could not hold it.
  @Test func memoryIsBounded() async throws {
    let script = """
      head -c 500000000 /dev/zero | { ulimit -v 450000; "$0" names - --format json; }
      """
    let output = try await Program.tool("bash", package: "bash").run(["-c", script, Project.program.string])
    #expect(output.status == 1)
    #expect(rules(try JSONValue(parsing: output.text)) == ["N115"])
  }
}
