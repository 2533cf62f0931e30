/// MPEG-1 and MPEG-2: a program stream begins with a pack header, a video elementary stream with a sequence header
/// (ISO/IEC 13818-1, 2.5.3.3; 13818-2, 6.2.2.1). Zero bytes may stand before either.
struct MPEGSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    guard let one = head.bytes.prefix(4096).firstIndex(where: { $0 != 0 }), one >= 2, head.bytes[one] == 1 else {
      return nil
    }
    let start = one - 2
    switch head.byte(at: one + 1) {
    case 0xBA where isPack(head.byte(at: one + 2)): return head.found(.mpeg, at: start, count: 5)
    case 0xB3 where hasSize(head, at: one + 2): return head.found(.mpeg, at: start, count: 4)
    default: return nil
    }
  }

  /// The marker bits of MPEG-2 (01) or MPEG-1 (0010) before the clock. A file that ends here is still one.
  private func isPack(_ byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return byte & 0xC4 == 0x44 || byte & 0xF1 == 0x21
  }

  /// Width and height, twelve bits each, are not zero.
  private func hasSize(_ head: FileHead, at offset: Int) -> Bool {
    guard let sides = head.number(at: offset, width: 3, bigEndian: true) else { return true }
    return sides >> 12 != 0 && sides & 0xFFF != 0
  }
}
