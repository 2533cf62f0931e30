/// The values of string VRs, as bytes and as something that may be shown.
enum ValueText {
  /// Without what is not significant at either end: spaces, and the NUL that pads a UID (PS3.5 6.2).
  static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> [UInt8] {
    let padding: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0 }
    guard let first = bytes.firstIndex(where: { $0 != 0x20 }),
      let last = bytes.lastIndex(where: { !padding($0) }), first <= last
    else { return [] }
    return Array(bytes[first...last])
  }

  /// The values between backslashes, each trimmed (PS3.5 6.4). An empty value is no values.
  static func values(_ bytes: [UInt8]) -> [[UInt8]] {
    let whole = trimmed(bytes)
    guard !whole.isEmpty else { return [] }
    return whole.split(separator: 0x5C, omittingEmptySubsequences: false).map { trimmed($0) }
  }

  /// Bytes as text. What is not UTF-8 becomes U+FFFD: Specific Character Set is not applied here.
  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Text out of a file made fit for a terminal and a report: no control or invisible characters, not without end.
  static func shown(_ text: String, limit: Int = 200) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard shown.count < limit else { return String(shown) + "…" }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
        shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}

/// Upper-case hexadecimal with leading zeros.
func hexadecimal(_ number: UInt, digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
