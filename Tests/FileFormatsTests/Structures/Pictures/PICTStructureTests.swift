import FileAccess
import Testing

@testable import FileFormats

@Suite struct PICTStructureTests {
  private let probe = StructureProbe(structure: PICTStructure())

  private func rules(_ opcodes: [UInt8]) throws -> [String] {
    try probe.rules(PICTBytes(opcodes: PICTBytes.rectangle2 + opcodes).bytes)
  }

  @Test func `whole pictures of both versions pass, with a header and without`() throws {
    for hasHeader in [true, false] {
      #expect(try probe.rules(PICTBytes(hasHeader: hasHeader).bytes) == [])
      let first = PICTBytes(isVersion2: false, hasHeader: hasHeader, opcodes: PICTBytes.rectangle1 + [0x04, 0x01])
      #expect(try probe.rules(first.bytes) == [])
      #expect(try FormatIdentifier.identify(MemoryBytes(first.bytes)).format == .pict)
    }
    #expect(try probe.details(PICTBytes().bytes) == ["width=300", "height=300", "coding=version 2", "dpi=72"])
  }

  @Test func `every kind of opcode is stepped over`() throws {
    let big = PICTBytes.big
    #expect(try rules(PICTBytes.clip) == [])
    #expect(try rules(big(0x04, 2) + [1, 0]) == [])
    #expect(try rules(big(0x28, 2) + big(0, 4) + [3, 0x61, 0x62, 0x63]) == [])
    #expect(try rules(big(0x2B, 2) + [1, 1, 2, 0x61, 0x62, 0]) == [])
    #expect(try rules(big(0x70, 2) + big(10, 2) + big(0, 8)) == [])
    #expect(try rules(big(0xA1, 2) + big(7, 2) + big(3, 2) + [1, 2, 3, 0]) == [])
    #expect(try rules(big(0x2C, 2) + big(2, 2) + [1, 2]) == [])
    #expect(try rules(big(0xD0, 2) + big(4, 4) + [1, 2, 3, 4]) == [])
    #expect(try rules(big(0x0300, 2) + [1, 2, 3, 4, 5, 6]) == [])
    #expect(try rules(big(0x8050, 2)) == [])
    #expect(try rules(big(0x8150, 2) + big(2, 4) + [1, 2]) == [])
    // A pattern that is a colour to be mixed, and one that is a pixel map.
    #expect(try rules(big(0x12, 2) + big(2, 2) + big(0, 8) + big(0, 6)) == [])
    let map = PICTBytes.pixels(0x98, rowBytes: 0x8004, rows: 2, data: [])
    let pattern = big(0x13, 2) + big(1, 2) + big(0, 8) + map[2..<(2 + 46 + 24)] + [UInt8](repeating: 9, count: 8)
    #expect(try rules(pattern) == [])
  }

  @Test func `every kind of bitmap is stepped over`() throws {
    let rows = [[UInt8]](repeating: [3, 0x81, 7, 7], count: 4).flatMap { $0 }
    let wide = [[UInt8]](repeating: [0, 3, 0x81, 7, 7], count: 4).flatMap { $0 }
    #expect(try rules(PICTBytes.pixels(0x90, rowBytes: 4, rows: 4, data: [UInt8](repeating: 1, count: 16))) == [])
    #expect(try rules(PICTBytes.pixels(0x98, rowBytes: 16, rows: 4, data: rows)) == [])
    #expect(try rules(PICTBytes.pixels(0x98, rowBytes: 0x8010, rows: 4, data: rows)) == [])
    #expect(try rules(PICTBytes.pixels(0x98, rowBytes: 0x8000 | 252, rows: 4, data: wide)) == [])
    // Counts of two bytes that begin too early, and the same rows as they should be.
    #expect(try rules(PICTBytes.pixels(0x98, rowBytes: 0x8000 | 227, rows: 4, data: wide)) == [])
    #expect(try rules(PICTBytes.pixels(0x98, rowBytes: 0x8000 | 227, rows: 4, data: rows)) == [])
    #expect(try rules(PICTBytes.pixels(0x99, rowBytes: 0x8010, rows: 4, data: rows)) == [])
    #expect(try rules(PICTBytes.pixels(0x9A, rowBytes: 0x8040, rows: 4, packing: 4, bits: 32, data: rows)) == [])
    #expect(try rules(PICTBytes.pixels(0x9B, rowBytes: 0x8020, rows: 4, packing: 3, bits: 16, data: rows)) == [])
    let plain = [UInt8](repeating: 1, count: 4 * 64)
    #expect(try rules(PICTBytes.pixels(0x9A, rowBytes: 0x8040, rows: 4, packing: 1, bits: 32, data: plain)) == [])
    let dropped = [UInt8](repeating: 1, count: 4 * 48)
    #expect(try rules(PICTBytes.pixels(0x9A, rowBytes: 0x8040, rows: 4, packing: 2, bits: 32, data: dropped)) == [])
  }

