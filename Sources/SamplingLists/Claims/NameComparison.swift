/// Compares patients' names as two systems write them.
enum NameComparison {
  /// The longest name that is compared, in characters.
  private static let longest = 100

  /// Whether both can be the same name. White space, width and case do not count; a masked or undecodable character
  /// can be any, and when the names differ in length, any number of them.
  static func canBeSame(_ one: String, _ other: String) -> Bool {
    let one = compared(one)
    let other = compared(other)
    guard one.count <= longest, other.count <= longest else { return true }
    if one.count == other.count { return zip(one, other).allSatisfy(canBeSame) }
    // How many characters a mask stands for is not known, so only what stands before the first and behind the last
    // one counts.
    guard (one + other).contains(where: isOpen) else { return false }
    return zip(one, other).prefix { !isOpen($0) && !isOpen($1) }.allSatisfy { $0 == $1 }
      && zip(one.reversed(), other.reversed()).prefix { !isOpen($0) && !isOpen($1) }.allSatisfy { $0 == $1 }
  }

  private static func compared(_ name: String) -> [Character] {
    // Half-width, the letter Ｏ that some lists mask with would be an O.
    let name = name.prefix(longest * 2).replacing("Ｏ", with: "○")
    return Array(name.halfWidth.uppercased().filter { !$0.isWhitespace })
  }

  private static func canBeSame(_ one: Character, _ other: Character) -> Bool {
    one == other || isOpen(one) || isOpen(other)
  }

  /// A mask, U+FFFD, or a character that the clinic drew itself and another system may have otherwise.
  private static func isOpen(_ character: Character) -> Bool {
    if "○◯〇●*".contains(character) { return true }
    return character.unicodeScalars.contains { $0 == "\u{FFFD}" || $0.properties.generalCategory == .privateUse }
  }
}
