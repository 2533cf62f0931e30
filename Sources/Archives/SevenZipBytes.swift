/// The list of a 7z while it is written.
struct SevenZipBytes {
  /// What stands before each part of it (7zFormat.txt, "Property IDs").
  enum Property: UInt8 {
    case end = 0x00
    case header = 0x01
    case mainStreamsInfo = 0x04
    case filesInfo = 0x05
    case packInfo = 0x06
    case unpackInfo = 0x07
    case subStreamsInfo = 0x08
    case size = 0x09
    case crc = 0x0A
    case folder = 0x0B
    case codersUnpackSize = 0x0C
    case emptyStream = 0x0E
    case emptyFile = 0x0F
    case names = 0x11
    case modified = 0x14
    case attributes = 0x15
  }

  private(set) var bytes: [UInt8] = []

  mutating func add(_ property: Property) { bytes.append(property.rawValue) }

  mutating func add(byte: UInt8) { bytes.append(byte) }

  mutating func add(littleEndian number: some FixedWidthInteger) { bytes.append(littleEndian: number) }

  /// NUMBER: as many ones at the top of the first byte as bytes follow it, then the number's highest bits.
  mutating func add(number: Int) {
    let number = UInt64(number)
    var following = 0
    while following < 8, number >> (7 * (following + 1)) != 0 { following += 1 }
    let ones = UInt8(truncatingIfNeeded: 0xFF00 >> following)
    let top = following < 7 ? UInt8(truncatingIfNeeded: number >> (8 * following)) : 0
    bytes.append(ones | top)
    for place in 0..<following { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  /// BitVector: the first bit is the highest of the first byte.
  mutating func add(bits: [Bool]) {
    for start in stride(from: 0, to: bits.count, by: 8) {
      var byte: UInt8 = 0
      for (place, bit) in bits[start..<min(start + 8, bits.count)].enumerated() where bit { byte |= 0x80 >> place }
      bytes.append(byte)
    }
  }

  /// A property of FilesInfo, which says how long it is.
  mutating func addProperty(_ property: Property, _ content: (inout SevenZipBytes) -> Void) {
    var inner = SevenZipBytes()
    content(&inner)
    add(property)
    add(number: inner.bytes.count)
    bytes += inner.bytes
  }

  /// Folder: its coders. The first one's input is the packed stream; a filter stands behind what its input comes out of,
  /// which is the only order that simple readers know.
  mutating func add(_ method: SevenZipMethod) {
    add(number: method.coderCount)
    switch method {
    case .copy: bytes += [0x01, 0x00]
    case .lzma2(let settings):
      // A coder: how long its id is, and 0x20 where properties follow.
      bytes += [0x21, 0x21, 1, settings.dictionaryCode]
      // And the bind pair: the second coder's input is the first one's output.
      if settings.distance > 0 { bytes += [0x21, 0x03, 1, UInt8(settings.distance - 1), 1, 0] }
    }
  }
}

extension SevenZipMethod {
  var coderCount: Int {
    switch self {
    case .copy: 1
    case .lzma2(let settings): settings.distance > 0 ? 2 : 1
    }
  }
}
