import TextEncodings

/// What a defined term of Specific Character Set means (PS3.3 C.12.1.1.2).
enum Repertoire: Sendable, Hashable {
  /// ISO 646, and nothing beyond.
  case standard
  case single(CodedCharacterSet)
  /// JIS X 0201: half-width katakana.
  case katakana
  /// JIS X 0208 or JIS X 0212, which only escape sequences bring in.
  case japanese
  /// KS X 1001 or GB 2312, each byte with its high bit.
  case double(CodedCharacterSet)
  case utf8
  /// Every byte is read by this one set; there are no escape sequences.
  case whole(CodedCharacterSet)
  case big5

  /// Nil for a term that nobody defined. Spelling mistakes that devices make, `ISO-IR 100` for one, are read over.
  init?(term: some StringProtocol) {
    let letters = term.unicodeScalars.filter { ("0"..."9").contains($0) || ("A"..."Z").contains($0) }
    switch String(String.UnicodeScalarView(letters)).replacingPrefix("ISO2022IR", with: "ISOIR") {
    case "", "ISOIR6": self = .standard
    case "ISOIR100": self = .single(.latin1)
    case "ISOIR101": self = .single(.latin2)
    case "ISOIR109": self = .single(.latin3)
    case "ISOIR110": self = .single(.latin4)
    case "ISOIR144": self = .single(.cyrillic)
    case "ISOIR127": self = .single(.arabic)
    case "ISOIR126": self = .single(.greek)
    case "ISOIR138": self = .single(.hebrew)
    case "ISOIR148": self = .single(.latin5)
    case "ISOIR203": self = .single(.latin9)
    case "ISOIR166": self = .single(.thai)
    case "ISOIR13": self = .katakana
    case "ISOIR87", "ISOIR159": self = .japanese
    case "ISOIR149": self = .double(.korean)
    case "ISOIR58": self = .double(.gb18030)
    case "ISOIR192", "UTF8": self = .utf8
    case "GB18030": self = .whole(.gb18030)
    case "GBK", "GB2312": self = .whole(.gbk)
    case "BIG5": self = .big5
    default: return nil
    }
  }

  /// What a text that begins in it has above 7FH, until an escape sequence says otherwise.
  var upperHalf: Repertoire? {
    switch self {
    case .single, .katakana, .double: self
    case .standard, .japanese, .utf8, .whole, .big5: nil
    }
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
