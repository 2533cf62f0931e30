import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

/// `--report`: where the page goes, and what it may not touch.
@Suite struct ReportFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var page: FilePath { folder.path.appending("page.html") }
  private var out: FilePath { folder.path.appending("out") }

  private func pack(_ report: String, _ options: [String] = []) async throws -> Program.Output {
    try await nhiPack(["pack"] + Clinic.dental.arguments + ["-o", out.string, "--report", report] + options)
  }

  @Test func thePageIsPrivate() async throws {
    let output = try await pack(page.string)
    #expect(output.status == 0)
    #expect(output.text.hasSuffix("\n報告寫在「\(page)」，用瀏覽器開啟；和病歷一樣機密。\n"))
    #expect(try page.stat().permissions.rawValue == 0o600)
    #expect(try folder.path.folderNames() == ["out", "page.html"])
  }

  @Test(arguments: ["zh-Hant", "en"]) func anOlderPageIsReplaced(language: String) async throws {
    #expect(
      try await nhiPack(
        ["check"] + Clinic.broken.arguments + ["--report", page.string, "--lang", language]
      ).status == 1)
    let older = try TemporaryFolder.bytes(page)
    #expect(chmod(page.string, 0o644) == 0)
    #expect(try await pack(page.string).status == 0)
    #expect(try TemporaryFolder.bytes(page) != older)
    #expect(try page.stat().permissions.rawValue == 0o600)
    #expect(try folder.path.folderNames() == ["out", "page.html"])
  }

  /// Told before anything is made.
  @Test(arguments: [
    "mine", "", "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>mine</title>",
  ]) func anotherFileIsKept(content: String) async throws {
    try folder.write("page.html", content)
    let output = try await pack(page.string)
    #expect(output.status == 73)
    #expect(output.text.isEmpty)
    #expect(output.errors.contains("不是本程式的報告") && output.errors.contains("還沒有檢查任何檔案"))
    #expect(try folder.path.folderNames() == ["page.html"])
    #expect(try TemporaryFolder.bytes(page) == Array(content.utf8))
  }

  @Test func aLinkAndAFolderAreKept() async throws {
    #expect(try await pack(page.string).status == 0)
    #expect(symlink("page.html", folder.path.appending("link.html").string) == 0)
    #expect(symlink("nowhere", folder.path.appending("loose.html").string) == 0)
    try folder.path.appending("folder.html").createFolders()
    for name in ["link.html", "loose.html", "folder.html"] {
      let output = try await nhiPack(
        ["check"] + Clinic.dental.arguments + ["--report", folder.path.appending(name).string])
      #expect(output.status == 73)
      #expect(output.text.isEmpty)
    }
    #expect(try folder.path.folderNames() == ["folder.html", "link.html", "loose.html", "out", "page.html"])
  }

  @Test(arguments: ["/proc/page.html", "dental/list.csv/page.html", "/nonexistent/page.html", "dental/none/page.html"])
  func whereNothingCanBeWrittenNothingIsPacked(report: String) async throws {
    let output = try await pack(report)
    #expect(output.status == 73)
    #expect(output.text.isEmpty)
    #expect(output.errors.hasPrefix("nhi-pack: 無法寫入報告「"))
    #expect(!out.isTaken)
  }

  @Test(arguments: ["page", "page.txt", "page.zip", "", "page.html/"]) func itIsAnHTMLFile(report: String) async throws
  {
    let output = try await pack(report)
    #expect(output.status == 64)
    #expect(!out.isTaken)
  }

  /// There it would be taken for a record.
  @Test(arguments: ["files/page.html", "files/19000001/page.html", "files/../files/page.html", "link/page.html"])
  func noPageAmongTheRecords(report: String) async throws {
    let clinic = try ClinicOfCases()
    #expect(symlink("files/19000001", clinic.folder.path.appending("link").string) == 0)
    let output = try await clinic.run("check", ["--report", clinic.folder.path.appending(report).string])
    #expect(output.status == 73)
    #expect(output.errors.contains("在來源資料夾裡"))
  }

  /// The output folder is not looked through, even where it lies in SOURCE.
  @Test func thePageMayLieBesideTheBundle() async throws {
    let clinic = try ClinicOfCases()
    let out = clinic.folder.path.appending("files/out")
    try out.createFolders()
    for _ in 0..<2 {
      let output = try await clinic.run(
        "pack", ["-o", out.string, "--report", out.appending("page.html").string, "--no-ledger", "--number-start", "1"])
      #expect(output.status == 0)
    }
    #expect(try out.folderNames().contains("page.html"))
    #expect(try await clinic.run("check", ["--report", clinic.folder.path.appending("page.html").string]).status == 0)
  }

  /// Even before there is such a folder, and when nothing but the page comes into it.
  @Test(arguments: [Clinic.dental, Clinic.broken], ["", "./"])
  func theFolderOfTheBundleIsMade(clinic: Clinic, dot: String) async throws {
    let output = try await nhiPack(
      ["pack"] + clinic.arguments + ["-o", out.string, "--report", folder.path.string + "/\(dot)out/page.html"])
    #expect(output.status == (clinic == .dental ? 0 : 1))
    #expect(try out.folderNames().contains("page.html"))
  }

  @Test func aFailedRunLeavesAnOlderPage() async throws {
    #expect(try await pack(page.string).status == 0)
    let older = try TemporaryFolder.bytes(page)
    let output = try await nhiPack(["check", "nowhere.csv", "dental/files", "--report", page.string])
    #expect(output.status == 66)
    #expect(try TemporaryFolder.bytes(page) == older)
  }

  /// What has too many bytes, or errors, is not in the page; the page says why.
  @Test func largeAndDamagedPicturesStayOut() async throws {
    let clinic = try ClinicOfCases(2)
    let picture = try TemporaryFolder.bytes(Clinic.folder.appending("dental/files/000123/影像/根尖片.jpg"))
    // A comment of the JPEG's own (COM) makes it as large as it is wanted.
    func padded(to size: Int) -> [UInt8] {
      let missing = size - picture.count
      return picture.prefix(2) + [0xFF, 0xFE, UInt8((missing - 2) >> 8), UInt8((missing - 2) & 255)]
        + [UInt8](repeating: 0x20, count: missing - 4) + picture.dropFirst(2)
    }
    try clinic.folder.write("files/19000001/most.jpg", padded(to: 64_000))
    try clinic.folder.write("files/19000001/more.jpg", padded(to: 64_001))
    try clinic.folder.write("files/19000002/damaged.jpg", Array(picture.dropLast(picture.count / 2)))
    let path = clinic.folder.path.appending("page.html")
    let output = try await clinic.run("check", ["--report", path.string])
    #expect(output.status == 1)
    let page = PageSource(String(decoding: try TemporaryFolder.bytes(path), as: UTF8.self))
    let rows = page.source.split(separator: "<tr class=\"file\"")
    func row(of name: String) throws -> PageSource {
      PageSource("<" + String(try #require(rows.first { $0.contains("/\(name)<") })))
    }
    #expect(try row(of: "most.jpg").source.contains("<img src=\"data:image/jpeg;base64,"))
    #expect(try !row(of: "more.jpg").source.contains("<img"))
    #expect(try row(of: "more.jpg").text.contains("圖檔較大"))
    #expect(try !row(of: "damaged.jpg").source.contains("<img"))
    #expect(try row(of: "damaged.jpg").text.contains("檔案有錯誤，不放縮圖"))
  }
}
