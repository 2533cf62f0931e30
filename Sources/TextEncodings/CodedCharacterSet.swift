/// The national character sets that medical devices write beside Unicode and Big5, by the system's name for each.
public enum CodedCharacterSet: String, Sendable, CaseIterable {
  case latin1 = "ISO-8859-1"
  case latin2 = "ISO-8859-2"
  case latin3 = "ISO-8859-3"
  case latin4 = "ISO-8859-4"
  case cyrillic = "ISO-8859-5"
  case arabic = "ISO-8859-6"
  case greek = "ISO-8859-7"
  case hebrew = "ISO-8859-8"
  case latin5 = "ISO-8859-9"
  case latin9 = "ISO-8859-15"
  case thai = "TIS-620"
  /// JIS X 0208, JIS X 0212 behind 8FH, half-width katakana behind 8EH.
  case japanese = "EUC-JP"
  case korean = "EUC-KR"
  case gbk = "GBK"
  case gb18030 = "GB18030"

  /// The text of `bytes`, and how many of them are no character of the set; each of those is a U+FFFD in the text. Nil
  /// when the system's iconv does not know the set.
  public func decode(_ bytes: [UInt8]) -> (text: String, undecodable: Int)? {
    guard var iconv = Iconv(from: rawValue, to: "UTF-8") else { return nil }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count * 2)
    var undecodable = 0
    var position = 0
    while position < bytes.count {
      switch iconv.convert(bytes, from: position, appendingTo: &utf8) {
      case .finished: position = bytes.count
      case .cut(let offset), .refused(let offset):
        utf8 += Array("\u{FFFD}".utf8)
        undecodable += 1
        position = offset + 1
      }
    }
    return (String(decoding: utf8, as: UTF8.self), undecodable)
  }
}
