import Testing

@testable import FileFormats

@Suite struct BMPStructureTests {
  private let probe = StructureProbe(structure: BMPStructure())

  @Test(arguments: [12, 16, 40, 52, 56, 64, 108, 124], [1, 4, 8, 24])
  func `every header and depth passes`(headerSize: Int, bits: Int) throws {
    #expect(try probe.rules(BMPBytes(headerSize: headerSize, bits: bits).bytes) == [])
  }

  @Test func `rows from the top down, bit fields, a wrong file size`() throws {
    #expect(try probe.rules(BMPBytes(height: -300, bits: 32).bytes) == [])
    #expect(try probe.rules(BMPBytes(bits: 16, compression: 3).bytes) == [])
    #expect(try probe.rules(BMPBytes(fileSize: 7).bytes) == [])
    #expect(try probe.rules(BMPBytes(fileSize: 0x7FFF_FFFF).bytes) == [])
    #expect(
      try probe.details(BMPBytes(height: -300, resolution: 11_811).bytes)
        == ["width=300", "height=300", "bits=24", "colour=colour", "coding=uncompressed", "dpi=299"])
  }

  @Test func `F221 a header that is not all there`() throws {
    let whole = BMPBytes().bytes
    #expect(try probe.rules(Array(whole.prefix(53))) == ["F221"])
    #expect(try probe.rules(BMPBytes(offset: 53).bytes) == ["F221"])
    // Left out, it is the place behind the palette.
    #expect(try probe.rules(BMPBytes(offset: 0).bytes) == [])
  }

  @Test func `F222 a size that cannot be`() throws {
    #expect(try probe.rules(BMPBytes(width: 0).bytes) == ["F222"])
    #expect(try probe.rules(BMPBytes(width: -300, data: []).bytes) == ["F222"])
    #expect(try probe.rules(BMPBytes(height: 0).bytes) == ["F222"])
    #expect(try probe.rules(BMPBytes(height: Int(Int32.min), data: []).bytes) == ["F224", "F256"])
  }

  @Test func `F223 a depth that does not exist`() throws {
    for bits in [0, 3, 30_000] {
      #expect(try probe.rules(BMPBytes(bits: bits, palette: [], data: [1, 2, 3]).bytes) == ["F223"])
    }
    #expect(try probe.rules(BMPBytes(bits: 24, compression: 1).bytes) == ["F223"])
    #expect(try probe.rules(BMPBytes(compression: 9).bytes) == ["F223"])
  }

  @Test func `F224 every cut is found`() throws {
    #expect(try probe.unnoticedCuts(BMPBytes().bytes) == [])
    #expect(try probe.unnoticedCuts(BMPBytes(bits: 1).bytes) == [])
    let whole = BMPBytes().bytes
    #expect(try probe.rules(Array(whole.dropLast())) == ["F224"])
    #expect(try probe.offset(of: "F224", in: Array(whole.dropLast())) == whole.count - 1)
    #expect(
      try probe.rules(BMPBytes(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF, bits: 32, data: []).bytes).first == "F224")
  }

  @Test(arguments: [8, 4])
  func `F224 runs that do not end`(bits: Int) throws {
    // A run, a literal of three, a delta, an end of line; then the end of the bitmap.
    let literal: [UInt8] = bits == 8 ? [0, 3, 1, 2, 3, 0] : [0, 3, 0x12, 0x30]
    let runs: [UInt8] = [200, 1] + literal + [0, 2, 1, 0, 0, 0]
    let picture = { (data: [UInt8]) in BMPBytes(bits: bits, compression: bits == 8 ? 1 : 2, data: data).bytes }
    #expect(try probe.rules(picture(runs + [0, 1])) == [])
    #expect(try probe.rules(picture(runs)) == ["F224"])
    #expect(try probe.unnoticedCuts(picture(runs + [0, 1])) == [])
    // A writer that leaves the last code out, and has every row.
    #expect(try probe.rules(picture([[UInt8]](repeating: [200, 1, 0, 0], count: 300).flatMap { $0 })) == [])
    #expect(try probe.rules(picture([[UInt8]](repeating: [200, 1, 0, 0], count: 299).flatMap { $0 })) == ["F224"])
  }

  @Test(arguments: 0...3)
  func `runs are followed across the pieces that are read at once`(before: Int) throws {
    // Each delta goes down a row; they lie differently in the pieces for each number of runs before them.
    let runs = [[UInt8]](repeating: [200, 1], count: before).flatMap { $0 }
    let deltas = [[UInt8]](repeating: [0, 2, 0, 1], count: 40_000).flatMap { $0 }
    let picture = { BMPBytes(width: 9, height: $0, bits: 8, compression: 1, data: runs + deltas).bytes }
    #expect(try !probe.rules(picture(40_000)).contains("F224"))
    #expect(try probe.rules(picture(40_001)).contains("F224"))
  }

  @Test func `F225 a palette that is not all there`() throws {
    #expect(try probe.rules(BMPBytes(bits: 8, palette: [UInt8](repeating: 1, count: 1020)).bytes) == ["F225"])
    #expect(try probe.rules(BMPBytes(bits: 8, used: 2, palette: [1, 1, 1, 0, 2, 2, 2, 0]).bytes) == [])
  }

  @Test func `F226 codings that few viewers open`() throws {
    #expect(
      try probe.rules(BMPBytes(bits: 0, compression: 4, stated: 4, palette: [], data: [1, 2, 3, 4]).bytes) == ["F226"])
    #expect(
      try probe.rules(BMPBytes(bits: 0, compression: 5, stated: 4, palette: [], data: [1, 2, 3, 4]).bytes) == ["F226"])
    #expect(
      try probe.rules(BMPBytes(bits: 0, compression: 5, stated: 5, palette: [], data: [1, 2, 3, 4]).bytes)
        == ["F226", "F224"])
    #expect(
      try probe.rules(BMPBytes(headerSize: 64, bits: 24, compression: 4, data: [1, 2, 3, 4, 0, 1]).bytes) == ["F226"])
    #expect(try probe.rules(BMPBytes(bits: 2).bytes) == ["F226"])
  }

  @Test func `F227 planes`() throws {
    #expect(try probe.rules(BMPBytes(planes: 2).bytes) == ["F227"])
    #expect(try probe.rules(BMPBytes(headerSize: 12, planes: 0).bytes) == ["F227"])
  }

  @Test func `F228 a profile that is cut off`() throws {
    var picture = BMPBytes(headerSize: 124)
    let end = picture.bytes.count
    picture.profile = (end - 14, 100)
    #expect(try probe.rules(picture.bytes + [UInt8](repeating: 1, count: 100)) == [])
    #expect(try probe.rules(picture.bytes + [UInt8](repeating: 1, count: 99)) == ["F228"])
  }

  @Test func `F252 one colour`() throws {
    #expect(try probe.rules(BMPBytes(bits: 1, palette: [7, 8, 9, 0, 7, 8, 8, 0]).bytes) == [])
    #expect(try probe.rules(BMPBytes(bits: 1, palette: [7, 8, 9, 0, 7, 8, 9, 1]).bytes) == ["F252"])
  }

  @Test func `no single byte makes it trap`() throws {
    for whole in [
      BMPBytes(headerSize: 12, width: 20, height: 20, bits: 4).bytes,
      BMPBytes(headerSize: 124, width: 20, height: 20, bits: 1).bytes,
    ] {
      for index in 0..<200 {
        for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
          var bytes = whole
          bytes[index] = value
          _ = try probe.rules(bytes)
        }
      }
    }
  }
}
