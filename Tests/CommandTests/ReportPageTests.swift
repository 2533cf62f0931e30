import FileAccess
import SystemPackage
import TestSupport
import Testing

/// `--report`: what is on the page.
@Suite struct ReportPageTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["check", "pack"], ["zh-Hant", "en"])
  func everyFindingIsOnThePage(command: String, language: String) async throws {
    let writes = command == "pack" ? ["-o", folder.path.appending("out").string] : []
    let run = try await ReportPage(
      [command] + Clinic.broken.arguments + writes, in: folder, options: ["--lang", language])
    #expect(run.status == 1)
    #expect((run.json["findings"]?.items.count ?? 0) > 20)
    run.expectEveryFinding()
    #expect(run.page.source.contains("<html lang=\"\(language == "en" ? "en" : "zh-Hant-TW")\">"))
    #expect(run.page.text.contains(language == "en" ? "Fix the problems below" : "請處理下面的問題"))
  }

  @Test func aFindingStandsBesideItsFile() async throws {
    let run = try await ReportPage(["check"] + Clinic.broken.arguments, in: folder)
    let rows = run.page.texts(from: "<tr class=\"file\"", to: "<tr class=\"file\"")
    func row(of file: String) throws -> String { try #require(rows.first { $0.contains("← \(file)") }) }
    #expect(try row(of: "19000003/letter.rtf").contains("F104"))
    #expect(try row(of: "19000003/letter.rtf").contains("不能送"))
    #expect(try row(of: "19000003/note.docx").contains("DOCX"))
    #expect(try !row(of: "19000003/病歷.pdf").contains("F104"))
    #expect(try row(of: "19000016/DICOM").contains("D102"))
    // In the card of its case, though it is about no file.
    let cards = run.page.texts(from: "<article", to: "</article>")
    #expect(cards.first { $0.contains("13-19-000011") }?.contains("M102") == true)
    #expect(run.page.text.contains("缺少的 13-19-000011"))
    // What goes nowhere, with its reason.
    let strays = run.page.texts(from: "<ul class=\"strays\">", to: "</section>")
    #expect(strays.first?.contains("未歸檔/photo.jpg") == true && strays.first?.contains("M101") == true)
  }

  @Test func aBundleIsListed() async throws {
    let run = try await ReportPage(
      ["pack"] + Clinic.dental.arguments + ["-o", folder.path.appending("out").string], in: folder)
    #expect(run.status == 0)
    run.expectEveryFinding()
    let text = run.page.text
    for file in run.json["files"]?.items ?? [] {
      let name = try #require(file["name"]?.text)
      let path = try #require(file["path"]?.text)
      #expect(text.contains("\(name) ← \(path)") || text.contains("\(name)← \(path)"))
    }
    for expected in [
      "費用抽審送件清單", "3501200000_1151121_001.zip", "11507", "1150802", "1 當期送審", "13 牙醫門診",
      try #require(run.json["bundle"]?["sha256"]?.text), "接下來", "核對人", "頁數 1", "560 × 320 像素", "猜測",
    ] {
      #expect(text.contains(expected), "\(expected)")
    }
    let cards = run.page.texts(from: "<article", to: "</article>")
    #expect(cards.count == 7)
    #expect(cards.allSatisfy { $0.contains("已核對") && $0.contains("可以送") })
    // Ten JPEGs and the first image of the DICOM set.
    #expect(run.page.source.matches(of: /<img src="data:image\/jpeg;base64,/).count == 10)
    #expect(run.page.source.matches(of: /<img src="data:image\/png;base64,/).count == 1)
    #expect(text.contains("這種檔案沒有縮圖"))
    #expect(run.json["report"]?.text == folder.path.appending("page.html").string)
  }

  /// The bundle's own account: cases and files come out of the ZIP.
  @Test(arguments: ["7z", "zip", "cab"], ["per-case", "single"])
  func aVerifiedBundleIsListed(container: String, layout: String) async throws {
    let out = folder.path.appending("out")
    let packed = try await nhiPack(
      ["pack"] + Clinic.dental.arguments + [
        "-o", out.string, "--container", container, "--layout", layout, "--format", "json",
      ])
    #expect(packed.status == 0)
    let bundle = out.appending("3501200000_1151121_001.zip").string
    let run = try await ReportPage(["verify", bundle], in: folder)
    #expect(run.status == 0)
    let cards = run.page.texts(from: "<article", to: "</article>")
    #expect(cards.count == 7)
    for file in try JSONValue(parsing: packed.text)["files"]?.items ?? [] {
      let key = try #require(file["case"]?.text)
      let name = try #require(file["name"]?.text)
      #expect(cards.contains { $0.contains(key) && $0.contains(name) }, "\(key) \(name)")
    }
    #expect(run.page.source.matches(of: /<img\ /).count == 11)
  }

  @Test(arguments: [
    "B202/fires-a-byte-of-a-file", "B202/fires-cut-short", "B232/fires-a-second-part", "B211/fires-chinese",
    "B209/fires-backslash",
  ]) func everyFindingOfABundleIsOnThePage(fixture: String) async throws {
    let bundle = "../rules/\(fixture)/3599999991_1151121_001.zip"
    try #require(Clinic.folder.appending(bundle).isTaken, "\(fixture)")
    let run = try await ReportPage(["verify", bundle], in: folder)
    #expect(run.status == 1)
    #expect(run.json["findings"]?.items.isEmpty == false)
    run.expectEveryFinding()
    #expect(run.page.text.contains("不要上傳"))
  }

  /// Two cases in one, the third in another.
  @Test func severalBundlesHaveTheirOwnCases() async throws {
    let clinic = try ClinicOfCases(3)
    for number in 1...3 {
      let text = String(repeating: ClinicOfCases.record("\(number)"), count: 15_000)
      try clinic.folder.write("files/1900000\(number)/病歷.txt", text)
    }
    let run = try await ReportPage(
      [
        "pack", clinic.list, clinic.files, "--date", "2026-11-21", "--max-bundle-size", "1500kB", "-o",
        folder.path.appending("out").string,
      ], in: folder)
    #expect(run.status == 0)
    run.expectEveryFinding()
    let groups = run.page.texts(from: "<section id=\"group-", to: "</section>")
    try #require(groups.count == 2)
    for (number, cases) in [(0, ["000001", "000002"]), (1, ["000003"])] {
      #expect(groups[number].contains("3501200000_1151121_00\(number + 1).zip"))
      for serial in ["000001", "000002", "000003"] {
        #expect(groups[number].contains("13-19-\(serial)") == cases.contains(serial))
      }
    }
    #expect(run.page.text.contains("把這 2 個 ZIP 都上傳"))
  }

  @Test(arguments: ["check", "pack", "verify"]) func numbersAreMasked(command: String) async throws {
    let folder = try TemporaryFolder()
    let out = folder.path.appending("D123456782")
    var arguments = ["check"] + Clinic.dental.arguments
    if command != "check" { arguments = ["pack"] + Clinic.dental.arguments + ["-o", out.string] }
    var run = try await ReportPage(arguments, in: folder)
    if command == "verify" {
      run = try await ReportPage(["verify", out.appending("3501200000_1151121_001.zip").string], in: folder)
    }
    #expect(run.status == 0)
    for number in PrivacyTests.numbers { #expect(!run.page.source.contains(number)) }
    #expect(run.page.source.contains("12345****"))
  }

  @Test func numbersAreShownWhenAskedFor() async throws {
    let run = try await ReportPage(
      ["check"] + Clinic.dental.arguments, in: folder, options: ["--show-identifiers"])
    for number in PrivacyTests.numbers { #expect(run.page.source.contains(number)) }
  }

  /// A name is text, whatever is in it.
  @Test(arguments: [
    "<img src=x onerror=alert(1)>.txt", "<script>alert(1).txt", "a\"b'c&lt;&amp;.txt", "\u{202E}txt.exe.txt",
    "\u{61C}病歷.txt", "one\ntwo\u{1B}[31m.txt", "--><style>body{}.txt",
  ]) func hostileNamesAreText(name: String) async throws {
    let list = try folder.write(
      "<b>\u{202E}list.csv", ListText.header + "3501200000,13,11507,1,1150802,19,000001,<i>,C123456781\n")
    try folder.write("files/19000001/\(name)", "SYNTHETIC RECORD - NO REAL PATIENT\n")
    try folder.write("files/nobody/\(name)", "SYNTHETIC RECORD - NO REAL PATIENT\n")
    let run = try await ReportPage(
      ["check", list.string, folder.path.appending("files").string, "--date", "2026-11-21"], in: folder)
    let source = run.page.source
    #expect(run.page.tags.isSubset(of: Self.tags))
    #expect(source.matches(of: /<style/).count == 1 && !source.contains(" onerror=alert(1)>"))
    for scalar in source.unicodeScalars where scalar.value < 0x20 { #expect(scalar == "\n") }
    #expect(!source.unicodeScalars.contains { [0x202E, 0x61C].contains($0.value) })
    let shown = name.replacing("\u{202E}", with: "\u{FFFD}").replacing("\u{61C}", with: "\u{FFFD}")
      .replacing("\n", with: "␊").replacing("\u{1B}", with: "␛")
    #expect(run.page.text.contains("19000001/\(shown)"))
    #expect(run.page.text.contains("nobody/\(shown)"))
  }

  /// All the elements that a page has.
  private static let tags: Set<String> = [
    "html", "head", "meta", "link", "style", "title", "body", "a", "header", "nav", "main", "section", "article",
    "footer", "h1", "h2", "h3", "p", "div", "span", "strong", "small", "bdi", "ul", "ol", "li", "table", "colgroup",
    "col", "thead", "tbody", "tr", "th", "td", "label", "input", "img",
  ]

  /// The bundle's name is in the style sheet, for the foot of each page.
  @Test func theNameOfABundleCannotEndTheStyle() async throws {
    let name = "</style><script>alert(1)\"\\.zip".replacing("/", with: "")
    let packed = try await nhiPack(
      ["pack"] + Clinic.dental.arguments + ["-o", folder.path.appending("out").string])
    #expect(packed.status == 0)
    let bytes = try TemporaryFolder.bytes(folder.path.appending("out/3501200000_1151121_001.zip"))
    let bundle = try folder.write(name, bytes)
    let run = try await ReportPage(["verify", bundle.string], in: folder)
    #expect(run.status == 1)
    #expect(run.page.tags.isSubset(of: Self.tags))
    let style = try #require(run.page.source.firstMatch(of: /<style>([^<]*)<\/style>/))
    #expect(style.1.contains(#"content: "\3c style\3e \3c script\3e alert\28 1\29 \22 \5c .zip""#))
    run.expectEveryFinding()
  }

  /// With an earlier result the page is still whole, and says what is new in it.
  @Test(arguments: ["check", "verify"]) func whatWasKnownIsMarked(command: String) async throws {
    var arguments = ["check"] + Clinic.broken.arguments
    if command == "verify" {
      arguments = ["verify", "../rules/B202/fires-a-byte-of-a-file/3599999991_1151121_001.zip"]
    }
    let first = try await nhiPack(arguments + ["--format", "json"])
    let findings = try JSONValue(parsing: first.text)["findings"]?.items ?? []
    let baseline = try folder.write("previous.json", first.text)
    let run = try await ReportPage(arguments, in: folder, options: ["--baseline", baseline.string])
    #expect(run.status == 0)
    #expect(run.json["findings"] == .list([]))
    let shown = run.page.texts(from: "<li class=\"finding", to: "</li>")
    #expect(!findings.isEmpty && shown.count == findings.count)
    #expect(shown.allSatisfy { $0.contains("前次已有") })
    #expect(run.page.source.contains("<div class=\"outcome reject\">"))
    #expect(run.page.text.contains("其中前次已有的：\(findings.count) 個。"))
    // Without it nothing is marked.
    let plain = try await ReportPage(arguments, in: folder)
    #expect(!plain.page.text.contains("前次已有"))
  }

  @Test func whatIsNewIsNotMarked() async throws {
    let clinic = try ClinicOfCases(2)
    try clinic.folder.write("files/19000001/letter.rtf", "no RTF")
    let first = try await clinic.run("check", ["--format", "json"])
    let baseline = try clinic.folder.write("previous.json", first.text)
    try clinic.folder.write("files/19000002/letter.rtf", "no RTF")
    let page = clinic.folder.path.appending("page.html")
    #expect(try await clinic.run("check", ["--baseline", baseline.string, "--report", page.string]).status == 1)
    let cards = PageSource(String(decoding: try TemporaryFolder.bytes(page), as: UTF8.self))
      .texts(from: "<article", to: "</article>")
    #expect(cards.count == 2)
    #expect(cards.first?.contains("前次已有") == true)
    #expect(cards.last?.contains("不能送") == true && cards.last?.contains("前次已有") == false)
  }

  /// Green, yellow or red: one look says whether it can be sent.
  @Test(arguments: [("dental", "warn", "可以送 7 件"), ("broken", "reject", "不能送 8 件")])
  func oneLookIsEnough(name: String, verdict: String, tally: String) async throws {
    let clinic = try #require(Clinic(rawValue: name))
    let run = try await ReportPage(["check"] + clinic.arguments, in: folder)
    #expect(run.page.source.contains("<div class=\"outcome \(verdict)\">"))
    #expect(run.page.text.contains("有警告：請先看過") == (verdict == "warn"))
    #expect(run.page.texts(from: "<ul class=\"tally\"", to: "</ul>").first?.contains(tally) == true)
  }

  @Test func withoutAnyFindingItIsGreen() async throws {
    let list = try folder.write("list.csv", ListText.header + "3599999991,13,11507,1,1150802,19,000001,,C123456781\n")
    try folder.write("files/19000001/A.txt", "SYNTHETIC RECORD - NO REAL PATIENT\n")
    let run = try await ReportPage(
      ["check", list.string, folder.path.appending("files").string, "--date", "2026-11-21"], in: folder)
    #expect(run.json["findings"] == .list([]))
    #expect(run.page.source.contains("<div class=\"outcome accept\">"))
    #expect(!run.page.text.contains("有警告"))
  }

  /// Many cases are folded up, but for those that need a look.
  @Test func manyCasesAreFoldedUp() async throws {
    let clinic = try ClinicOfCases(61)
    try clinic.folder.write("files/19000007/letter.rtf", "no RTF")
    let page = clinic.folder.path.appending("page.html")
    #expect(try await clinic.run("check", ["--report", page.string]).status == 1)
    let source = PageSource(String(decoding: try TemporaryFolder.bytes(page), as: UTF8.self))
    let folded = source.texts(from: "<details>", to: "</details>")
    #expect(folded.count == 1 && folded.first?.contains("全部案件（61）") == true)
    let lists = source.texts(from: "<ol class=\"cases\"", to: "</ol>")
    #expect(lists.count == 2)
    #expect(lists.first?.contains("13-19-000007 不能送") == true && lists.first?.contains("13-19-000008") == false)
    #expect(lists.last?.contains("13-19-000061") == true)
  }

  @Test func aListThatCannotBeUsedHasAPageToo() async throws {
    let list = try folder.write("list.csv", "案件分類,流水號\n19,000001\n")
    let run = try await ReportPage(["check", list.string, "dental/files"], in: folder)
    #expect(run.status == 1)
    run.expectEveryFinding()
    #expect(run.page.texts(from: "<article", to: "</article>").isEmpty)
  }
}
