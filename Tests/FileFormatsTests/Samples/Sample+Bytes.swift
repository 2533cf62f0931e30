extension Sample {
  static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { little(Int($0), 2) }
  }

  static func bitmap(headerSize: Int) -> [UInt8] {
    Array("BM".utf8) + little(100, 4) + little(0, 4) + little(14 + headerSize, 4) + little(headerSize, 4)
      + [UInt8](repeating: 1, count: headerSize - 4)
  }

  /// A frame of 16 by 16, the version, a header opcode.
  static let pictVersion2: [UInt8] = [
    0x01, 0x00, 0, 0, 0, 0, 0, 16, 0, 16, 0x00, 0x11, 0x02, 0xFF, 0x0C, 0x00, 0xFF, 0xFE,
  ]
  static let pictVersion1: [UInt8] = [0x00, 0x00, 0, 0, 0, 0, 0, 16, 0, 16, 0x11, 0x01, 0x01, 0x00, 0x0A]

  static func ftyp(_ major: String, _ others: String...) -> [UInt8] {
    [0, 0, 0, UInt8(16 + 4 * others.count)] + Array("ftyp\(major)".utf8) + [0, 0, 2, 0]
      + others.flatMap { Array($0.utf8) } + [0, 0, 0, 8] + Array("free".utf8)
  }

  /// MPEG-1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes.
  static let mp3Frame: [UInt8] = [0xFF, 0xFB, 0x90, 0x00] + [UInt8](repeating: 0x55, count: 413)

  static func transportStream(packet: Int) -> [UInt8] {
    var stream: [UInt8] = []
    for number in 0..<4 {
      stream += [UInt8](repeating: 0x3F, count: packet - 188)
      stream += [0x47, 0x40, 0x00, 0x10 | UInt8(number)]
      stream += [UInt8](repeating: 0, count: 184)
    }
    return stream
  }

  /// An archive of stored files, each with the same content.
  static func zip(_ names: [String], content: String = "x") -> [UInt8] {
    var files: [UInt8] = []
    var directory: [UInt8] = []
    for name in names {
      var common = little(20, 2)
      common += little(0x800, 2)
      common += little(0, 10)
      common += little(content.utf8.count, 4)
      common += little(content.utf8.count, 4)
      common += little(name.utf8.count, 2)
      directory += [0x50, 0x4B, 0x01, 0x02] + little(20, 2) + common
      directory += little(0, 12) + little(files.count, 4)
      directory += Array(name.utf8)
      files += [0x50, 0x4B, 0x03, 0x04] + common + little(0, 2)
      files += Array(name.utf8) + Array(content.utf8)
    }
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06] + little(0, 4)
    end += little(names.count, 2) + little(names.count, 2)
    end += little(directory.count, 4) + little(files.count, 4)
    return files + directory + end + little(0, 2)
  }

  private static let none = 0xFFFF_FFFF

  /// A compound file whose sector 0 is its chain table and whose directory fills the sectors from 1 on. The names are
  /// a chain of right neighbours; `below` are those of a storage inside the first.
  static func compoundFile(_ names: [String], below: [String] = [], shift: Int = 9) -> [UInt8] {
    let size = 1 << shift
    var directory = entry("Root Entry", type: 5, right: none, child: 1)
    for (index, name) in names.enumerated() {
      let right = index == names.count - 1 ? none : index + 2
      let child = index == 0 && !below.isEmpty ? names.count + 1 : none
      directory += entry(name, type: child == none ? 2 : 1, right: right, child: child)
    }
    for name in below { directory += entry(name, type: 2, right: none, child: none) }
    directory += [UInt8](repeating: 0, count: (size - directory.count % size) % size)
    let sectors = directory.count / size
    var table = little(0xFFFF_FFFD, 4)
    for sector in 1...sectors { table += little(sector == sectors ? 0xFFFF_FFFE : sector + 1, 4) }
    table += [UInt8](repeating: 0xFF, count: size - table.count)
    return header(shift: shift, sectors: sectors) + table + directory
  }

  private static func entry(_ name: String, type: UInt8, right: Int, child: Int) -> [UInt8] {
    var bytes = name.utf16.flatMap { little(Int($0), 2) }
    let length = bytes.count + 2
    bytes += [UInt8](repeating: 0, count: 64 - bytes.count)
    bytes += little(length, 2) + [type, 1]
    bytes += little(none, 4) + little(right, 4) + little(child, 4)
    return bytes + [UInt8](repeating: 0, count: 48)
  }

  private static func header(shift: Int, sectors: Int) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 16)
    for number in [0x3E, shift == 9 ? 3 : 4, 0xFFFE, shift, 6] { bytes += little(number, 2) }
    bytes += little(0, 6)
    // Directory sectors, table sectors, first directory sector; no short streams, no tables of tables.
    for number in [shift == 9 ? 0 : sectors, 1, 1, 0, 4096, 0xFFFF_FFFE, 0, 0xFFFF_FFFE, 0, 0] {
      bytes += little(number, 4)
    }
    bytes += [UInt8](repeating: 0xFF, count: 108 * 4)
    return bytes + [UInt8](repeating: 0, count: (1 << shift) - bytes.count)
  }
}
