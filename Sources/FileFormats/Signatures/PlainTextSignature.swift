import TextEncodings

/// Plain text in UTF-8 or Big5 without control characters: tabs, line ends, page feeds and a final Ctrl-Z, which DOS
/// programs write, are none. Only the head is read here.
struct PlainTextSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    guard Self.firstControl(in: head) == nil,
      let text = TextDecoder.decode(Array(head.bytes[..<Self.end(of: head)]), isWhole: head.isWhole),
      Self.isCredible(text, end: Self.end(of: head))
    else { return nil }
    return Identification(format: .text, evidence: text.encoding.name)
  }

  /// Whether damage leaves it a text; where it stands is the structure's to tell. In UTF-8 a bad character or two among
  /// many good ones do. In Big5 they would make it another encoding, which has many characters in common with it, unless
  /// it is the last that is cut.
  private static func isCredible(_ text: DecodedText, end: Int) -> Bool {
    switch text.encoding {
    case .utf8, .utf8WithBOM: true
    case .big5: text.undecodable.isEmpty || text.undecodable == [end - 1]
    case .utf16LittleEndian, .utf16BigEndian: false
    }
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
    head.bytes[..<end(of: head)].firstIndex(where: isControl)
  }

  /// Where the text ends: before a Ctrl-Z and zero padding, which follow the end of the file only. A file that is
  /// nothing else has no end.
  private static func end(of head: FileHead) -> Int {
    guard head.isWhole, let last = head.bytes.lastIndex(where: { $0 != 0x1A && $0 != 0 }) else {
      return head.bytes.count
    }
    return last + 1
  }

  /// No byte of a longer character is below 40 or is 7F, in UTF-8 or Big5.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }
}
