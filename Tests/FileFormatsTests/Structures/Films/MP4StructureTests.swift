import FileAccess
import Findings
import TestSupport
import Testing

@testable import FileFormats

@Suite(.mustEnd) struct MP4StructureTests {
  private func read(_ bytes: [UInt8]) throws -> StructureReading { try MP4Structure().read(MemoryBytes(bytes)) }
  private func read(_ builder: MP4Builder) throws -> StructureReading { try read(builder.bytes) }

  private static let orders = [MP4Builder.Order.indexFirst, .indexLast, .fragmented]

  @Test(arguments: orders, [false, true])
  func `a whole film says its size, codec and length`(order: MP4Builder.Order, is64Bit: Bool) throws {
    let reading = try read(MP4Builder(order: order, is64Bit: is64Bit))
    #expect(reading.rules == [])
    #expect(reading.detail("width") == "640")
    #expect(reading.detail("height") == "480")
    #expect(reading.detail("codec") == "H.264")
    #expect(reading.detail("duration") == (order == .fragmented ? nil : "13"))
  }

  @Test func `a last box that reaches to the end by its size 0`() throws {
    var bytes = MP4Builder(order: .indexFirst).bytes
    let place = bytes.count - 270 - 8
    #expect(Array(bytes[(place + 4)..<(place + 8)]) == Array("mdat".utf8))
    bytes.replaceSubrange(place..<(place + 4), with: [0, 0, 0, 0])
    #expect(try read(bytes).rules == [])
  }

  @Test func `F511 what follows the boxes, and a box that is longer than the file`() throws {
    let junk = try read(MP4Builder(trailer: Array("further!".utf8) + [1, 2, 3]))
    #expect(junk.rules == ["F511"])
    #expect(junk.fact("offset", of: "F511") == .number(MP4Builder().bytes.count))
    #expect(!junk.hasErrors)
    // All pictures are there: only the box says that there is more.
    #expect(try read(MP4Builder(order: .indexFirst, claimed: 1000)).rules == ["F511"])
    #expect(try read(MP4Builder(trailer: [UInt8](repeating: 0, count: 100))).rules == [])
    #expect(try read(MP4Builder(trailer: MP4Builder.box("free", [0, 0]))).rules == [])
  }

  @Test func `F512 no index`() throws {
    let whole = MP4Builder().bytes
    let media = Array(whole.prefix(24 + 8 + 270))
    #expect(try read(media).rules == ["F512"])
    #expect(try read(whole).rules == [])
  }

  @Test func `F513 sound alone`() throws {
    #expect(try read(MP4Builder(handler: "soun", codec: "mp4a")).rules == ["F513"])
    #expect(try read(MP4Builder.box("moov", [])).rules == ["F513"])
    #expect(try read(MP4Builder()).rules == [])
  }

  @Test func `F514 protected`() throws {
    let reading = try read(MP4Builder(codec: "encv"))
    #expect(reading.rules == ["F514"])
    #expect(try read(MP4Builder(extra: MP4Builder.box("pssh", [0, 0, 0, 0]))).rules == ["F514"])
    #expect(try read(MP4Builder(extra: MP4Builder.box("udta", [0, 0, 0, 0]))).rules == [])
  }

  @Test func `F515 a box that does not fit in the one it stands in`() throws {
    var long = MP4Builder.box("abcd", [])
    long[3] = 200
    let reading = try read(MP4Builder(extra: long))
    #expect(reading.rules == ["F515"])
    #expect(reading.fact("found", of: "F515") == "abcd")
    #expect(try read(MP4Builder(extra: MP4Builder.box("abcd", []))).rules == [])
    // A table with more entries than its box has room for.
    var bytes = MP4Builder().bytes
    let table = try #require((0..<bytes.count - 4).first { Array(bytes[$0..<($0 + 4)]) == Array("stco".utf8) })
    bytes[table + 8] = 0x7F
    #expect(try read(bytes).fact("found", of: "F515") == "stco")
  }

