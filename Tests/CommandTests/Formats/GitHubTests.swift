import SystemPackage
import TestSupport
import Testing

/// `--format github`: lines that GitHub Actions takes for annotations.
@Suite struct GitHubTests {
  /// One line as the runner reads it: `::level name=value,…::text`, escapes undone.
  struct Annotation: Hashable {
    let level: String
    let properties: [String: String]
    let text: String

    init?(_ line: Substring) {
      guard let match = line.wholeMatch(of: /::(error|warning|notice) ([^:]*)::(.*)/) else { return nil }
      level = String(match.output.1)
      let pairs = match.output.2.split(separator: ",").map { pair in
        pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(Self.plain)
      }
      guard pairs.allSatisfy({ $0.count == 2 }) else { return nil }
      properties = Dictionary(pairs.map { ($0[0], $0[1]) }) { first, _ in first }
      text = Self.plain(match.output.3)
    }

    private static func plain(_ text: Substring) -> String {
      [("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]
        .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
  }

  /// All of them, and the last line, which is none.
  private func read(_ output: Program.Output) throws -> (annotations: [Annotation], ending: String) {
    let lines = output.text.split(separator: "\n")
    let annotations = try lines.dropLast().map { line in try #require(Annotation(line), "\(line)") }
    return (annotations, try lines.last.map(String.init) ?? #require(nil as String?))
  }

  @Test(arguments: Clinic.allCases, ["zh-Hant", "en"])
  func eachFindingIsOne(clinic: Clinic, language: String) async throws {
    let check = ["check"] + clinic.arguments + ["--lang", language, "--format"]
    let json = try JSONValue(parsing: try await nhiPack(check + ["json"]).text)
    let output = try await nhiPack(check + ["github"])
    #expect(output.status == (clinic == .broken ? 1 : 0))
    let (annotations, ending) = try read(output)
    let findings = json["findings"]?.items ?? []
    #expect(annotations.count == findings.count)
    func level(_ finding: JSONValue) -> String? { finding["accepted"] != nil ? "notice" : finding["severity"]?.text }
    for name in ["error", "warning", "notice"] {
      #expect(annotations.count { $0.level == name } == findings.count { level($0) == name })
    }
    for annotation in annotations {
      #expect(annotation.properties["title"]?.wholeMatch(of: /[A-Z][0-9]{3} .+/) != nil)
      #expect((annotation.properties["line"] == nil) || annotation.properties["file"] == clinic.list)
      let rule = annotation.properties["title"]?.prefix(4)
      // What is wrong, and what to do or why it is accepted.
      #expect(
        findings.contains { finding in
          guard let message = finding["message"]?.text else { return false }
          return finding["rule"]?.text == rule.map(String.init) && annotation.text.contains("\(message)\n")
            && annotation.text.hasSuffix(finding["accepted"]?.text ?? finding["remedy"]?.text ?? "")
        }, "\(annotation)")
    }
    let (errors, warnings) = (json["summary"]?["errors"]?.integer ?? -1, json["summary"]?["warnings"]?.integer ?? -1)
    #expect(
      ending == (language == "en" ? "Errors: \(errors). Warnings: \(warnings)." : "\(errors) 個錯誤、\(warnings) 個警告。"))
  }

  /// Nothing in a name ends a line, begins a command, or ends a property.
  @Test func namesCannotSteerIt() async throws {
    let names = "::error file=x::y.pdf\na,line=7:b%0A::c.pdf\na\r::set-env name=x::y.pdf\n"
    let output = try await nhiPack(["names", "-", "--format", "github"], input: names)
    let (annotations, _) = try read(output)
    #expect(output.status == 1)
    #expect(
      Set(annotations.map { $0.properties["file"] }) == [
        "::error file=x::y.pdf", "a,line=7:b%0A::c.pdf", "a␍::set-env name=x::y.pdf",
      ])
    #expect(annotations.allSatisfy { $0.level == "error" && $0.properties["line"] == nil })
  }

  @Test func inOrderIsOneLine() async throws {
    let output = try await nhiPack(["names", "13A19012345.pdf", "--format", "github", "--lang", "en"])
    #expect(output.status == 0)
    #expect(output.text == "Errors: 0. Warnings: 0.\n")
  }

  /// Whoever waits for names on a pipe sees each at once; many are written as they come.
  @Test func namesStream() async throws {
    let names = (1...30_000).map { "x\($0).pdf\n" }.joined()
    let output = try await nhiPack(["names", "-", "--format", "github"], input: names)
    #expect(output.text.split(separator: "\n").count { $0.hasPrefix("::error file=x") } == 30_000)
  }
}
