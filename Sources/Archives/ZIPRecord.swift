/// One entry of a ZIP that is written, and what the archive says of it in two places.
struct ZIPRecord: Sendable {
  let name: [UInt8]
  let isStored: Bool
  let time: DOSTime
  /// Of its header.
  let offset: Int
  let size: Int
  var packedSize = 0
  var checksum: UInt32 = 0

  init(name: [UInt8], isStored: Bool, time: DOSTime, offset: Int, size: Int) {
    self.name = name
    self.isStored = isStored
    self.time = time
    self.offset = offset
    self.size = size
  }

  /// The largest number that has its place in four bytes (4.4.1.4).
  private static let most = 0xFFFF_FFFE
  private static let ordinary: UInt16 = 20
  private static let zip64: UInt16 = 45

  /// Whether a header needs room for long sizes. Known before the data is: deflate adds less than this to what does not
  /// shrink.
  private var hasLongSizes: Bool { size > Self.most - size / 1000 - 1024 }

  /// Local file header (4.3.7); as long whatever `packedSize` and `checksum` are.
  var header: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(ZIPSignature.header))
    bytes.append(littleEndian: hasLongSizes ? Self.zip64 : Self.ordinary)
    addCommon(to: &bytes, sizes: hasLongSizes ? [.max, .max] : [UInt32(packedSize), UInt32(size)])
    let extra = hasLongSizes ? Self.extra([size, packedSize]) : []
    bytes.append(littleEndian: UInt16(extra.count))
    return bytes + name + extra
  }

  /// Central directory header (4.3.12).
  var directoryRecord: [UInt8] {
    let extra = Self.extra((hasLongSizes ? [size, packedSize] : []) + (offset > Self.most ? [offset] : []))
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(ZIPSignature.record))
    let version = extra.isEmpty ? Self.ordinary : Self.zip64
    // Made on Unix: the mode of a regular file, 0644, is in the attributes.
    bytes.append(littleEndian: 3 << 8 | version)
    bytes.append(littleEndian: version)
    addCommon(to: &bytes, sizes: hasLongSizes ? [.max, .max] : [UInt32(packedSize), UInt32(size)])
    bytes.append(littleEndian: UInt16(extra.count))
    // No comment, the first disk, no internal attributes.
    bytes += [0, 0, 0, 0, 0, 0]
    bytes.append(littleEndian: UInt32(0o100644) << 16)
    bytes.append(littleEndian: offset > Self.most ? .max : UInt32(offset))
    return bytes + name + extra
  }

  /// From the flags to the name's length.
  private func addCommon(to bytes: inout [UInt8], sizes: [UInt32]) {
    // Bit 11: the name is UTF-8.
    bytes.append(littleEndian: UInt16(name.allSatisfy { $0 < 0x80 } ? 0 : 0x800))
    bytes.append(littleEndian: UInt16(isStored ? 0 : 8))
    bytes.append(littleEndian: time.time)
    bytes.append(littleEndian: time.date)
    bytes.append(littleEndian: checksum)
    for size in sizes { bytes.append(littleEndian: size) }
    bytes.append(littleEndian: UInt16(name.count))
  }

  private static func extra(_ numbers: [Int]) -> [UInt8] {
    guard !numbers.isEmpty else { return [] }
    var bytes: [UInt8] = [1, 0]
    bytes.append(littleEndian: UInt16(8 * numbers.count))
    for number in numbers { bytes.append(littleEndian: UInt64(number)) }
    return bytes
  }

  /// End of central directory record (4.3.16), behind its long form (4.3.14, 4.3.15) where it needs one.
  ///
  /// - Parameters:
  ///   - offset: of the directory.
  ///   - size: of the directory, in bytes.
  static func end(count: Int, offset: Int, size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    let isLong = count > 0xFFFE || offset > most || size > most
    if isLong {
      bytes.append(littleEndian: UInt32(ZIPSignature.zip64End))
      bytes.append(littleEndian: UInt64(44))
      bytes.append(littleEndian: 3 << 8 | zip64)
      bytes.append(littleEndian: zip64)
      bytes.append(littleEndian: UInt64(0))
      for number in [count, count, size, offset] { bytes.append(littleEndian: UInt64(number)) }
      bytes.append(littleEndian: UInt32(ZIPSignature.zip64Locator))
      bytes.append(littleEndian: UInt32(0))
      bytes.append(littleEndian: UInt64(offset + size))
      bytes.append(littleEndian: UInt32(1))
    }
    bytes.append(littleEndian: UInt32(0x0605_4B50))
    bytes.append(littleEndian: UInt32(0))
    for _ in 0..<2 { bytes.append(littleEndian: UInt16(min(count, 0xFFFF))) }
    bytes.append(littleEndian: UInt32(min(size, 0xFFFF_FFFF)))
    bytes.append(littleEndian: UInt32(min(offset, 0xFFFF_FFFF)))
    bytes.append(littleEndian: UInt16(0))
    return bytes
  }
}
