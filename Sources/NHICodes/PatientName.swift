/// A patient's name as some system writes it: to be compared, never shown.
package struct PatientName: Sendable, Hashable {
  /// The longest name that is compared, in characters.
  private static let longest = 100

  /// Half-width, in capitals, without white space.
  private let characters: [Character]
  /// In capitals, in order: names in Latin letters come with the family name first or last.
  private let words: [String]

  package init(_ written: String) {
    // Half-width, the letter Ｏ that some lists mask with would be an O.
    let name = written.prefix(Self.longest * 2).replacing("Ｏ", with: "○").halfWidth.uppercased()
    characters = Array(name.filter { !$0.isWhitespace })
    words = name.split { !$0.isLetter }.map(String.init).sorted()
  }

  /// Whether both can be the same name. White space, width and case do not count; a masked or undecodable character
  /// can be any, and when the names differ in length, any number of them.
  package func canBeSame(as other: PatientName) -> Bool {
    let (one, other) = (characters, other.characters)
    guard one.count <= Self.longest, other.count <= Self.longest else { return true }
    if one.count == other.count { return zip(one, other).allSatisfy(Self.canBeSame) }
    // How many characters a mask stands for is not known, so only what stands before the first and behind the last
    // one counts.
    guard (one + other).contains(where: Self.isOpen) else { return false }
    return zip(one, other).prefix { !Self.isOpen($0) && !Self.isOpen($1) }.allSatisfy { $0 == $1 }
      && zip(one.reversed(), other.reversed()).prefix { !Self.isOpen($0) && !Self.isOpen($1) }.allSatisfy { $0 == $1 }
  }

  /// Whether both are the name of one person, as far as names tell: nil where they cannot be held against each other,
  /// being masked, or in Latin letters, which everyone transcribes in another way.
  package func isSame(as other: PatientName) -> Bool? {
    if isHan, other.isHan {
      if !canBeSame(as: other) { return false }
      return (characters + other.characters).contains(where: Self.isOpen) ? nil : true
    }
    return !words.isEmpty && words == other.words ? true : nil
  }

  private var isHan: Bool { characters.contains { $0.unicodeScalars.contains { $0.properties.isIdeographic } } }

  private static func canBeSame(_ one: Character, _ other: Character) -> Bool {
    one == other || isOpen(one) || isOpen(other)
  }

  /// A mask, U+FFFD, or a character that the clinic drew itself and another system may have otherwise.
  private static func isOpen(_ character: Character) -> Bool {
    if "○◯〇●*".contains(character) { return true }
    return character.unicodeScalars.contains { $0 == "\u{FFFD}" || $0.properties.generalCategory == .privateUse }
  }
}
