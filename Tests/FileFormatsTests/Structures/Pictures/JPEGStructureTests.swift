import FileAccess
import Testing

@testable import FileFormats

@Suite struct JPEGStructureTests {
  private let probe = StructureProbe(structure: JPEGStructure())
  private let whole = JPEGBytes().bytes

  private static let jfif = JPEGBytes.segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 1, 0x01, 0x2C, 0x01, 0x2C, 0, 0])

  @Test func `a whole picture passes and tells its size`() throws {
    #expect(try probe.rules(whole) == [])
    var picture = JPEGBytes()
    picture.before = Self.jfif
    #expect(
      try probe.details(picture.bytes)
        == ["width=300", "height=300", "bits=8", "colour=grey", "coding=baseline", "dpi=300"])
  }

  @Test(arguments: [UInt8(0xC0), 0xC1, 0xC2])
  func `common codings pass`(frame: UInt8) throws {
    for components in [1, 3, 4] {
      #expect(try probe.rules(JPEGBytes(frame: frame, components: components).bytes) == [])
    }
  }

  @Test func `a thumbnail's end is not the picture's`() throws {
    var picture = JPEGBytes()
    picture.before = JPEGBytes.segment(0xE1, Array("Exif\0\0".utf8) + JPEGBytes(width: 16, height: 16).bytes)
    #expect(try probe.rules(picture.bytes) == [])
    picture.end = false
    #expect(try probe.rules(picture.bytes) == ["F204"])
    #expect(try probe.offset(of: "F204", in: picture.bytes) == picture.bytes.count)
  }

  @Test func `Exif tells the resolution`() throws {
    var tiff = TIFFBytes()
    tiff.isBigEndian = true
    let exif = tiff.file([TIFFBytes.Page(fields: [282: (5, [600, 1]), 296: (3, [2])])])
    var picture = JPEGBytes()
    picture.before = JPEGBytes.segment(0xE1, Array("Exif\0\0".utf8) + exif)
    #expect(try probe.details(picture.bytes).last == "dpi=600")
  }

  @Test func `bytes between segments do no harm`() throws {
    var picture = JPEGBytes()
    picture.before = [0x00, 0x12, 0xFF, 0x00, 0xFF, 0xFF] + JPEGBytes.segment(0xFE, Array("note".utf8)) + [0x13]
    #expect(try probe.rules(picture.bytes) == [])
  }

  @Test func `F201 a damaged inside`() throws {
    var picture = JPEGBytes()
    picture.before = [0xFF, 0xE5, 0x00, 0x01]
    #expect(try probe.rules(picture.bytes) == ["F201"])
    #expect(try probe.offset(of: "F201", in: picture.bytes) == 4)
    picture.before = [0xFF, 0xE5, 0x00, 0x02]
    #expect(try probe.rules(picture.bytes) == [])
    // A marker that is none, another picture, and a second size.
    for code: UInt8 in [0x02, 0xBF, 0xD8] {
      #expect(try probe.rules(JPEGBytes(after: [0xFF, code]).bytes) == ["F201"])
    }
    #expect(try probe.rules(JPEGBytes(after: JPEGBytes().frameHeader).bytes) == ["F201"])
    #expect(try probe.rules(JPEGBytes(after: JPEGBytes.segment(0xFE, [0x61])).bytes) == [])
    // A scan of a component that there is not.
    #expect(try probe.rules(JPEGBytes(after: JPEGBytes.scan(components: 2)).bytes) == ["F201"])
    #expect(try probe.rules(JPEGBytes(after: JPEGBytes.scan(components: 1)).bytes) == [])
    #expect(try probe.rules([0xFF, 0xD8] + JPEGBytes.scan(components: 1)) == ["F201"])
  }

  @Test func `F202 a size that cannot be`() throws {
    #expect(try probe.rules(JPEGBytes(width: 0).bytes) == ["F202"])
    #expect(try probe.rules(JPEGBytes(precision: 1).bytes) == ["F202"])
    #expect(try probe.rules(JPEGBytes(components: 0).bytes) == ["F202"])
    #expect(try probe.rules(JPEGBytes(height: 0).bytes).first == "F202")
    // A segment behind the first scan may tell the height.
    let lines = JPEGBytes.segment(0xDC, [0x01, 0x2C])
    #expect(try probe.rules(JPEGBytes(height: 0, after: lines).bytes) == [])
  }

  @Test func `F203 no picture`() throws {
    #expect(try probe.rules([0xFF, 0xD8] + JPEGBytes.quantisationTable + [0xFF, 0xD9]) == ["F203"])
    #expect(try probe.rules(JPEGBytes(data: []).bytes) == ["F203"])
  }

  @Test func `F204 every cut is found`() throws {
    #expect(try probe.unnoticedCuts(whole) == [])
    #expect(try probe.unnoticedCuts(JPEGBytes(frame: 0xC2, components: 3).bytes) == [])
    #expect(try probe.rules(JPEGBytes(end: false).bytes) == ["F204"])
    #expect(try probe.rules(JPEGBytes(after: [0xFF, 0xE1, 0xFF, 0xFF]).bytes) == ["F204"])
  }

  @Test func `F204 less data than any picture of that size has`() throws {
    // 38 by 38 blocks of at least two bits.
    #expect(try probe.rules(JPEGBytes(data: [UInt8](repeating: 0x55, count: 360)).bytes) == ["F204"])
    #expect(try probe.rules(JPEGBytes(data: [UInt8](repeating: 0x55, count: 361)).bytes) == [])
  }

  @Test func `F205 codings that few viewers open`() throws {
    for frame: UInt8 in [0xC3, 0xC5, 0xC9, 0xCA] {
      #expect(try probe.rules(JPEGBytes(frame: frame).bytes) == ["F205"])
    }
    #expect(try probe.rules(JPEGBytes(frame: 0xC1, precision: 12).bytes) == ["F205"])
    #expect(try probe.rules(JPEGBytes(components: 2).bytes) == ["F205"])
  }

  @Test func `F206 and F207 tables that are missing`() throws {
    #expect(try probe.rules(JPEGBytes(quantisation: false).bytes) == ["F206"])
    #expect(try probe.rules(JPEGBytes(huffman: false).bytes) == ["F207"])
    // Arithmetic coding has no Huffman tables, lossless coding no quantisation.
    #expect(try probe.rules(JPEGBytes(frame: 0xC9, huffman: false).bytes) == ["F205"])
    #expect(try probe.rules(JPEGBytes(frame: 0xC3, quantisation: false).bytes) == ["F205"])
  }

  /// A multi-picture file: the second picture's place counts from the index's own header.
  private func multiPicture(second: [UInt8], stated: Int) -> [UInt8] {
    func build(offset: Int) -> [UInt8] {
      var tiff = TIFFBytes()
      tiff.isBigEndian = true
      let entries = [0, 1000, 0, 0, 0, stated, offset, 0].flatMap { Array(Sample.little($0, 4).reversed()) }
      let index = tiff.file([TIFFBytes.Page(fields: [45_058: (7, entries.map { Int($0) })])])
      return JPEGBytes(before: JPEGBytes.segment(0xE2, Array("MPF\0".utf8) + index)).bytes
    }
    // The index begins behind the start of image, the marker, the length and four letters.
    return build(offset: build(offset: 1).count - 10) + second
  }

  @Test func `F208 a further picture that is not all there`() throws {
    let second = JPEGBytes().bytes
    #expect(try probe.rules(multiPicture(second: second, stated: second.count)) == [])
    #expect(try probe.rules(multiPicture(second: second, stated: second.count + 1)) == ["F208"])
    // Without an index, it is something behind the end.
    #expect(try probe.rules(whole + second) == ["F605"])
  }

  @Test func `F209 scans without end`() throws {
    let scans = { (count: Int) in
      [[UInt8]](repeating: JPEGBytes.scan(components: 1) + [0x55], count: count).flatMap { $0 }
    }
    #expect(try probe.rules(JPEGBytes(frame: 0xC2, after: scans(499)).bytes) == [])
    #expect(try probe.rules(JPEGBytes(frame: 0xC2, after: scans(500)).bytes) == ["F209"])
  }

  @Test func `markers across the stretches that are read`() throws {
    for length in 261_860..<261_960 {
      #expect(try probe.rules(JPEGBytes(data: [UInt8](repeating: 0x55, count: length)).bytes) == [])
    }
    let fill = [UInt8](repeating: 0xFF, count: 600_000)
    #expect(try probe.rules(JPEGBytes(data: JPEGBytes.scanData + fill).bytes) == [])
    let stuffed = [[UInt8]](repeating: [0xFF, 0x00, 0xFF, 0xD3], count: 200_000).flatMap { $0 }
    #expect(try probe.rules(JPEGBytes(data: stuffed).bytes) == [])
  }

  @Test func `no single byte makes it trap`() throws {
    for index in whole.indices {
      for value: UInt8 in [0x00, 0x01, 0x7F, 0xD9, 0xFF] {
        var bytes = whole
        bytes[index] = value
        _ = try probe.rules(bytes)
      }
    }
  }

  @Test func `each byte is read about once`() throws {
    let counting = CountingBytes(MemoryBytes(JPEGBytes(data: [UInt8](repeating: 0x55, count: 3_000_000)).bytes))
    _ = try JPEGStructure().read(counting)
    #expect(counting.bytesRead < 3_500_000)
  }

  @Test func `an error of reading comes through`() {
    #expect(throws: FileAccessError.self) { _ = try JPEGStructure().read(BrokenBytes()) }
  }
}
