/// How many bytes an opcode's data have (Inside Macintosh: Imaging With QuickDraw, table A-2).
enum PICTOpcode {
  enum Length: Equatable {
    case fixed(Int)
    /// A region or polygon: two bytes that count themselves too.
    case shape
    /// So many bytes, the last of which counts the characters behind it.
    case text(Int)
    /// Bytes before, then two or four that count what follows them.
    case counted(before: Int, width: Int)
    case pattern
    case pixels(isDirect: Bool, isPacked: Bool, hasRegion: Bool)
    case end
    /// Nobody knows.
    case unknown
  }

  static let versionOperator = 0x11
  static let compressedQuickTime = 0x8200
  static let uncompressedQuickTime = 0x8201

  static func length(_ code: Int, isVersion2: Bool) -> Length {
    if code <= 0xFF { return isVersion2 || isInVersion1(code) ? short(code) : .unknown }
    switch code {
    // What is reserved from here on has twice its first byte.
    case 0x0100...0x7FFF: return .fixed(code >> 8 * 2)
    case 0x8000...0x80FF: return .fixed(0)
    default: return .counted(before: 0, width: 4)
    }
  }

  /// Whether it draws something that can be seen.
  static func draws(_ code: Int) -> Bool {
    switch code {
    case 0x20...0x23, 0x28...0x2B, 0x30...0x34, 0x38...0x3C, 0x40...0x44, 0x48...0x4C, 0x50...0x54, 0x58...0x5C,
      0x60...0x64, 0x68...0x6C, 0x70...0x74, 0x78...0x7C, 0x80...0x84, 0x88...0x8C, 0x90, 0x91, 0x98...0x9B,
      compressedQuickTime, uncompressedQuickTime:
      true
    default: false
    }
  }

  private static func isInVersion1(_ code: Int) -> Bool {
    switch code {
    case 0x00...0x0E, 0x10, 0x11, 0x20...0x23, 0x28...0x2B, 0x30...0x8C, 0x90, 0x91, 0x98, 0x99, 0xA0, 0xA1, 0xFF: true
    default: false
    }
  }

  private static func short(_ code: Int) -> Length {
    switch code {
    case 0x00, 0x17...0x19, 0x1C, 0x1E: .fixed(0)
    case 0x04, 0x11: .fixed(1)
    case 0x03, 0x05, 0x08, 0x0D, 0x15, 0x16, 0x23, 0xA0: .fixed(2)
    case 0x06, 0x07, 0x0B, 0x0C, 0x0E, 0x0F, 0x21: .fixed(4)
    case 0x1A, 0x1B, 0x1D, 0x1F, 0x22: .fixed(6)
    case 0x02, 0x09, 0x0A, 0x10, 0x20: .fixed(8)
    case 0x01: .shape
    case 0x12...0x14: .pattern
    case 0x28: .text(5)
    case 0x29, 0x2A: .text(2)
    case 0x2B: .text(3)
    case 0x24...0x27, 0x2C...0x2F, 0x92...0x97, 0x9C...0x9F, 0xA2...0xAF: .counted(before: 0, width: 2)
    case 0x30...0x37, 0x40...0x47, 0x50...0x57: .fixed(8)
    case 0x38...0x3F, 0x48...0x4F, 0x58...0x5F: .fixed(0)
    case 0x60...0x67: .fixed(12)
    case 0x68...0x6F: .fixed(4)
    case 0x70...0x77, 0x80...0x87: .shape
    case 0x78...0x7F, 0x88...0x8F, 0xB0...0xCF: .fixed(0)
    case 0x90, 0x91: .pixels(isDirect: false, isPacked: false, hasRegion: code == 0x91)
    case 0x98, 0x99: .pixels(isDirect: false, isPacked: true, hasRegion: code == 0x99)
    case 0x9A, 0x9B: .pixels(isDirect: true, isPacked: true, hasRegion: code == 0x9B)
    case 0xA1: .counted(before: 2, width: 2)
    case 0xFF: .end
    default: .counted(before: 0, width: 4)
    }
  }
}
