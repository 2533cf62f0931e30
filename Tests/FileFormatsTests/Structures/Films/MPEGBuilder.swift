/// Small films as MPEG has them.
enum MPEGBuilder {
  /// 352 by 288, 25 pictures a second.
  static let sequence: [UInt8] = [0, 0, 1, 0xB3, 0x16, 0x01, 0x20, 0x13, 0xFF, 0xFF, 0xE0, 0x18]
  static let sequenceExtension: [UInt8] = [0, 0, 1, 0xB5, 0x14, 0x8A, 0x00, 0x01, 0x00, 0x00]
  static let picture: [UInt8] = [0, 0, 1, 0x00, 0x00, 0x0F, 0xFF, 0xF8, 0, 0, 1, 0x01, 0x13, 0xF9, 0x50, 0x0A]

  static func video(isMPEG2: Bool = true) -> [UInt8] {
    sequence + (isMPEG2 ? sequenceExtension : []) + picture + picture
  }

  /// MPEG-2, its clock at so many seconds.
  static func pack(seconds: Int = 0, stuffing: Int = 0) -> [UInt8] {
    let clock = seconds * 90_000
    let bits =
      1 << 46 | (clock >> 30 & 7) << 43 | 1 << 42 | (clock >> 15 & 0x7FFF) << 27 | 1 << 26 | (clock & 0x7FFF) << 11
      | 1 << 10 | 1
    var pack: [UInt8] = [0, 0, 1, 0xBA]
    pack += (0..<6).map { UInt8(truncatingIfNeeded: bits >> (40 - 8 * $0)) }
    return pack + [1, 0, 3, 0xF8 | UInt8(stuffing)] + [UInt8](repeating: 0xFF, count: stuffing)
  }

  /// MPEG-1.
  static func oldPack(seconds: Int = 0) -> [UInt8] {
    let clock = seconds * 90_000
    let bits =
      2 << 36 | (clock >> 30 & 7) << 33 | 1 << 32 | (clock >> 15 & 0x7FFF) << 17 | 1 << 16
      | (clock & 0x7FFF) << 1 | 1
    return [0, 0, 1, 0xBA] + (0..<5).map { UInt8(truncatingIfNeeded: bits >> (32 - 8 * $0)) } + [0x80, 0x00, 0x01]
  }

  static func packet(_ stream: UInt8, _ payload: [UInt8]) -> [UInt8] {
    packet(raw: stream, [0x80, 0x00, 0x00] + payload)
  }

  static func packet(raw stream: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0, 0, 1, stream, UInt8(content.count >> 8), UInt8(content.count & 0xFF)] + content
  }

  static let end: [UInt8] = [0, 0, 1, 0xB9]

  static func program(seconds: Int = 10) -> [UInt8] {
    pack() + packet(0xE0, video()) + packet(0xC0, [0xFF, 0xFD, 0, 0]) + pack(seconds: seconds, stuffing: 3)
      + packet(0xE0, picture) + packet(raw: 0xBE, [UInt8](repeating: 0xFF, count: 20)) + end
  }
}