  @Test func `F241 every cut is found`() throws {
    let rows = [[UInt8]](repeating: [3, 0x81, 7, 7], count: 100).flatMap { $0 }
    let whole = PICTBytes(opcodes: PICTBytes.pixels(0x98, rowBytes: 0x8010, rows: 100, data: rows)).bytes
    #expect(try probe.rules(whole) == [])
    #expect(try probe.unnoticedCuts(whole) == [])
    #expect(try probe.rules(PICTBytes(end: false).bytes) == ["F241"])
    #expect(try rules(PICTBytes.big(0xD0, 2) + PICTBytes.big(0xFFFF_FFFF, 4)) == ["F241"])
  }

  @Test func `F242 a frame that cannot be`() throws {
    #expect(try probe.rules(PICTBytes(width: 0).bytes) == ["F242"])
    #expect(try probe.rules(PICTBytes(height: 0xFFFF).bytes) == ["F242"])
    #expect(try probe.offset(of: "F242", in: PICTBytes(width: 0).bytes) == 514)
  }

  @Test func `F243 an opcode that version 1 does not have`() throws {
    let picture = PICTBytes(isVersion2: false, opcodes: PICTBytes.rectangle1 + [0x9A])
    #expect(try probe.rules(picture.bytes) == ["F243"])
    #expect(try probe.offset(of: "F243", in: picture.bytes) == 533)
  }

  @Test func `F244 shapes and bitmaps that cannot be`() throws {
    #expect(try rules(PICTBytes.big(1, 2) + PICTBytes.big(9, 2) + PICTBytes.big(0, 8)) == ["F244"])
    #expect(try rules(PICTBytes.pixels(0x98, rowBytes: 0x8010, rows: 0xFFFF, data: [])) == ["F244"])
    #expect(try rules(PICTBytes.pixels(0x98, rowBytes: 0x8010, rows: 4, bits: 7, data: [])) == ["F244"])
    #expect(try rules(PICTBytes.big(0x12, 2) + PICTBytes.big(5, 2) + PICTBytes.big(0, 8)) == ["F244"])
  }

  @Test func `F245 nothing is drawn`() throws {
    #expect(try probe.rules(PICTBytes(opcodes: PICTBytes.clip).bytes) == ["F245"])
    #expect(try probe.rules(PICTBytes(opcodes: PICTBytes.clip + PICTBytes.rectangle2).bytes) == [])
  }

  @Test func `F246 a QuickTime image`() throws {
    #expect(try rules(PICTBytes.big(0x8200, 2) + PICTBytes.big(4, 4) + [1, 2, 3, 4]) == ["F246"])
  }

  @Test func `no single byte makes it trap`() throws {
    let rows = [[UInt8]](repeating: [3, 0x81, 7, 7], count: 4).flatMap { $0 }
    let opcodes = PICTBytes.clip + PICTBytes.pixels(0x99, rowBytes: 0x8010, rows: 4, data: rows)
    let whole = PICTBytes(hasHeader: false, opcodes: opcodes).bytes
    for index in whole.indices {
      for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
        var bytes = whole
        bytes[index] = value
        _ = try probe.rules(bytes)
      }
    }
  }

  @Test func `an error of reading comes through`() {
    #expect(throws: FileAccessError.self) { _ = try PICTStructure().read(BrokenBytes()) }
  }
}
