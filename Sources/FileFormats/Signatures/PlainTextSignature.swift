import TextEncodings

/// Plain text in UTF-8 or Big5 without control characters: tabs, line ends, page feeds and a final Ctrl-Z, which DOS
/// programs write, are none. Only the head is read here.
struct PlainTextSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    guard let text = TextDecoder.decode(head.bytes, isWhole: head.isWhole), text.undecodable.isEmpty,
      [.utf8, .utf8WithBOM, .big5].contains(text.encoding), Self.firstControl(in: head) == nil
    else { return nil }
    return Identification(format: .text, evidence: text.encoding.name)
  }

  /// What keeps a file that nearly is a text from being one: the first byte that no text has. Nil when the file is
  /// nothing like a text.
  static func obstacle(in head: FileHead) -> Int? {
    guard let text = TextDecoder.decode(head.bytes.filter { $0 != 0 }, isWhole: head.isWhole),
      [.utf8, .utf8WithBOM, .big5].contains(text.encoding)
    else { return nil }
    let controls = head.bytes.count { isControl($0) }
    guard controls * 20 <= head.bytes.count else { return nil }
    return firstControl(in: head) ?? text.undecodable.first
  }

  private static func firstControl(in head: FileHead) -> Int? {
    let end = head.isWhole ? (head.bytes.lastIndex { $0 != 0x1A } ?? -1) + 1 : head.bytes.count
    return head.bytes[..<end].firstIndex(where: isControl)
  }

  /// No byte of a longer character is below 40 or is 7F, in UTF-8 or Big5.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }
}
