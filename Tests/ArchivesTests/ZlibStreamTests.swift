import Archives
import Testing

@Suite struct ZlibStreamTests {
  /// What RFC 1950 and zlib's own documentation give: the header, and the sum of the bytes at the end.
  @Test func bytesBecomeAStream() throws {
    let packed = try ZlibStream.compressed(Array(repeating: 0x61, count: 10_000))
    #expect(packed.starts(with: [0x78, 0x9C]))
    #expect(packed.count < 100)
    #expect(try ZlibStream.compressed([]) == [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01])
  }
}
