import TextEncodings

/// Text in UTF-16, with a byte order mark, or without one but with a zero in every Latin letter.
struct UTF16TextSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    guard let encoding = Self.encoding(of: head) else { return nil }
    return head.found(.utf16Text, count: head.has(encoding.byteOrderMark) ? 2 : 4)
  }

  /// Which of the two byte orders it is; nil when the file is no text in UTF-16.
  static func encoding(of head: FileHead) -> TextEncoding? {
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] where head.has(encoding.byteOrderMark) {
      return isText(head.bytes, head) ? encoding : nil
    }
    guard head.bytes.count >= 4 else { return nil }
    for (encoding, parity) in [(TextEncoding.utf16LittleEndian, 1), (.utf16BigEndian, 0)] {
      let zeros = head.bytes.indices.filter { head.bytes[$0] == 0 }
      guard zeros.count * 8 >= head.bytes.count, zeros.allSatisfy({ $0 % 2 == parity }) else { continue }
      if isText(encoding.byteOrderMark + head.bytes, head) { return encoding }
    }
    return nil
  }

  private static func isText(_ bytes: [UInt8], _ head: FileHead) -> Bool {
    guard let decoded = TextDecoder.decode(bytes, isWhole: head.isWhole), decoded.undecodable.isEmpty else {
      return false
    }
    return decoded.text.unicodeScalars.allSatisfy { $0.value >= 0x20 || [0x09, 0x0A, 0x0C, 0x0D].contains($0.value) }
  }
}
