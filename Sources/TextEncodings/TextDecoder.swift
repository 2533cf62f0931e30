/// Tells the encoding of a text by its bytes and decodes it. Linear in the number of bytes.
///
/// A byte order mark is believed first. Then strict UTF-8, because a Big5 text is hardly ever well-formed UTF-8, while
/// nearly every UTF-8 text passes for Big5 with its user-defined areas. Then UTF-8 with a few damaged characters, then
/// Big5.
public enum TextDecoder {
  /// The text of `bytes`, or nil when they are no text in any of the encodings: a NUL character is in them, characters
  /// are undecodable all over, or what decodes as Big5 is by its looks one of the EUC encodings (GB2312, EUC-JP,
  /// EUC-KR).
  ///
  /// - Parameter isWhole: false when `bytes` are the beginning of something longer. A character that is cut at the end
  ///   is then left out; otherwise it is undecodable.
  public static func decode(_ bytes: [UInt8], isWhole: Bool = true) -> DecodedText? {
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] where bytes.starts(with: encoding.byteOrderMark) {
      return accepted(UTF16Text.decode(bytes, as: encoding, isWhole: isWhole))
    }
    if bytes.starts(with: TextEncoding.utf8WithBOM.byteOrderMark) {
      return accepted(UTF8Text.decode(bytes, as: .utf8WithBOM, isWhole: isWhole))
    }
    if bytes.contains(0) { return nil }
    let utf8 = UTF8Text.decode(bytes, as: .utf8, isWhole: isWhole)
    if utf8.undecodable.isEmpty || isPlausible(utf8) { return utf8 }
    if BytePairs.lookLikeEUC(bytes) { return nil }
    return Big5Text.decode(bytes, isWhole: isWhole).flatMap(accepted)
  }

  private static func accepted(_ decoded: DecodedText) -> DecodedText? {
    guard isPlausible(decoded), !decoded.text.utf8.contains(0) else { return nil }
    return decoded
  }

  /// At most one undecodable character to four good ones beyond ASCII: a text with damage, and not something else.
  static func isPlausible(_ decoded: DecodedText) -> Bool {
    guard !decoded.undecodable.isEmpty else { return true }
    let beyondASCII = decoded.text.unicodeScalars.count { !$0.isASCII }
    return decoded.undecodable.count * 5 <= beyondASCII
  }
}
