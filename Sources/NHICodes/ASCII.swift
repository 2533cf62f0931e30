extension StringProtocol {
  /// Not empty, and nothing but 0–9.
  package var isASCIIDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// Not empty, and nothing but 0–9 and A–Z.
  var isASCIICapitalsOrDigits: Bool {
    !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
  }

  /// `self` with zeros in front until it is `width` long.
  func padded(to width: Int) -> String {
    String(repeating: "0", count: Swift.max(0, width - utf8.count)) + self
  }

  /// A text of nothing but digits without the zeros in front, which spreadsheets drop; any other text as it is.
  package var withoutLeadingZeros: String {
    allSatisfy { ("0"..."9").contains($0) } ? String(drop { $0 == "0" }) : String(self)
  }

  /// A–Z for a–z; nothing else changes, so that every character stays in its place.
  package var withASCIICapitals: String { String(decoding: utf8.map(\.capital), as: UTF8.self) }

  /// Full-width forms (Ａ, ０, ／, the ideographic space) as the ASCII they stand for, without white space at the ends.
  package var halfWidth: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000, 0xA0: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    let text = Substring(String(scalars))
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension UInt8 {
  /// 0–9.
  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// A–Z.
  var isASCIICapital: Bool { self &- 0x41 < 26 }

  /// a–z.
  var isASCIISmallLetter: Bool { self &- 0x61 < 26 }

  /// 0–9, A–Z and a–z.
  var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIICapital || isASCIISmallLetter }

  /// A–Z for a–z; anything else as it is.
  var capital: UInt8 { isASCIISmallLetter ? self - 0x20 : self }
}
