extension TextEncoding {
  /// The encoding whose byte order mark `bytes` begin with.
  static func marked(_ bytes: [UInt8]) -> TextEncoding? {
    [.utf8WithBOM, .utf16LittleEndian, .utf16BigEndian].first { bytes.starts(with: $0.byteOrderMark) }
  }

  /// UTF-16 whose mark is missing, told by its first two characters, both ASCII.
  static func utf16WithoutMark(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
    case (false, true, false, true): return .utf16LittleEndian
    case (true, false, true, false): return .utf16BigEndian
    default: return nil
    }
  }

  /// Whether `sample`, which has more than ASCII, is UTF-8 or Big5.
  ///
  /// - Parameters:
  ///   - isWhole: false when a character may be cut at its end.
  ///   - declared: decides where the bytes pass for both, as two or three characters may.
  static func told(
    by sample: [UInt8], isWhole: Bool, declared: TextEncoding?
  ) throws(StreamingTextError) -> TextEncoding {
    let utf8 = UTF8Text.decode(sample, as: .utf8, isWhole: isWhole)
    if utf8.undecodable.isEmpty {
      guard declared == .big5, let big5 = Big5Text.decode(sample, isWhole: isWhole), big5.undecodable.isEmpty else {
        return .utf8
      }
      return .big5
    }
    if TextDecoder.isPlausible(utf8) { return .utf8 }
    if BytePairs.lookLikeEUC(sample) { throw .unknownEncoding }
    return .big5
  }

  /// Whether ASCII characters are one byte each, and no other character has a byte of theirs at its beginning.
  var isByteOriented: Bool { self != .utf16LittleEndian && self != .utf16BigEndian }

  /// How many of `bytes` come before a character that is cut at their end. `bytes` begin with a whole character.
  func wholeLength(of bytes: [UInt8]) -> Int {
    switch self {
    case .utf8, .utf8WithBOM:
      let cut = (1...3).first { $0 <= bytes.count && UTF8Text.isCut(bytes.suffix($0)) }
      return bytes.count - (cut ?? 0)
    case .big5:
      guard let last = bytes.last, BytePairs.isLead(last) else { return bytes.count }
      // Whether the last byte leads or trails is known only from the start.
      var offset = 0
      while offset + 1 < bytes.count {
        let isPair = BytePairs.isLead(bytes[offset]) && BytePairs.column(ofTrail: bytes[offset + 1]) != nil
        offset += isPair ? 2 : 1
      }
      return offset
    case .utf16LittleEndian, .utf16BigEndian:
      let even = bytes.count - bytes.count % 2
      guard even >= 2 else { return even }
      let high = self == .utf16BigEndian ? bytes[even - 2] : bytes[even - 1]
      return (0xD8...0xDB).contains(high) ? even - 2 : even
    }
  }
}
