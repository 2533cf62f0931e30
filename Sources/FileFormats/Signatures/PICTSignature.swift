/// QuickDraw pictures: a size, a frame, then the version opcode (Inside Macintosh: Imaging With QuickDraw, A). Files
/// have 512 bytes before that, which are the application's own; some programs leave them out. The size means nothing.
struct PICTSignature: FormatSignature {
  private static let version2: [UInt8] = [0x00, 0x11, 0x02, 0xFF, 0x0C, 0x00]
  private static let version1: [UInt8] = [0x11, 0x01]

  func match(_ head: FileHead) -> Identification? {
    for start in [512, 0] {
      let opcode = start + 10
      if head.has(Self.version2, at: opcode) { return head.found(.pict, at: opcode, count: 6) }
      if head.has(Self.version1, at: opcode), hasFrame(head, at: start + 2), isVersion1Opcode(head.byte(at: opcode + 2))
      {
        return head.found(.pict, at: opcode, count: 2)
      }
    }
    return nil
  }

  /// Two bytes alone are a weak sign: the frame must not be empty.
  private func hasFrame(_ head: FileHead, at offset: Int) -> Bool {
    let sides = (0..<4).compactMap { head.number(at: offset + $0 * 2, width: 2, bigEndian: true) }
      .map { Int16(truncatingIfNeeded: $0) }
    return sides.count == 4 && sides[0] < sides[2] && sides[1] < sides[3]
  }

  private func isVersion1Opcode(_ opcode: UInt8?) -> Bool {
    guard let opcode else { return false }
    return switch opcode {
    case 0x00...0x0E, 0x10, 0x20...0x23, 0x28...0x2B, 0x30...0x8C, 0x90, 0x91, 0x98, 0x99, 0xA0, 0xA1: true
    default: false
    }
  }
}
