import Archives
import FileAccess
import Testing

struct InflatedBytesTests {
  /// Deflate blocks that are stored as they are (RFC 1951 3.2.4).
  private func stored(_ bytes: [UInt8], block: Int = 65_535) -> [UInt8] {
    var stream: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(block)
      rest = rest.dropFirst(block)
      let (low, high) = (UInt8(piece.count & 0xFF), UInt8(piece.count >> 8))
      stream += [rest.isEmpty ? 1 : 0, low, high, ~low, ~high] + piece
    } while !rest.isEmpty
    return stream
  }

  private let sample = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }

  @Test func `bytes come out as they went in, wherever they are read`() throws {
    let source = MemoryBytes([9, 9, 9] + stored(sample) + [7])
    let inflated = try InflatedBytes(source, at: 3)
    #expect(inflated.count == sample.count)
    #expect(inflated.end == source.count - 1)
    for (offset, length) in [
      (0, 10), (5, 100_000), (150_000, 100_000), (199_999, 5), (3, 4), (70_000, 1), (0, 200_000),
    ] {
      #expect(try inflated.read(at: offset, count: length) == Array(sample[offset...].prefix(length)))
    }
    #expect(try inflated.read(at: sample.count, count: 1).isEmpty)
    #expect(try inflated.read(at: -1, count: 1).isEmpty)
    #expect(try inflated.read(at: 0, count: 0).isEmpty)
  }

  @Test func `an empty stream is no bytes`() throws {
    #expect(try InflatedBytes(MemoryBytes([3, 0]), at: 0).count == 0)
  }

  @Test func `a fixed block of zlib's is read`() throws {
    // "aaaaaaaaaa" deflated.
    let inflated = try InflatedBytes(MemoryBytes([0x4B, 0x4C, 0x84, 0x01, 0x00]), at: 0)
    #expect(try inflated.read(at: 0, count: 20) == Array(repeating: 0x61, count: 10))
  }

  @Test(arguments: [0, 1, 4, 5, 1_000, 65_540, 65_541])
  func `a cut stream says so`(length: Int) {
    let bytes = Array(stored(sample).prefix(length))
    #expect { try InflatedBytes(MemoryBytes(bytes), at: 0) } throws: {
      if case .cut? = $0 as? InflationError { true } else { false }
    }
  }

  @Test func `what is no deflate stream says where`() {
    var bytes = stored(sample)
    bytes[65_541] ^= 0xFF  // the second block's length
    #expect { try InflatedBytes(MemoryBytes(bytes), at: 0) } throws: {
      guard case .corrupt(let offset, let words)? = $0 as? InflationError else { return false }
      return offset > 65_000 && offset <= bytes.count && !words.isEmpty
    }
    #expect(throws: InflationError.self) { try InflatedBytes(MemoryBytes([0xFF, 0xFF, 0xFF]), at: 0) }
  }

  @Test func `a bomb ends at the limit`() throws {
    #expect(throws: InflationError.tooLong(limit: 199_999)) {
      try InflatedBytes(MemoryBytes(stored(sample)), at: 0, limit: 199_999)
    }
    #expect(try InflatedBytes(MemoryBytes(stored(sample)), at: 0, limit: 200_000).count == 200_000)
  }
}
