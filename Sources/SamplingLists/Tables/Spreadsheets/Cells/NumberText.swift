/// Numbers as people write them.
enum NumberText {
  /// What a number may be long in a file. Nothing longer is looked at as one.
  private static let longest = 400

  /// A number as XML has it: `3.501200000E9` gives `3501200000`. Digits alone stay as they are, however many, without
  /// zeros in front. Nil for what is no number.
  static func plain(_ text: String) -> String? {
    let bytes = Array(text.utf8.drop(while: isSpace))
    let end = bytes.lastIndex { !isSpace($0) } ?? -1
    guard end >= 0, end < longest else { return nil }
    let digits = bytes[...end]
    if digits.allSatisfy({ (0x30...0x39).contains($0) }) {
      let rest = digits.drop { $0 == 0x30 }
      return rest.isEmpty ? "0" : String(decoding: rest, as: UTF8.self)
    }
    return value(text).map(plain)
  }

  /// Nil for what is no finite decimal number.
  static func value(_ text: String) -> Double? {
    let bytes = Array(text.utf8.filter { !isSpace($0) })
    guard !bytes.isEmpty, bytes.count <= longest,
      // Swift would take hexadecimal numbers, `inf` and `nan` as well.
      bytes.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }),
      let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite
    else { return nil }
    return value
  }

  /// The fewest digits that are still this number, without an exponent where that takes at most 21 places.
  static func plain(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    let sign = value < 0 ? "-" : ""
    let parts = "\(value.magnitude)".split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = parts[0].split(separator: ".")
    let fraction = halves.count > 1 && halves[1] != "0" ? String(halves[1]) : ""
    var digits = String(halves[0]) + fraction
    // How many of the digits stand before the point.
    var point = halves[0].utf8.count + exponent
    guard (-20...21).contains(point) else { return "\(value)" }
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    digits = digits.padded(to: point, with: "0")
    let whole = digits.prefix(point)
    let rest = digits.dropFirst(point)
    return sign + whole + (rest.isEmpty ? "" : "." + rest)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension String {
  /// With `filler` behind it.
  fileprivate func padded(to count: Int, with filler: Character) -> String {
    self + String(repeating: filler, count: max(0, count - utf8.count))
  }
}
