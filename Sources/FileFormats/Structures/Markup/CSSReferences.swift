/// The addresses in a style sheet: `url(…)` and `@import "…"` (CSS Values 4, 4.5; CSS Cascade 4, 2). Read without a
/// parser, once from start to end.
enum CSSReferences {
  private static let comment = Array("/*".utf8)
  private static let commentEnd = Array("*/".utf8)
  private static let url = Array("url(".utf8)
  private static let atImport = Array("@import".utf8)

  static func all(in style: String) -> [String] {
    let bytes = Array(style.utf8)
    var found: [String] = []
    var place = 0
    while place < bytes.count {
      if isAt(place, comment, bytes) {
        place += 2
        while place < bytes.count, !isAt(place, commentEnd, bytes) { place += 1 }
        place += 2
      } else if isAt(place, url, bytes) {
        place = skipSpace(place + 4, bytes)
        found.append(address(from: &place, bytes))
      } else if isAt(place, atImport, bytes) {
        place = skipSpace(place + 7, bytes)
        // `@import url(…)` comes next.
        if place < bytes.count, bytes[place] == 0x22 || bytes[place] == 0x27 {
          found.append(address(from: &place, bytes))
        }
      } else {
        place += 1
      }
    }
    return found
  }

  /// - Parameter wanted: in lower case.
  private static func isAt(_ place: Int, _ wanted: [UInt8], _ bytes: [UInt8]) -> Bool {
    guard wanted.count <= bytes.count - place else { return false }
    for index in wanted.indices {
      let byte = bytes[place + index]
      guard ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == wanted[index] else { return false }
    }
    return true
  }

  private static func skipSpace(_ place: Int, _ bytes: [UInt8]) -> Int {
    var place = place
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    return place
  }

  /// An address in quotes, or up to the bracket that closes it.
  private static func address(from place: inout Int, _ bytes: [UInt8]) -> String {
    guard place < bytes.count else { return "" }
    let quote = bytes[place] == 0x22 || bytes[place] == 0x27 ? bytes[place] : nil
    let start = quote == nil ? place : place + 1
    place = start
    while place < bytes.count, quote.map({ bytes[place] != $0 }) ?? (bytes[place] != 0x29) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }
}
