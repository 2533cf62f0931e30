import FileAccess
import SystemPackage
import TestSupport
import Testing

/// The manual pages, as those read them whose trade it is.
@Suite(.mustEnd) struct ManualTests {
  private let folder: TemporaryFolder
  /// Names of pages, and their sources.
  private let pages: [String: String]

  init() async throws {
    folder = try TemporaryFolder()
    let output = try await Program.nhiPack.run(["manual", folder.path.string, "--date", "2026-11-21"])
    try #require(output.status == 0, "\(output.errors)")
    let files = try FolderTree(listing: folder.path).entries.map(\.path)
    pages = Dictionary(
      uniqueKeysWithValues: try files.map {
        ($0.lastComponent?.string ?? "", String(decoding: try TemporaryFolder.bytes($0), as: UTF8.self))
      })
  }

  /// What a terminal of 80 columns shows, without its bold and underlined forms.
  private func shown(_ page: String) async throws -> Program.Output {
    try await Program.tool("groff", package: "groff-base").run(
      ["-k", "-man", "-Tutf8", "-ww", "-P-c", "-P-b", "-P-u", folder.path.appending(page).string],
      environment: ["LC_ALL": "C.UTF-8"])
  }

  /// The words of a text, so that it does not matter where lines end.
  private static func words(_ text: String) -> String {
    text.filter { !$0.isWhitespace }.replacing("\u{2212}", with: "-")
  }

  @Test func eachCommandHasAPage() async throws {
    let help = try await Program.nhiPack.run(["--help"]).text
    let commands = try #require(help.firstRange(of: "SUBCOMMANDS:\n"))
    let names = help[commands.upperBound...].split(separator: "\n").compactMap { line in
      line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first : nil
    }.filter { $0 != "See" }
    #expect(names.count >= 10)
    #expect(pages.keys.sorted() == (["nhi-pack.1"] + names.map { "nhi-pack-\($0).1" }).sorted())
  }

  /// Neither of the two programs that show manuals has anything to complain of.
  @Test func readersOfManualsAreContent() async throws {
    let mandoc = try Program.tool("mandoc", package: "mandoc")
    for page in pages.keys.sorted() {
      let judged = try await mandoc.run(["-T", "lint", folder.path.appending(page).string])
      #expect(judged.status == 0 && judged.text.isEmpty, "\(judged.text)")
      let groff = try await shown(page)
      #expect(groff.status == 0 && groff.errors.isEmpty, "\(page): \(groff.errors)")
    }
  }

  /// That the judges judge.
  @Test func aBrokenPageIsNoticed() async throws {
    let page = try #require(pages["nhi-pack-pack.1"])
    try folder.write("broken.1", page.replacing(".SH OPTIONS\n", with: ".SH OPTIONS\n.XX\n\\[nothing]\n"))
    let judged = try await Program.tool("mandoc", package: "mandoc").run(
      ["-T", "lint", folder.path.appending("broken.1").string])
    #expect(judged.status != 0 && judged.text.contains("XX"))
    #expect(try await shown("broken.1").errors.contains("nothing"))
  }

  /// Whatever `--help` tells, in both languages, the page tells.
  @Test(arguments: ["pack", "verify", "history", "rules"]) func aPageSaysWhatHelpSays(command: String) async throws {
    let help = try await Program.nhiPack.run([command, "--help"]).text
    let page = Self.words(try await shown("nhi-pack-\(command).1").text)
    let options = Set(help.matches(of: #/--[a-z][a-z-]+/#).map { String($0.output) })
    #expect(options.contains("--help") && options.count >= 5)
    for option in options.sorted() { #expect(page.contains(option), "\(option)") }
    let overview = try #require(help.split(separator: "\n").first?.replacing("OVERVIEW: ", with: ""))
    #expect(page.contains(Self.words(String(overview))))
    #expect(!page.contains("--no-such-option"))
  }

  @Test func theMainPageHasExitStatusAndSurroundings() async throws {
    let page = Self.words(try await shown("nhi-pack.1").text)
    for text in [
      "EXITSTATUS", "73無法建立輸出/anoutputcannotbemade", "ENVIRONMENT", "NHI_PACK_FEE_MONTH", "FILES",
      "~/.local/state/nhi-pack/ledger.sqlite", "來源檔案不會被更動。", "SEEALSO", "nhi-pack-verify(1)",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  /// Every variable that the program reads is on the page; what reads them all is the program's own source.
  @Test func everyVariableIsTold() throws {
    let page = try #require(pages["nhi-pack.1"])
    var names: Set<String> = []
    for entry in try FolderTree(listing: Project.root.appending("Sources/nhi-pack")).entries
    where entry.path.extension == "swift" {
      let source = String(decoding: try TemporaryFolder.bytes(entry.path), as: UTF8.self)
      for match in source.matches(of: #/orVariable: "([A-Z_]+)"|NHI_PACK_([A-Z_]+)|choice\([a-z]+, "([A-Z_]+)"/#) {
        names.formUnion([match.1, match.2, match.3].compactMap { $0.map(String.init) })
      }
    }
    #expect(names.count >= 19)
    for name in names.sorted() { #expect(page.contains("NHI_PACK_\(name)"), "\(name)") }
  }

  /// What `man -k` and `whatis` index.
  @Test func pagesCanBeIndexed() async throws {
    let lexgrog = try Program.tool("lexgrog", package: "man-db")
    for page in pages.keys.sorted() {
      let indexed = try await lexgrog.run([folder.path.appending(page).string], environment: ["LC_ALL": "C.UTF-8"])
      #expect(indexed.status == 0, "\(page)")
      #expect(indexed.text.contains("\"\(page.dropLast(2)) - "), "\(indexed.text)")
    }
  }

  @Test func nothingIsReplacedAndTheSameIsMadeAgain() async throws {
    let again = try await Program.nhiPack.run(["manual", folder.path.string, "--date", "2026-11-21"])
    #expect(again.status == 73 && again.errors.contains("nhi-pack.1"))
    let other = try TemporaryFolder()
    #expect(try await Program.nhiPack.run(["manual", other.path.string, "--date", "2026-11-21"]).status == 0)
    for (page, source) in pages {
      #expect(String(decoding: try TemporaryFolder.bytes(other.path.appending(page)), as: UTF8.self) == source)
    }
    #expect(try await Program.nhiPack.run(["manual", other.path.string, "--date", "yesterday"]).status == 64)
    #expect(try await Program.nhiPack.run(["manual", other.path.string]).status == 64)
  }
}
