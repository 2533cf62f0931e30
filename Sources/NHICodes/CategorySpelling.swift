/// 案件分類 as it stands in a record name: one or two characters of 0–9 and A–Z.
package struct CategorySpelling: Sendable, Hashable {
  private let first: UInt8
  /// 0 where there is one character.
  private let second: UInt8

  /// nil unless both are of 0–9 and A–Z; a second of 0 is none.
  init?(_ first: UInt8, _ second: UInt8 = 0) {
    guard Self.isAllowed(first), second == 0 || Self.isAllowed(second) else { return nil }
    self.first = first
    self.second = second
  }

  init(_ category: CaseCategory, in tier: Tier) {
    let bytes = Array(category.spelling(in: tier).utf8)
    first = bytes[0]
    second = bytes.count == 2 ? bytes[1] : 0
  }

  /// One or two.
  package var width: Int { second == 0 ? 1 : 2 }

  package var text: String {
    String(Unicode.Scalar(first)) + (second == 0 ? "" : String(Unicode.Scalar(second)))
  }

  /// `01`, but not `00`: what a category of one character becomes where two are wanted.
  package var isPadded: Bool { first == 0x30 && second != 0 && second != 0x30 }

  /// The second character alone.
  var unpadded: CategorySpelling? { isPadded ? CategorySpelling(second) : nil }

  /// What stands there before it is padded.
  var unpaddedText: String { unpadded?.text ?? text }

  /// How many spellings there are.
  package static let count = 36 + 36 * 36

  /// A number below `count` that no other spelling has: for tables that have a row for each.
  package var position: Int {
    second == 0 ? Self.value(first) : 36 + Self.value(first) * 36 + Self.value(second)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte.isASCIICapital }

  private static func value(_ byte: UInt8) -> Int { Int(byte) - (byte.isASCIIDigit ? 0x30 : 0x41 - 10) }
}
