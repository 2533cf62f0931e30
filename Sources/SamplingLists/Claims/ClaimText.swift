/// The text of one field as it comes in, piece by piece.
struct ClaimText: Sendable, Hashable {
  /// The longest field of a claim has 4,000 bytes, and those that are read here fewer than 100.
  static let longest = 1_000

  private(set) var text = ""
  /// More than `longest` bytes: what `text` holds is its beginning.
  private(set) var isTooLong = false
  /// The field stood twice, with different texts.
  private(set) var isContradictory = false

  mutating func append(_ piece: String) {
    guard !isTooLong else { return }
    text += piece.utf8.count <= Self.longest ? piece : String(piece.unicodeScalars.prefix(Self.longest + 1))
    isTooLong = text.utf8.count > Self.longest
  }

  /// The same field once more.
  mutating func merge(_ other: ClaimText) {
    guard !other.trimmed.isEmpty else { return }
    if trimmed.isEmpty { text = other.text } else if other.trimmed != trimmed { isContradictory = true }
    isTooLong = isTooLong || other.isTooLong
  }

  /// Half-width, and without the white space around it.
  var trimmed: String { text.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? text : text.halfWidth }

  /// Nil when it is empty, too long, or written in two ways.
  var value: String? {
    let text = trimmed
    return text.isEmpty || isTooLong || isContradictory ? nil : text
  }
}
