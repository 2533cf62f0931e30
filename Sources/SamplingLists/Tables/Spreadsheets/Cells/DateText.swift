/// Days and times that a file has as ISO 8601 text.
enum DateText {
  /// `2026-08-02T13:45:00.000Z` as `2026-08-02 13:45:00`, and without a time that is midnight. Nil for anything else.
  static func plain(_ text: String) -> String? {
    let bytes = Array(text.utf8.prefix(40))
    guard matches(bytes, "0000-00-00") else { return nil }
    let day = String(decoding: bytes.prefix(10), as: UTF8.self)
    if bytes.count == 10 { return day }
    guard bytes[10] == 0x54 || bytes[10] == 0x20, matches(Array(bytes.dropFirst(11)), "00:00:00") else { return nil }
    let time = String(decoding: bytes[11..<19], as: UTF8.self)
    return time == "00:00:00" ? day : day + " " + time
  }

  /// A duration such as `PT13H45M00S` as `13:45:00`. Nil for anything else.
  static func time(_ text: String) -> String? {
    guard text.utf8.count <= 40, text.hasPrefix("PT") else { return nil }
    var numbers: [Int] = []
    var units = ["H", "M", "S"][...]
    var digits = ""
    for character in text.dropFirst(2) {
      if character.isASCII, character.isNumber || character == "." || character == "," {
        digits.append(character == "," ? "." : character)
        continue
      }
      while let unit = units.popFirst(), unit != String(character) { numbers.append(0) }
      guard numbers.count < 3, let number = digits.split(separator: ".").first.flatMap({ Int($0) }), number < 100_000
      else { return nil }
      numbers.append(number)
      digits = ""
    }
    guard !numbers.isEmpty, digits.isEmpty else { return nil }
    numbers += Array(repeating: 0, count: 3 - numbers.count)
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// Whether the bytes begin like `pattern`, in which 0 is any digit.
  private static func matches(_ bytes: [UInt8], _ pattern: String) -> Bool {
    bytes.count >= pattern.utf8.count
      && zip(bytes, pattern.utf8).allSatisfy { byte, wanted in
        wanted == 0x30 ? (0x30...0x39).contains(byte) : byte == wanted
      }
  }
}
