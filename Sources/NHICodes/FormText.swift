/// A name as forms are looked for in it.
struct FormText {
  /// Folded, without white space, `_` and `-`.
  let scalars: [Unicode.Scalar]
  /// Whether a Latin letter stood right before the scalar at each place.
  private let followsLetter: [Bool]
  /// Whether a Latin letter stood right behind it.
  private let precedesLetter: [Bool]
  /// Three digits at the very start that stand alone.
  let leadingNumber: String?
  /// Nothing but digits and punctuation follows them.
  let isNumberAlone: Bool

  init(_ name: String) {
    let text = Array(Self.folded(String(name.unicodeScalars.prefix(1000))))
    var scalars: [Unicode.Scalar] = []
    var followsLetter: [Bool] = []
    var precedesLetter: [Bool] = []
    for (position, scalar) in text.enumerated() where !Self.isSeparator(scalar) {
      scalars.append(scalar)
      followsLetter.append(position > 0 && Self.isLetter(text[position - 1]))
      precedesLetter.append(position + 1 < text.count && Self.isLetter(text[position + 1]))
    }
    self.scalars = scalars
    self.followsLetter = followsLetter
    self.precedesLetter = precedesLetter

    let digits = text.prefix { Self.isDigit($0) }
    let rest = text.dropFirst(digits.count)
    if digits.count == 3, rest.first.map({ !Self.isLetter($0) }) ?? true {
      leadingNumber = String(String.UnicodeScalarView(digits))
    } else {
      leadingNumber = nil
    }
    isNumberAlone = rest.allSatisfy { Self.isDigit($0) || ($0.isASCII && !Self.isLetter($0)) }
  }

  /// Whether `word` stands at `position`; one of Latin letters alone.
  func has(_ word: [Unicode.Scalar], at position: Int) -> Bool {
    guard scalars.count - position >= word.count, scalars[position..<(position + word.count)].elementsEqual(word) else {
      return false
    }
    return (!Self.isLetter(word[0]) || !followsLetter[position])
      && (!Self.isLetter(word[word.count - 1]) || !precedesLetter[position + word.count - 1])
  }

  private static func folded(_ name: String) -> String.UnicodeScalarView {
    name.halfWidth.uppercased().replacing("記錄", with: "紀錄").replacing("箋", with: "籤").replacing("劃", with: "畫")
      .unicodeScalars
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "_" || scalar == "-"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
