/// What a cell's number format makes of its number, as far as that matters for what the number means.
enum NumberFormat: Sendable, Hashable {
  case general
  /// A day, a time of day, or both.
  case date
  /// At least so many digits, with zeros in front: `000000`.
  case digits(Int)

  /// One of the formats every workbook has (ISO/IEC 29500-1, 18.8.30), and those that only East Asian ones have.
  init(builtIn id: Int) {
    switch id {
    case 14...22, 27...36, 45...47, 50...58: self = .date
    default: self = .general
    }
  }

  /// A format as its code says: `yyyy/m/d`, `[$-404]e/m/d;@`, `000000`. Text in quotes or brackets and escaped
  /// characters say nothing.
  init(code: String) {
    let letters = Self.letters(of: code)
    if letters.count >= 2, letters.allSatisfy({ $0 == 0x30 }) {
      self = .digits(letters.count)
    } else if Self.isGeneral(letters) {
      self = .general
    } else {
      self = Self.hasDateLetter(letters) ? .date : .general
    }
  }

  /// The first section (for positive numbers), in lower case. What is only shown becomes a space.
  private static func letters(of code: String) -> [UInt8] {
    // Longer codes than this cannot be typed.
    let bytes = Array(code.utf8.prefix(1024))
    var letters: [UInt8] = []
    var index = 0
    while index < bytes.count, bytes[index] != 0x3B {
      switch bytes[index] {
      // "…" and […].
      case 0x22, 0x5B:
        let end: UInt8 = bytes[index] == 0x22 ? 0x22 : 0x5D
        // [h], [mm] and [ss] are hours, minutes and seconds beyond a day.
        let isElapsed = end == 0x5D && bytes.dropFirst(index + 1).first.map { "hHmMsS".utf8.contains($0) } == true
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != end { index += 1 }
        let content = bytes[start..<index]
        letters.append(isElapsed && content.allSatisfy { $0 | 0x20 == content[start] | 0x20 } ? 0x68 : 0x20)
      // \x, _x and *x.
      case 0x5C, 0x5F, 0x2A:
        index += 1
        letters.append(0x20)
      case let byte: letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
      index += 1
    }
    return letters
  }

  /// `General`, and what it is called in a Chinese Excel.
  private static func isGeneral(_ letters: [UInt8]) -> Bool {
    let text = String(decoding: letters.drop { $0 == 0x20 }, as: UTF8.self)
    return text.hasPrefix("general") || text.hasPrefix("g/通用")
  }

  /// Years (also as `e` and `b`, of other calendars), eras, months, days, hours, minutes, seconds, or days of the week
  /// in Chinese (`aaa`). `E+` is an exponent.
  private static func hasDateLetter(_ letters: [UInt8]) -> Bool {
    letters.indices.contains { index in
      switch letters[index] {
      case 0x79, 0x6D, 0x64, 0x68, 0x73, 0x67, 0x62: return true
      case 0x61: return letters[index...].starts(with: [0x61, 0x61, 0x61])
      case 0x65:
        let next = letters.dropFirst(index + 1).first
        return next != 0x2B && next != 0x2D
      default: return false
      }
    }
  }
}
