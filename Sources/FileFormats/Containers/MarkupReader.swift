/// A place in markup and the steps from it. Every step goes forward, so reading is linear.
struct MarkupReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Whether `ascii`, given in lower case, stands here in whatever case.
  func isAt(_ ascii: String) -> Bool {
    let wanted = ascii.utf8
    guard wanted.count <= bytes.count - place else { return false }
    return zip(bytes[place...], wanted).allSatisfy { Self.lowercase($0) == $1 }
  }

  mutating func skip(_ prefix: [UInt8]) {
    if bytes[place...].starts(with: prefix) { place += prefix.count }
  }

  mutating func skipSpace() {
    while let byte = current, Self.isSpace(byte) { place += 1 }
  }

  /// Goes behind the next `ascii`. False when there is none.
  mutating func skipPast(_ ascii: String) -> Bool {
    while place < bytes.count {
      if isAt(ascii) {
        place += ascii.utf8.count
        return true
      }
      place += 1
    }
    return false
  }

  /// Reads `<!DOCTYPE name …>` with an internal subset. Nil when it does not end.
  mutating func doctype() -> String? {
    place += "<!doctype".utf8.count
    skipSpace()
    let name = word { Self.isSpace($0) || $0 == 0x3E || $0 == 0x5B }
    var depth = 0
    while let byte = current {
      if byte == 0x22 || byte == 0x27 {
        _ = quoted(by: byte)
        continue
      }
      if isAt("<!--") {
        guard skipPast("-->") else { return nil }
        continue
      }
      place += 1
      switch byte {
      case 0x5B: depth += 1
      case 0x5D: depth -= 1
      case 0x3E where depth <= 0: return name
      default: break
      }
    }
    return nil
  }

  /// Reads a start tag. Nil when there is none here, or when it does not end.
  mutating func startTag() -> MarkupTag? {
    guard current == 0x3C else { return nil }
    place += 1
    guard let first = current, Self.beginsName(first) else { return nil }
    let name = word { Self.isSpace($0) || [0x2F, 0x3C, 0x3E].contains($0) }
    var attributes: [(name: String, value: String)] = []
    while true {
      while let byte = current, Self.isSpace(byte) || byte == 0x2F { place += 1 }
      switch current {
      case nil, 0x3C: return nil
      case 0x3E: return MarkupTag(name: name, attributes: attributes)
      default: attributes.append(attribute())
      }
    }
  }

  /// Goes to the next start tag of this name, given in lower case, past comments. Nil when there is none.
  mutating func nextTag(_ name: String) -> MarkupTag? {
    while place < bytes.count {
      guard bytes[place] == 0x3C else {
        place += 1
        continue
      }
      if isAt("<!--") {
        guard skipPast("-->") else { return nil }
      } else if isAt("<" + name), let tag = startTag() {
        if tag.name.lowercased() == name { return tag }
      } else {
        place += 1
      }
    }
    return nil
  }

  private mutating func attribute() -> (name: String, value: String) {
    // An attribute without a name goes forward too.
    let start = place
    let name = word { Self.isSpace($0) || [0x2F, 0x3C, 0x3D, 0x3E].contains($0) }
    skipSpace()
    guard current == 0x3D else { return (name, "") }
    if start == place { place += 1; return ("", "") }
    place += 1
    skipSpace()
    if let quote = current, quote == 0x22 || quote == 0x27 { return (name, quoted(by: quote)) }
    return (name, word { Self.isSpace($0) || $0 == 0x3E || $0 == 0x3C })
  }

  private mutating func quoted(by quote: UInt8) -> String {
    place += 1
    let text = word { $0 == quote }
    if current == quote { place += 1 }
    return text
  }

  private mutating func word(until ends: (UInt8) -> Bool) -> String {
    let start = place
    while let byte = current, !ends(byte) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D, 0x0C].contains(byte) }

  private static func beginsName(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F || byte >= 0x80
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
