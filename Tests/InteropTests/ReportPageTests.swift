import FileAccess
import SystemPackage
import TestSupport
import Testing

/// The pages of `--report` in a real browser, on paper, and held against an HTML checker.
@Suite(.serialized) struct ReportPageTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  enum Kind: String, CaseIterable, Sendable { case packed, broken, verified, english }

  private struct Made {
    let page: FilePath
    let json: JSONValue
  }

  private func make(_ kind: Kind) async throws -> Made {
    let clinics = Project.fixtures.appending("clinics")
    let page = folder.path.appending("page.html")
    let out = folder.path.appending("out")
    let dental = ["dental/list.csv", "dental/files", "--date", "2026-11-21"]
    let broken = ["broken/list.csv", "broken/files", "--date", "2026-11-21"]
    if kind == .verified {
      _ = try await Program.nhiPack.run(["pack"] + dental + ["-o", out.string], in: clinics)
    }
    let arguments =
      switch kind {
      case .packed: ["pack"] + dental + ["-o", out.string]
      case .broken: ["check"] + broken
      case .english: ["check"] + broken + ["--lang", "en"]
      case .verified: ["verify", out.appending("3501200000_1151121_001.zip").string]
      }
    let output = try await Program.nhiPack.run(
      arguments + ["--report", page.string, "--format", "json"], in: clinics)
    try #require(output.status <= 1 && output.errors.isEmpty, "\(output.errors)")
    return Made(page: page, json: try JSONValue(parsing: output.text))
  }

  @Test(arguments: Kind.allCases) func aBrowserShowsIt(kind: Kind) async throws {
    let made = try await make(kind)
    let browser = try await Browser(made.page)
    let answer = browser.answer
    #expect(answer["complaints"] == .list([]))
    #expect(answer["requests"] == .list([]))
    #expect(answer["language"]?.text == (kind == .english ? "en" : "zh-Hant-TW"))
    #expect(answer["images"]?.items.allSatisfy { $0 == .bool(true) } == true)
    #expect(answer["images"]?.items.isEmpty == false)
    #expect(answer["targets"]?.items.allSatisfy { $0 == .bool(true) } == true)
    #expect(answer["identifiers"]?.integer == 0)
    let text = PageSource.collapsed(try #require(answer["text"]?.text))
    for finding in made.json["findings"]?.items ?? [] {
      for part in [finding["rule"], finding["message"], finding["remedy"]] {
        let part = PageSource.collapsed(try #require(part?.text))
        #expect(text.contains(part), "\(part)")
      }
    }
    // One h1, and no level left out.
    let headings = answer["headings"]?.items.compactMap(\.integer) ?? []
    #expect(headings.first == 1 && headings.count { $0 == 1 } == 1)
    #expect(zip(headings, headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(answer["looks"]?.items.count == 6)
    for look in answer["looks"]?.items ?? [] { try expect(look, kind) }
    #expect(try contrast(answer["printed"]) >= 4.5)
    try await expectPaper(browser.pdf, kind)
  }

  private func contrast(_ found: JSONValue?) throws -> Double {
    guard case .number(let least)? = found?["least"] else { throw Missing() }
    try #require((found?["texts"]?.integer ?? 0) > 50)
    return least
  }

  private struct Missing: Error {}

  /// WCAG 2.2 AA: contrast (1.4.3), reflow down to 320 pixels (1.4.10), landmarks and tables that a screen reader finds.
  private func expect(_ look: JSONValue, _ kind: Kind) throws {
    let name = "\(kind), \(look["width"]?.integer ?? 0), \(look["scheme"]?.text ?? "")"
    #expect(try contrast(look["contrast"]) >= 4.5, "\(name): \(look["contrast"]?["where"]?.text ?? "")")
    #expect(look["overflow"]?.integer == 0, "\(name)")
    #expect(look["unnamed"]?.integer == 0, "\(name)")
    let roles = (look["roles"]?.members ?? [:]).compactMapValues(\.integer)
    for landmark in ["main", "navigation", "banner", "contentinfo"] {
      #expect(roles[landmark] == 1, "\(name): \(landmark)")
    }
    let isBroken = kind == .broken || kind == .english
    let (cases, files) = isBroken ? (14, 26) : (7, 22)
    #expect(roles["article"] == cases, "\(name)")
    #expect(roles["checkbox"] == cases, "\(name)")
    // A table of each case that has files, and one of fields; rows of files are headed by their names.
    #expect(roles["table"] == (isBroken ? cases - 1 : cases) + 1, "\(name)")
    #expect((roles["rowheader"] ?? 0) > files, "\(name)")
    #expect(roles["columnheader"] == (isBroken ? cases - 1 : cases) * 6, "\(name)")
  }

  private func expectPaper(_ pdf: FilePath, _ kind: Kind) async throws {
    let info = try await Program.tool("pdfinfo", package: "poppler-utils").run([pdf.string])
    try #require(info.status == 0, "\(info.errors)")
    let pages = try #require(info.text.firstMatch(of: /Pages: +([0-9]+)/).flatMap { Int($0.1) })
    #expect(info.text.contains(/Page size: .*\(A4\)/))
    // A heading, seven cases and what to do next take four pages with most fonts.
    let expected = [.broken, .english].contains(kind) ? 6...9 : 3...5
    #expect(expected.contains(pages), "\(pages)")
    for page in 1...pages {
      let text = try await Program.tool("pdftotext", package: "poppler-utils").run([
        "-f", "\(page)", "-l", "\(page)", "-layout", pdf.string, "-",
      ])
      let foot = try #require(text.text.split(separator: "\n").last { $0.contains(/[^ \f]/) })
      let name =
        switch kind {
        case .packed, .verified: "3501200000_1151121_001.zip"
        case .broken: "尚未產生送件檔"
        case .english: "No bundle was made yet"
        }
      let number = kind == .english ? "Page \(page) of \(pages)" : "第 \(page) 頁，共 \(pages) 頁"
      let squeezed = foot.filter { $0 != " " }
      let parts = [name, number].map { $0.filter { $0 != " " } }
      // The number is on the outer side of each sheet.
      #expect(squeezed.contains(page % 2 == 1 ? parts[0] + parts[1] : parts[1] + parts[0]), "\(page): \(foot)")
    }
  }

  @Test(arguments: Kind.allCases) func aCheckerFindsNothing(kind: Kind) async throws {
    let made = try await make(kind)
    let tidy = try await Program.tool("tidy", package: "tidy").run(["-quiet", "-errors", "-utf8", made.page.string])
    #expect(tidy.status == 0)
    #expect(tidy.text.isEmpty && tidy.errors.isEmpty, "\(tidy.errors)")
  }

  /// Else the test above could pass whatever it is given.
  @Test func theCheckerFindsSomething() async throws {
    let page = try folder.write(
      "page.html", "<!DOCTYPE html><html><head><title>x</title></head><body><p><div></p></body>")
    let tidy = try await Program.tool("tidy", package: "tidy").run(["-quiet", "-errors", "-utf8", page.string])
    #expect(tidy.status != 0 && !tidy.errors.isEmpty)
  }

  /// What this file says of the browser is seen to fail on a page that has it all wrong.
  @Test func theBrowserFindsSomething() async throws {
    let page = try folder.write(
      "bad.html",
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>bad</title>
      <link rel="stylesheet" href="file:///nonexistent/style.css"></head><body>
      <p style="color: #999; background: #fff">faint</p><div style="width: 3000px">wide</div>
      <script>console.error("wrong")</script></body></html>
      """)
    let answer = try await Browser(page).answer
    #expect(answer["complaints"]?.items.isEmpty == false)
    #expect(answer["requests"] == .list([.text("file:///nonexistent/style.css")]))
    let look = try #require(answer["looks"]?.items.first)
    #expect((look["overflow"]?.integer ?? 0) > 1000)
    guard case .number(let least)? = look["contrast"]?["least"] else { throw Missing() }
    #expect(least < 3)
    #expect(look["roles"]?["banner"] == nil)
  }
}
