import FileAccess
import Testing

@testable import FileFormats

@Suite struct TIFFStructureTests {
  private let probe = StructureProbe(structure: TIFFStructure())
  private let little = TIFFBytes()

  private func rules(_ pages: TIFFBytes.Page...) throws -> [String] { try probe.rules(little.file(pages)) }

  @Test(arguments: [false, true])
  func `whole pictures pass in both byte orders and tell their size`(isBigEndian: Bool) throws {
    let page = TIFFBytes.grey([282: (5, [300, 1])])
    let file = TIFFBytes(isBigEndian: isBigEndian).file([page, page])
    #expect(try probe.rules(file) == [])
    #expect(
      try probe.details(file)
        == ["width=300", "height=300", "pages=2", "bits=8", "colour=grey", "coding=uncompressed", "dpi=300"])
  }

  @Test func `tiles, planes, private tags and an own last strip pass`() throws {
    var tiled = TIFFBytes.grey([278: (3, [1]), 322: (3, [160]), 323: (3, [160])])
    tiled.isTiled = true
    tiled.segments = [[UInt8]](repeating: [UInt8](repeating: 1, count: 25_600), count: 4)
    #expect(try rules(tiled) == [])
    #expect(try rules(TIFFBytes.grey([277: (3, [3]), 262: (3, [2]), 284: (3, [2])], strips: 9)) == [])
    #expect(try rules(TIFFBytes.grey([65_000: (7, [1, 2, 3, 4, 5, 6]), 33_000: (2, [65])])) == [])
    // The last strip is stated to be as long as the others, and its rows are all there.
    let page = TIFFBytes.grey([257: (3, [250]), 279: (4, [30_000, 30_000, 30_000])])
    var short = page
    short.segments[2] = [UInt8](repeating: 1, count: 15_000)
    #expect(try rules(short) == [])
  }

  @Test func `F231 directories that are not there`() throws {
    let whole = little.file([TIFFBytes.grey()])
    var outside = whole
    outside.replaceSubrange(4..<8, with: Sample.little(whole.count, 4))
    #expect(try probe.rules(outside) == ["F231"])
    #expect(try probe.offset(of: "F231", in: outside) == 4)
    // More entries than the file has room for.
    let start = Sample.number(whole, at: 4)
    var many = whole
    many.replaceSubrange(start..<(start + 2), with: [0xFF, 0xFF])
    #expect(try probe.rules(many) == ["F231"])
    // The chain leads out of the file, or is cut off before its next link.
    #expect(try probe.rules(TIFFBytes(last: 0x7FFF_FFFF).file([TIFFBytes.grey()])) == ["F231"])
    #expect(try probe.rules(Array(whole.dropLast())) == ["F231"])
    // The strips' places lie outside.
    var places = whole
    let entry = try #require((start..<whole.count).first { whole[$0...].starts(with: [0x11, 0x01, 4, 0]) })
    places.replaceSubrange((entry + 8)..<(entry + 12), with: [0xFF, 0xFF, 0xFF, 0x7F])
    #expect(try probe.rules(places).first == "F231")
    #expect(try probe.offset(of: "F231", in: places) == entry)
  }

  @Test func `F232 pages in a circle`() throws {
    let pages = [TIFFBytes.grey(), TIFFBytes.grey()]
    let whole = little.file(pages)
    let first = Sample.number(whole, at: 4)
    #expect(try probe.rules(whole) == [])
    #expect(try probe.rules(TIFFBytes(last: first).file([TIFFBytes.grey()])) == ["F232"])
    // A picture below a page may be named twice.
    let below = TIFFBytes.grey([330: (4, [first, first])])
    #expect(try probe.rules(little.file([TIFFBytes.grey(), below])) == [])
  }

  @Test func `F233 strips that are not all there`() throws {
    #expect(try rules(TIFFBytes.grey([273: (4, [8, 8, 1_000_000])])) == ["F233"])
    #expect(try rules(TIFFBytes.grey([273: (4, [8, 8, 65_000])])) == ["F233"])
    #expect(try rules(TIFFBytes.grey([273: (4, [8, 8, 60_000])])) == [])
    #expect(try rules(TIFFBytes.grey([259: (3, [5]), 279: (4, [10, 10, 91_000])])) == ["F233"])
    #expect(try rules(TIFFBytes.grey([259: (3, [5]), 279: (4, [10, 10, 30_000])])) == [])
    // Old-style JPEG as one stream.
    var page = TIFFBytes.grey([259: (3, [6]), 513: (4, [8]), 514: (4, [50])], strips: 0)
    page.fields[65_000] = (7, [Int](repeating: 1, count: 100))
    #expect(try rules(page) == ["F239"])
    page.fields[514] = (4, [5000])
    #expect(try rules(page) == ["F233", "F239"])
  }

  @Test func `F234 pages without what they need`() throws {
    #expect(try rules(TIFFBytes.grey([256: (3, [0])])) == ["F234"])
    #expect(try rules(TIFFBytes.grey([277: (3, [0])])) == ["F234"])
    #expect(try rules(TIFFBytes.grey(strips: 0)) == ["F234"])
    #expect(try rules(TIFFBytes.grey(strips: 2)) == ["F234"])
    #expect(try rules(TIFFBytes.grey(strips: 4)) == [])
  }

  @Test func `F234 a page none of whose strips was written`() throws {
    #expect(try rules(TIFFBytes.grey([273: (4, [0, 0, 0]), 279: (4, [0, 0, 0])])) == ["F234"])
    // Some programs leave out the strips that are blank.
    #expect(try rules(TIFFBytes.grey([273: (4, [0, 8, 0]), 279: (4, [0, 30_000, 0])])) == [])
  }

  @Test func `F235 BigTIFF`() throws {
    for isBigEndian in [false, true] {
      let whole = TIFFBytes(isBigEndian: isBigEndian, isBigTIFF: true).file([TIFFBytes.grey()])
      #expect(try probe.rules(whole) == ["F235"])
      #expect(try probe.rules(Array(whole.dropLast(20))) != ["F235"])
    }
    // Offsets and counts beyond 2^63.
    let whole = TIFFBytes(isBigTIFF: true).file([TIFFBytes.grey()])
    for index in 8..<16 {
      var bytes = whole
      bytes[index] = 0xFF
      #expect(try probe.rules(bytes) == ["F235", "F231"])
    }
    // More entries than are looked at, and than there are.
    var many = whole
    many[Sample.number(whole, at: 8) + 5] = 1
    #expect(try probe.rules(many) == ["F235", "F231"])
  }

  @Test func `F236 a property that is cut off`() throws {
    let page = TIFFBytes.grey([270: (2, [Int](repeating: 65, count: 40))])
    #expect(try rules(page) == [])
    var file = little.file([page])
    let entry = try #require(file.indices.last { file[$0...].starts(with: [0x0E, 0x01, 2, 0]) })
    file.replaceSubrange((entry + 8)..<(entry + 12), with: Sample.little(file.count - 39, 4))
    #expect(try probe.rules(file) == ["F236"])
    #expect(try probe.offset(of: "F236", in: file) == entry)
    #expect(try rules(TIFFBytes.grey([34_665: (4, [0x7FFF_0000])])) == ["F236"])
    #expect(try rules(TIFFBytes.grey([513: (4, [8]), 514: (4, [0x7FFF_0000])])) == ["F236"])
  }

  @Test func `F237 directories that overlap`() throws {
    #expect(try probe.rules(TIFFBytes.overlapping) == ["F237"])
    #expect(try rules(TIFFBytes.grey(), TIFFBytes.grey()) == [])
  }

  @Test func `F238 more than is looked at`() throws {
    let file = little.file([TIFFBytes.grey(), TIFFBytes.grey(), TIFFBytes.grey()])
    func rules(_ limits: TIFFLimits) throws -> [String] {
      try StructureProbe(structure: TIFFStructure(limits: limits)).rules(file)
    }
    // Three pages, each with nine entries and three strips.
    #expect(try rules(TIFFLimits(directories: 3, entries: 27, segments: 9)) == [])
    #expect(try rules(TIFFLimits(directories: 2)) == ["F238"])
    #expect(try rules(TIFFLimits(entries: 26)) == ["F238"])
    #expect(try rules(TIFFLimits(segments: 6)) == ["F238"])
    // The last page's own strips count, too.
    #expect(try rules(TIFFLimits(segments: 8)) == ["F238"])
  }

  @Test func `F239 codings that few viewers open`() throws {
    for change: [Int: (type: Int, values: [Int])] in [
      [259: (3, [34_925])], [258: (3, [12]), 259: (3, [5])], [339: (3, [3])], [262: (3, [32_845])],
    ] {
      #expect(try rules(TIFFBytes.grey(change)) == ["F239"])
    }
    for compression in [2, 3, 4, 5, 7, 8, 32_773] {
      #expect(try rules(TIFFBytes.grey([259: (3, [compression])])) == [])
    }
  }

  @Test func `F252 one colour`() throws {
    let map = [Int](repeating: 5, count: 256) + [Int](repeating: 6, count: 256) + [Int](repeating: 7, count: 256)
    #expect(try rules(TIFFBytes.grey([262: (3, [3]), 320: (3, map)])) == ["F252"])
    #expect(try rules(TIFFBytes.grey([262: (3, [3]), 320: (3, map.dropLast() + [8])])) == [])
    #expect(try rules(TIFFBytes.grey([262: (3, [3]), 320: (3, map)]), TIFFBytes.grey()) == [])
  }

  @Test func `every cut is found`() throws {
    // The directory stands behind the strips, as most programs write it.
    #expect(try probe.unnoticedCuts(little.file([TIFFBytes.grey(), TIFFBytes.grey()])) == [])
    #expect(try probe.unnoticedCuts(TIFFBytes(isBigEndian: true).file([TIFFBytes.grey([259: (3, [5])])])) == [])
  }

  @Test func `strips that many pages claim are bounded`() throws {
    // Each of 400 pages has the same ten thousand strips.
    let places = [Int](repeating: 8, count: 10_000)
    var bytes = little.file([TIFFBytes.grey([259: (3, [5]), 273: (4, places)], strips: 0)])
    let directory = Array(bytes[Sample.number(bytes, at: 4)..<(bytes.count - 4)])
    for _ in 0..<400 {
      bytes.replaceSubrange((bytes.count - 4)..<bytes.count, with: Sample.little(bytes.count, 4))
      bytes += directory + [0, 0, 0, 0]
    }
    let counting = CountingBytes(MemoryBytes(bytes))
    let reading = try TIFFStructure(limits: TIFFLimits(segments: 20_000)).read(counting)
    #expect(reading.flaws.map(\.rule.id) == ["F238"])
    #expect(counting.bytesRead < 1_000_000)
  }

  @Test func `properties that many pages share are bounded`() throws {
    // The first page is what every other names as its properties.
    let first = TIFFBytes.grey()
    let place = Sample.number(little.file([first]), at: 4)
    let pages = [first] + [TIFFBytes.Page](repeating: TIFFBytes.grey([34_665: (4, [place])]), count: 3)
    let file = little.file(pages)
    // Nine entries, three pages with ten, and nine again for each of those.
    func rules(_ entries: Int) throws -> [String] {
      try StructureProbe(structure: TIFFStructure(limits: TIFFLimits(entries: entries))).rules(file)
    }
    #expect(try rules(66) == [])
    #expect(try rules(65) == ["F238"])
  }

  @Test func `no single byte makes it trap`() throws {
    for isBigTIFF in [false, true] {
      var page = TIFFBytes.grey(
        [256: (3, [4]), 257: (3, [4]), 278: (3, [4]), 282: (5, [72, 1]), 330: (4, [8])], strips: 1)
      page.segments = [[UInt8](repeating: 1, count: 16)]
      let whole = TIFFBytes(isBigTIFF: isBigTIFF).file([page, page])
      for index in whole.indices {
        for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
          var bytes = whole
          bytes[index] = value
          _ = try probe.rules(bytes)
        }
      }
    }
  }

  @Test func `an error of reading comes through`() {
    #expect(throws: FileAccessError.self) { _ = try TIFFStructure().read(BrokenBytes()) }
  }
}
