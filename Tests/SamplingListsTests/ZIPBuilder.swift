/// A ZIP of stored entries, made by hand so that it can be made wrong.
struct ZIPBuilder {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// - Parameter flags: bit 0 for an entry with a password.
  mutating func add(_ name: String, _ content: [UInt8], flags: UInt16 = 0) {
    let offset = UInt32(bytes.count)
    let size = UInt32(content.count)
    let path = Array(name.utf8)
    // Version 2.0, UTF-8 names, stored, 1980-01-01.
    var common = Self.bytes(UInt16(20)) + Self.bytes(flags | 0x0800) + [0, 0, 0, 0, 0x21, 0]
    common += Self.bytes(Self.checksum(content)) + Self.bytes(size) + Self.bytes(size)
    common += Self.bytes(UInt16(path.count)) + [0, 0]
    bytes += [0x50, 0x4B, 3, 4] + common + path + content
    directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Self.bytes(offset) + path
    count += 1
  }

  /// The whole archive.
  var archive: [UInt8] {
    let counts = Self.bytes(UInt16(count)) + Self.bytes(UInt16(count))
    let places = Self.bytes(UInt32(directory.count)) + Self.bytes(UInt32(bytes.count))
    return bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + counts + places + [0, 0]
  }

  private static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
