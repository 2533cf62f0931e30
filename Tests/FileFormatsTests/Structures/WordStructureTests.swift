import FileAccess
@testable import FileFormats
import Findings
import Testing

@Suite struct WordStructureTests {
  private func ids(_ bytes: [UInt8]) throws -> [String] {
    try WordStructure().read(MemoryBytes(bytes)).flaws.map(\.rule.id)
  }

  private func changed(_ bytes: [UInt8], at offset: Int, to number: Int) -> [UInt8] {
    var bytes = bytes
    bytes.replaceSubrange(offset..<(offset + 4), with: Sample.little(number, 4))
    return bytes
  }

  @Test(arguments: [193, 194, 217, 257, 268])
  func `documents of Word 97 and later pass`(version: Int) throws {
    let reading = try WordStructure().read(MemoryBytes(WordBuilder(version: version).bytes()))
    #expect(reading.flaws.isEmpty)
    #expect(reading.details.first { $0.key == "version" }?.value == .number(version))
  }

  @Test func `either table is looked for where the header says`() throws {
    #expect(try ids(WordBuilder(flags: 0, table: "0Table").bytes()) == [])
    #expect(try ids(WordBuilder(flags: 0, table: "1Table").bytes()) == ["F322"])
    var short = WordBuilder()
    short.replace("1Table", [UInt8](repeating: 7, count: 700))
    #expect(try ids(short.bytes()) == [])
    short.replace("1Table", [UInt8](repeating: 7, count: 120))
    #expect(try ids(short.bytes()) == ["F322"])
  }

  @Test func `F321 every cut before the last stream's end`() throws {
    let file = WordBuilder().bytes()
    for step in 1..<50 {
      let length = file.count * step / 50
      // Below the header's sector it is no compound file any more.
      guard length >= 600 else { continue }
      let part = Array(file.prefix(length))
      #expect(try ids(part) == ["F321"], "\(length)")
      #expect(try FormatIdentifier.identify(MemoryBytes(part)).format == .word)
    }
  }

  @Test func `F322 chains that lead astray`() throws {
    let (file, places) = WordBuilder().build()
    // The first sector of the document follows itself; a sector of another stream; none; one that does not exist.
    #expect(try ids(changed(file, at: places.table, to: 0)) == ["F322"])
    #expect(try ids(changed(file, at: places.table + 4, to: 0)) == ["F322"])
    #expect(try ids(changed(file, at: places.table, to: 0xFFFF_FFFE)) == ["F322"])
    #expect(try ids(changed(file, at: places.table, to: 0xFFFF_FFFF)) == ["F322"])
    #expect(try ids(changed(file, at: places.table, to: 0x00FF_FFFF)) == ["F321"])
    // The directory's first sector follows itself.
    let directory = (places.directory - 512) / 512
    #expect(try ids(changed(file, at: places.table + directory * 4, to: directory)) == ["F322"])
    #expect(try ids(changed(file, at: 48, to: 0x7FFF_FFFF)) == ["F321"])
    #expect(try ids([0xD0, 0xCF] + file.dropFirst(2).prefix(2)) == ["F322"])
  }

