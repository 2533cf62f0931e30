import FileAccess
import Findings
import TestSupport
import Testing

@testable import FileFormats

@Suite(.mustEnd) struct TextStructureTests {
  private func read(_ bytes: [UInt8]) throws -> StructureReading { try TextStructure().read(MemoryBytes(bytes)) }
  private func read(_ text: String) throws -> StructureReading { try read(Array(text.utf8)) }

  /// 陳, one of the clinic's own, 明.
  private static let big5: [UInt8] = [0xB3, 0xAF, 0xFA, 0x40, 0xA9, 0xFA, 0x0D, 0x0A]
  private static let line = Array("主訴：頭痛三天\n".utf8)

  @Test(arguments: [
    (Array("BP 120/80\r\n\tpulse 72\u{0C}\n".utf8), "ASCII", "2"),
    (line + line, "UTF-8", "2"),
    ([0xEF, 0xBB, 0xBF] + line, "UTF-8 BOM", "1"),
    (big5 + big5 + [0x41], "Big5 (CP950)", "3"),
    (big5 + [0x1A], "Big5 (CP950)", "1"),
    (line + [UInt8](repeating: 0, count: 512), "UTF-8", "1"),
    (Array("a\rb\rc".utf8), "ASCII", "3"),
    (Sample.utf16("病歷\r\n好"), "UTF-16LE", "2"),
    (Array(Sample.utf16("Name 王\n").dropFirst(2)), "UTF-16LE", "1"),
    ([0xFE, 0xFF, 0x75, 0xC5, 0x6B, 0x77], "UTF-16BE", "1"),
  ])
  func `a good text has no flaw and says what it is`(bytes: [UInt8], encoding: String, lines: String) throws {
    let reading = try read(bytes)
    #expect(reading.rules == [])
    #expect(reading.detail("encoding") == encoding)
    #expect(reading.detail("lines") == lines)
  }

  @Test func `F401 damaged characters, with the offset of the first`() throws {
    let reading = try read(Self.line + [0xE4, 0xB8] + Self.line + [0xFF] + Self.line)
    #expect(reading.rules == ["F401"])
    #expect(reading.fact("offset", of: "F401") == .number(Self.line.count))
    #expect(reading.fact("count", of: "F401") == 2)
    #expect(!reading.hasErrors)
    // Overlong forms are no characters either.
    #expect(try read(Self.line + [0xC0, 0xAF] + Self.line).rules == ["F401"])
    #expect(try read(Self.line + Self.line).rules == [])
  }

  @Test(arguments: [2000, 60_000, 70_000, 200_000])
  func `F402 another encoding from somewhere on`(length: Int) throws {
    var bytes: [UInt8] = Self.line + Self.line + Self.line
    while bytes.count < length { bytes += Self.line }
    let tail = (0..<3).flatMap { _ in Self.big5 }
    // Two characters prove nothing; the rest of the tail is what does.
    let reading = try read(bytes + tail)
    #expect(reading.rules == ["F402"])
    #expect(reading.fact("offset", of: "F402") == .number(bytes.count))
    #expect(reading.fact("other", of: "F402") == "Big5 (CP950)")
    #expect(try read(tail + tail).rules == [])
  }

  @Test func `F402 the other way round`() throws {
    let start = (0..<12_000).flatMap { _ in Self.big5 }
    let reading = try read(start + Self.line + Self.line)
    #expect(reading.rules.contains("F402") || reading.rules.contains("F401"))
    #expect(try read(start).rules == [])
  }

  @Test(arguments: [[0x00], [0x07], [0x7F], [0x1B], [0x1A]])
  func `F403 what is no text, wherever it stands`(bytes: [UInt8]) throws {
    var start = Self.line
    while start.count < 100_000 { start += Self.line }
    let reading = try read(start + bytes + Self.line)
    #expect(reading.rules == ["F403"])
    #expect(reading.fact("offset", of: "F403") == .number(start.count))
    #expect(reading.hasErrors)
    #expect(try read(start + Self.line).rules == [])
  }

  @Test func `F403 in UTF-16`() throws {
    let reading = try read(Sample.utf16("病\u{0}歷\u{7}。"))
    #expect(reading.rules == ["F403"])
    #expect(reading.fact("offset", of: "F403") == 4)
    #expect(reading.fact("count", of: "F403") == 2)
  }

  @Test func `F404 an encoding nobody here knows`() throws {
    // Twenty characters of GB2312 behind a long beginning in ASCII.
    let gb: [UInt8] = (0..<40).flatMap { [0xB0 + UInt8($0 % 20), 0xA1 + UInt8($0)] }
    let start = [UInt8](repeating: 0x41, count: 70_000)
    #expect(try read(start + gb).rules == ["F404"])
    #expect(try read(start + Self.big5).rules == [])
  }

  @Test func `F405 a character that is cut at the end`() throws {
    let reading = try read(Self.line + [0xE4, 0xB8])
    #expect(reading.rules == ["F405"])
    #expect(reading.fact("offset", of: "F405") == .number(Self.line.count))
    #expect(try read(Self.big5 + Self.big5 + [0xB3]).rules == ["F405"])
    #expect(try read(Self.line + [0xE4, 0xB8, 0xAD]).rules == [])
  }

  @Test func `F406 nothing to read`() throws {
    for blank in [" ", "\r\n\t\n"] { #expect(try read(blank).rules == ["F406"]) }
    #expect(try read(" .").rules == [])
  }

  @Test func `a long text is read in pieces, and its end is looked at`() throws {
    let long = RepeatedBytes(start: [], pattern: Self.line, count: Self.line.count * 100_000)
    #expect(try TextStructure().read(long).rules == [])
    #expect(try TextStructure().read(long).detail("lines") == "100000")
    let cut = RepeatedBytes(start: [], pattern: Self.line, count: Self.line.count * 100_000 - 2)
    #expect(try TextStructure().read(cut).rules == ["F405"])
  }

  @Test func `one long line`() throws {
    let line = RepeatedBytes(start: [0x41], pattern: [0x42], count: 2_000_000)
    #expect(try TextStructure().read(line).detail("lines") == "1")
  }

  @Test func `wherever a text is cut it is a text, or says that a character is cut`() throws {
    let text = (0..<10).flatMap { _ in Self.line }
    for end in 1..<text.count {
      let rules = try read(Array(text.prefix(end))).rules
      #expect(rules == [] || rules == ["F405"] || end < 20, "\(end): \(rules)")
    }
  }

  @Test func `text in UTF-16 may go wrong too`() throws {
    #expect(try read(Sample.utf16("病歷") + [0x75]).rules == ["F405"])
    #expect(try read(Sample.utf16("病歷") + [0x00, 0xD8, 0x41, 0x00]).rules == ["F401"])
  }

  @Test func `what cannot be read is told`() {
    #expect(throws: FileAccessError.self) { try TextStructure().read(BrokenBytes()) }
  }
}
