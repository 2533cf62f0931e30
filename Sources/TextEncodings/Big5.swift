/// Writing Big5: what an XML file that is declared `encoding="Big5"` can hold, which is what the system's iconv has.
///
/// It has Big5 with the ETEN additions of row F9 and the euro sign, and the private use characters U+F6B1–F848. It does
/// not have the other user-defined areas, Japanese kana, nor characters such as ①.
public enum Big5 {
  static let charset = "BIG5"

  /// Whether the system's iconv knows Big5 at all. Some distributions keep its tables in a package of their own.
  public static var isAvailable: Bool { Iconv(from: "UTF-8", to: charset) != nil }

  /// The characters of `text` that Big5 does not have, each once, in the order in which they first appear. Every
  /// character that is not ASCII where Big5 is not available.
  public static func unencodable(in text: String) -> [Character] {
    guard encode(text) == nil else { return [] }
    var iconv = Iconv(from: "UTF-8", to: charset)
    var seen: Set<Character> = []
    var refused: [Character] = []
    for character in text where !character.unicodeScalars.allSatisfy(\.isASCII) && seen.insert(character).inserted {
      var ignored: [UInt8] = []
      if case .finished? = iconv?.convert(Array(character.utf8), from: 0, appendingTo: &ignored) { continue }
      refused.append(character)
    }
    return refused
  }

  /// `text` in Big5, or nil when a character of it is not in Big5.
  public static func encode(_ text: String) -> [UInt8]? {
    guard var iconv = Iconv(from: "UTF-8", to: charset) else { return nil }
    var bytes: [UInt8] = []
    guard case .finished = iconv.convert(Array(text.utf8), from: 0, appendingTo: &bytes) else { return nil }
    return bytes
  }
}