  @Test(arguments: ["stco", "stsc"]) func `F515 an index that does not say where the pictures are`(table: String) throws
  {
    var bytes = MP4Builder().bytes
    let place = try #require((0..<bytes.count - 4).first { Array(bytes[$0..<($0 + 4)]) == Array(table.utf8) })
    bytes[place] = 0x78
    #expect(try read(bytes).rules == ["F515"])
    #expect(try read(bytes).fact("found", of: "F515") == .text(table))
    // No entry in it is as good as no table.
    bytes[place] = 0x73
    bytes.replaceSubrange((place + 8)..<(place + 12), with: [0, 0, 0, 0])
    #expect(try read(bytes).rules == ["F515"])
  }

  @Test(arguments: orders) func `F516 pictures beyond the end`(order: MP4Builder.Order) throws {
    #expect(try read(MP4Builder(order: order, shift: 100_000)).rules.contains("F516"))
    #expect(try read(MP4Builder(order: order, shift: 0)).rules == [])
  }

  @Test func `F517 pictures where there is no media data`() throws {
    let reading = try read(MP4Builder(shift: -10))
    #expect(reading.rules == ["F517"])
    #expect(reading.fact("offset", of: "F517") == 22)
    #expect(!reading.hasErrors)
  }

  @Test func `F518 no picture`() throws {
    #expect(try read(MP4Builder(chunks: [])).rules == ["F518"])
    #expect(try read(MP4Builder(order: .fragmented, chunks: [])).rules == ["F518"])
    #expect(try read(MP4Builder(chunks: [[1]])).rules == [])
  }

  @Test func `F519 a codec that not everyone has`() throws {
    let reading = try read(MP4Builder(codec: "hvc1"))
    #expect(reading.rules == ["F519"])
    #expect(reading.detail("codec") == "H.265")
    #expect(!reading.hasErrors)
    #expect(try read(MP4Builder(codec: "mp4v")).rules == [])
  }

  @Test(arguments: orders) func `wherever a film is cut, that is told`(order: MP4Builder.Order) throws {
    let whole = MP4Builder(order: order).bytes
    // A film in fragments may end behind any of them.
    let fragments = [200, 100, 20].map { $0 + 8 }
    var untold: [Int] = []
    for end in 8..<whole.count where try !read(Array(whole.prefix(end))).hasErrors { untold.append(end) }
    #expect(untold.count <= (order == .fragmented ? fragments.count * 9 : 0), "\(untold)")
  }

  @Test func `anything at all ends without a crash`() throws {
    for order in Self.orders {
      let whole = MP4Builder(order: order).bytes
      for place in whole.indices {
        for value: UInt8 in [0, 1, 0xFF] {
          var bytes = whole
          bytes[place] = value
          _ = try read(bytes)
        }
      }
    }
    #expect(try read([]).hasErrors)
  }

  @Test func `sizes of 2^63 and more`() throws {
    for size in [[0x7F] + [UInt8](repeating: 0xFF, count: 7), [UInt8](repeating: 0xFF, count: 8)] {
      let box = [0, 0, 0, 1] + Array("mdat".utf8) + size
      #expect(try read(box).rules.contains("F512"))
      #expect(try read(MP4Builder(extra: box).bytes).rules == ["F515"])
    }
  }

  @Test func `boxes in boxes without end, and millions of them`() throws {
    var nested: [UInt8] = []
    for _ in 0..<2000 { nested = MP4Builder.box("trak", nested) }
    #expect(try read(MP4Builder.box("moov", nested)).rules == ["F515"])
    let tracks = (0..<2000).flatMap { _ in MP4Builder.box("trak", []) }
    #expect(try read(MP4Builder.box("moov", tracks)).rules == ["F515"])
    let many = RepeatedBytes(start: [], pattern: MP4Builder.box("free", []), count: 4_000_000)
    #expect(try MP4Structure().read(many).rules.contains("F512"))
  }

  @Test func `a number of samples that no file has`() throws {
    var bytes = MP4Builder().bytes
    let table = try #require((0..<bytes.count - 4).first { Array(bytes[$0..<($0 + 4)]) == Array("stsz".utf8) })
    bytes.replaceSubrange((table + 8)..<(table + 16), with: [UInt8](repeating: 0xFF, count: 8))
    #expect(try read(bytes).rules == ["F516"])
  }
}
