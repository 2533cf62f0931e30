/// XML 1.0 written as it goes. A character that it forbids becomes `�`.
extension OutputBuffer {
  /// Character data.
  mutating func append(xml text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\r": append("&#13;")
      default: append(scalar.isForbiddenInXML ? "\u{FFFD}" : String(scalar))
      }
    }
  }

  /// ` name="value"`. Names are the program's own and need no escape.
  mutating func append(attribute name: String, _ value: String) {
    append(" \(name)=\"")
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": append("&quot;")
      case "\n": append("&#10;")
      case "\t": append("&#9;")
      default: append(xml: String(scalar))
      }
    }
    append(byte: 0x22)
  }
}

extension Unicode.Scalar {
  fileprivate var isForbiddenInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
