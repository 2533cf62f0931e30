import TextEncodings

/// What a text is by its bytes, where what was declared says nothing or cannot be.
enum CharacterGuess {
  /// UTF-8, Big5, or Western letters; nil when the bytes are none of these without a doubt.
  static func text(_ bytes: [UInt8]) -> String? {
    if let utf8 = String(validating: bytes, as: UTF8.self) { return utf8 }
    if !isWestern(bytes), let big5 = big5(bytes) { return big5 }
    return isWestern(bytes) ? CodedCharacterSet.latin1.decode(bytes)?.text : nil
  }

  /// What is certainly not written in the set of single bytes that was declared: well-formed UTF-8, or Big5 whose
  /// frequent characters begin with bytes that are signs there and no letters.
  static func insteadOfSingleBytes(_ bytes: [UInt8]) -> String? {
    if let utf8 = String(validating: bytes, as: UTF8.self) { return utf8 }
    return beginsLikeBig5(bytes) ? big5(bytes) : nil
  }

  /// Nil when not every byte is part of a Big5 character.
  static func big5(_ bytes: [UInt8]) -> String? {
    guard let decoded = TextDecoder.decode(bytes), decoded.encoding == .big5, decoded.undecodable.isEmpty else {
      return nil
    }
    return decoded.text
  }

  /// Whether bytes above 7FH are the letters of ISO 8859-1, one or two together, as in the names of Western Europe.
  private static func isWestern(_ bytes: [UInt8]) -> Bool {
    var run = 0
    for byte in bytes {
      run = byte >= 0x80 ? run + 1 : 0
      if run > 2 || (0x80..<0xC0).contains(byte) { return false }
    }
    return true
  }

  /// Whether most pairs have a lead byte of Big5's first level that is below C0H.
  private static func beginsLikeBig5(_ bytes: [UInt8]) -> Bool {
    var pairs = 0
    var frequent = 0
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] >= 0x80 else {
        offset += 1
        continue
      }
      pairs += 1
      if (0xA4..<0xC0).contains(bytes[offset]) { frequent += 1 }
      offset += 2
    }
    return pairs > 1 && frequent * 2 > pairs
  }
}
