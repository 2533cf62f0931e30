import FileAccess
import FileFormats
import Findings
import SystemPackage
import TestSupport
import Testing

@testable import Checking

/// Which pictures go into a report, and how many.
@Suite struct ThumbnailBudgetTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A GIF of one frame (GIF89a) that says it has this size.
  private static func gif(width: Int, height: Int) -> [UInt8] {
    func number(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8)] }
    let size = number(width) + number(height)
    return Array("GIF89a".utf8) + size + [0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF] + [0x2C, 0, 0, 0, 0] + size
      + [0, 2, 2, 0x44, 0x01, 0, 0x3B]
  }

  private func entry(_ name: String, _ bytes: [UInt8]) throws -> FolderEntry {
    try FolderEntry(named: try folder.write(name, bytes))
  }

  private func examined(_ entry: FolderEntry, _ fileExtension: String) throws -> FileExamination {
    try FormatCheck.examine(
      FileBytes(entry.path), fileExtension: fileExtension, subject: Subject(file: entry.name))
  }

  private func reason(_ thumbnail: Thumbnail) -> String? {
    if case .none(let reason) = thumbnail { reason.zhHant } else { nil }
  }

  @Test func aSmallPictureIsTaken() throws {
    let bytes = Self.gif(width: 1, height: 1)
    let entry = try entry("a.gif", bytes)
    var budget = ThumbnailBudget()
    let thumbnail = budget.thumbnail(of: entry, try examined(entry, "gif"))
    #expect(thumbnail == .picture(mediaType: "image/gif", bytes: bytes))
  }

  @Test func theBudgetIsKept() throws {
    let bytes = Self.gif(width: 1, height: 1)
    let entry = try entry("a.gif", bytes)
    var budget = ThumbnailBudget(left: 2 * bytes.count)
    for _ in 0..<2 {
      #expect(reason(budget.thumbnail(of: entry, try examined(entry, "gif"))) == nil)
    }
    #expect(reason(budget.thumbnail(of: entry, try examined(entry, "gif"))) == "縮圖已經很多，這張不放")
  }

  @Test func theBudgetOfPixelsIsKept() throws {
    let entry = try entry("a.gif", Self.gif(width: 3, height: 2))
    var budget = ThumbnailBudget(left: 1000, pixelsLeft: 12)
    for _ in 0..<2 {
      #expect(reason(budget.thumbnail(of: entry, try examined(entry, "gif"))) == nil)
    }
    #expect(reason(budget.thumbnail(of: entry, try examined(entry, "gif"))) == "縮圖已經很多，這張不放")
  }

  /// 65,535 pixels square would take a browser 17 GB.
  @Test func aPictureThatUnpacksToTooMuchIsNotTaken() throws {
    let entry = try entry("a.gif", Self.gif(width: 65_535, height: 65_535))
    let examination = try examined(entry, "gif")
    var budget = ThumbnailBudget()
    #expect(reason(budget.thumbnail(of: entry, examination)) != nil)
  }

  @Test func whatIsNoPictureOrCannotBeReadHasNone() throws {
    let text = try entry("a.txt", Array("synthetic\n".utf8))
    var budget = ThumbnailBudget()
    #expect(reason(budget.thumbnail(of: text, try examined(text, "txt"))) == "這種檔案沒有縮圖")
    #expect(reason(budget.thumbnail(of: text, nil)) == "這種檔案沒有縮圖")
  }

  @Test func aPictureThatChangedIsNotTaken() throws {
    let entry = try entry("a.gif", Self.gif(width: 1, height: 1))
    let examination = try examined(entry, "gif")
    try folder.write("a.gif", Self.gif(width: 1, height: 1) + [0])
    var budget = ThumbnailBudget()
    #expect(reason(budget.thumbnail(of: entry, examination)) == "檔案在檢查之後又被更動")
  }
}
