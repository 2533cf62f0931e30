/// A text of a record or a file, ready to be held against another, whatever character set each is written in. Padding,
/// the empty components at the end of a name, wide letters and the size of letters are not significant.
struct ComparableText {
  private let bytes: [UInt8]
  private let characterSet: SpecificCharacterSet
  private let isName: Bool

  /// - Parameter bytes: without padding.
  init(_ bytes: [UInt8], _ set: SpecificCharacterSet, isName: Bool = false) {
    self.bytes = bytes
    characterSet = set
    self.isName = isName
  }

  /// Nil when the bytes could not be decoded. Mostly they are those of the other text, and this is not asked for.
  private var text: String? {
    let decoded = characterSet.decode(bytes, isName: isName)
    return decoded.isWhole ? decoded.text : nil
  }

  var isEmpty: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x5E || $0 == 0x3D } }

  /// Whether both are written alike, but for what is never significant.
  func isWrittenLike(_ other: ComparableText) -> Bool {
    if bytes == other.bytes { return true }
    guard let text, let otherText = other.text else { return false }
    return Self.groups(text) == Self.groups(otherText)
  }

  private static func groups(_ text: String) -> [String] {
    var groups = text.split(separator: "=", omittingEmptySubsequences: false).map { group in
      var group = group
      while let last = group.last, last == "^" || last == " " { group.removeLast() }
      return String(group)
    }
    while groups.last?.isEmpty == true { groups.removeLast() }
    return groups
  }

  /// Whether both are one person's name; nil when that cannot be told, as between letters and Chinese characters.
  func isSameName(as other: ComparableText) -> Bool? {
    if bytes == other.bytes { return true }
    guard let text, let otherText = other.text else { return nil }
    let mine = Set(Self.foldedGroups(text))
    let theirs = Set(Self.foldedGroups(otherText))
    guard !mine.isEmpty, !theirs.isEmpty else { return nil }
    if !mine.isDisjoint(with: theirs) { return true }
    func isLatin(_ group: String) -> Bool { group.unicodeScalars.allSatisfy(\.isASCII) }
    let isComparable =
      mine.contains(where: isLatin) && theirs.contains(where: isLatin)
      || mine.contains { !isLatin($0) } && theirs.contains { !isLatin($0) }
    return isComparable ? false : nil
  }

  /// The component groups without what separates the components.
  private static func foldedGroups(_ text: String) -> [String] {
    text.split(separator: "=").map { folded($0) { $0 == "^" || $0 == "," || $0 == "." } }.filter { !$0.isEmpty }
  }

  /// Whether both are one number; nil when they cannot be compared.
  func isSameNumber(as other: ComparableText) -> Bool? {
    if bytes == other.bytes { return true }
    guard let text, let otherText = other.text else { return nil }
    func number(_ text: String) -> Substring {
      let folded = Self.folded(text[...]) { $0 == "-" }
      return folded.drop { $0 == "0" }
    }
    return number(text) == number(otherText)
  }

  /// Capital letters of ordinary width, without spaces.
  private static func folded(_ text: Substring, without isLeftOut: (Unicode.Scalar) -> Bool) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && !isLeftOut(scalar) {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      folded.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(folded).uppercased()
  }
}
