/// The half-width katakana of JIS X 0201, above ASCII.
enum Katakana {
  static func decode(_ bytes: [UInt8]) -> (text: String, undecodable: Int) {
    var text = String.UnicodeScalarView()
    var undecodable = 0
    for byte in bytes {
      switch byte {
      case 0..<0x80: text.append(Unicode.Scalar(byte))
      case 0xA1...0xDF: text.append(Unicode.Scalar(0xFF61 + UInt16(byte - 0xA1)) ?? "\u{FFFD}")
      default:
        text.append("\u{FFFD}")
        undecodable += 1
      }
    }
    return (String(text), undecodable)
  }
}