  @Test func `F322 says where and what was expected`() throws {
    let (file, places) = WordBuilder().build()
    let flaw = try #require(
      try WordStructure().read(MemoryBytes(changed(file, at: places.table, to: 0xFFFF_FFFF))).flaws.first)
    #expect(flaw.facts["offset"] == .number(places.table) && flaw.facts["expected"] != nil)
  }

  @Test func `F322 the header of something else`() throws {
    var file = WordBuilder()
    file.replace("WordDocument", WordBuilder.header(version: 193, flags: 0x0200, textLength: 20, magic: 0xA5ED))
    #expect(try ids(file.bytes()) == ["F322"])
    file.replace("WordDocument", WordBuilder.header(version: 193, flags: 0x0200, textLength: 20, pieces: 4980))
    #expect(try ids(file.bytes()) == ["F322"])
    file.replace("WordDocument", WordBuilder.header(version: 193, flags: 0x0200, textLength: 20, pieces: 4979))
    #expect(try ids(file.bytes()) == [])
    file.remove("WordDocument")
    #expect(try ids(file.bytes()) == ["F322"])
  }

  @Test func `F323 Word 6 and 95`() throws {
    var file = WordBuilder()
    for version in [101, 104, 192] {
      file.replace("WordDocument", WordBuilder.header(version: version, flags: 0, textLength: 20, magic: 0xA5DC))
      #expect(try ids(file.bytes()) == ["F323"])
    }
    #expect(try ids(WordBuilder(version: 193).bytes()) == [])
  }

  @Test func `F324 a password`() throws {
    #expect(try ids(WordBuilder(flags: 0x0300).bytes()) == ["F324"])
    // The flag beside it, that the text is mixed from pieces.
    #expect(try ids(WordBuilder(flags: 0x0204).bytes()) == [])
  }

  @Test func `F325 macros`() throws {
    var file = WordBuilder()
    file.storages = ["Macros"]
    #expect(try ids(file.bytes()) == ["F325"])
    file.storages = ["ObjectPool"]
    #expect(try ids(file.bytes()) == [])
  }

  @Test func `F326 nothing in it`() throws {
    #expect(try ids(WordBuilder(textLength: 1).bytes()) == ["F326"])
    #expect(try ids(WordBuilder(textLength: 2).bytes()) == [])
  }

  @Test func `F327 a part that the text does not need`() throws {
    let (file, places) = WordBuilder().build()
    let data = ((places.streams["Data"] ?? 0) - 512) / 512
    #expect(try ids(changed(file, at: places.table + data * 4, to: data)) == ["F327"])
    #expect(try ids(changed(file, at: places.shortTable, to: 0)) == ["F327"])
    #expect(try ids(changed(file, at: places.shortTable, to: 77)) == ["F327"])
    #expect(try ids(changed(file, at: places.table + data * 4, to: 0x00FF_FFFF)) == ["F321"])
  }

  @Test func `F328 files put into it`() throws {
    var file = WordBuilder()
    file.streams.append(("\u{1}Ole10Native", [1, 2, 3]))
    #expect(try ids(file.bytes()) == ["F328"])
    file.streams[file.streams.count - 1].name = "\u{1}Ole"
    #expect(try ids(file.bytes()) == [])
  }

  @Test func `F329 the last sector is cut, where it holds nothing`() throws {
    let file = WordBuilder().bytes()
    #expect(try ids(file.dropLast(10)) == ["F329"])
    #expect(try ids(file) == [])
    #expect(try ids(file + [UInt8](repeating: 0, count: 512)) == [])
  }

  @Test func `a document all of whose streams are short passes`() throws {
    var file = WordBuilder()
    file.replace("WordDocument", Array(file.streams[0].bytes.prefix(2000)))
    file.replace("1Table", [UInt8](repeating: 7, count: 300))
    file.remove("Data")
    #expect(try ids(file.bytes()) == [])
  }

  @Test func `no change of one number traps`() throws {
    let (file, places) = WordBuilder().build()
    let interesting =
      Array(24..<120) + Array(places.table..<(places.table + 200)) + Array(places.directory..<file.count)
    for offset in interesting where offset + 4 <= file.count {
      for number in [0, 1, 0x7F, 0x7FFF_FFFF, 0xFFFF_FFFA, 0xFFFF_FFFF] {
        _ = try ids(changed(file, at: offset, to: number))
      }
    }
  }

  @Test func `many entries with one long chain take no longer`() throws {
    // Each of two thousand entries claims the same sectors: only the first gets them.
    var file = WordBuilder()
    for index in 0..<2000 { file.streams.append(("S\(index)", [])) }
    let (bytes, places) = file.build()
    var hostile = bytes
    for index in 5..<2000 {
      let entry = places.directory + index * 128
      hostile = changed(changed(hostile, at: entry + 116, to: 0), at: entry + 120, to: 0x7FFF_FFFF)
    }
    let source = CountingBytes(MemoryBytes(hostile))
    #expect(try WordStructure().read(source).flaws.map(\.rule.id) == ["F327"])
    #expect(source.bytesRead < 4_000_000)
  }

  @Test func `an error of reading comes through`() {
    #expect(throws: FileAccessError.self) { _ = try WordStructure().read(BrokenBytes()) }
  }
}
