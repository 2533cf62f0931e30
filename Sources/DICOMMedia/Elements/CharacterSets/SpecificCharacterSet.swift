import TextEncodings

/// How the texts of a data set are written: (0008,0005) (PS3.3 C.12.1.1.2, PS3.5 6.1).
///
/// Devices write Big5 and UTF-8 without saying so, or under another name. Where the bytes are not what was declared and
/// are one of these without a doubt, they are read as such, and the answer says that this was a guess.
package struct SpecificCharacterSet: Sendable, Hashable {
  /// The default: letters of ISO 646 and nothing else.
  package static let standard = SpecificCharacterSet(nil)

  /// The defined terms as they are written; an empty one stands for the default.
  package let terms: [String]
  /// What a text begins in.
  private let initial: Repertoire
  /// Whether escape sequences are to be expected.
  private let isExtended: Bool
  /// The first term that the standard does not have.
  package let unknownTerm: String?

  /// A text and how it was read.
  package struct Decoded: Sendable, Hashable {
    package let text: String
    /// Whether it was read as something else than what was declared.
    package let isGuess: Bool
    /// Whether every byte was a character; if not, U+FFFD stands for what was none.
    package let isWhole: Bool
  }

  /// - Parameter value: of the element; nil when it is absent.
  package init(_ value: [UInt8]?) {
    guard let value, !value.isEmpty else {
      (terms, initial, isExtended, unknownTerm) = ([], .standard, false, nil)
      return
    }
    terms = ValueText.values(value).map { ValueText.text($0).uppercased() }
    let repertoires = terms.map { Repertoire(term: $0) }
    unknownTerm = zip(terms, repertoires).first { $1 == nil }?.0
    initial = (repertoires.first ?? nil) ?? .standard
    isExtended = terms.count > 1 || (terms.first ?? "").hasPrefix("ISO 2022")
  }

  /// - Parameters:
  ///   - value: without its padding.
  ///   - isName: for a PN, in which `^` and `=` end what an escape sequence began (PS3.5 6.1.2.5.3).
  package func decode(_ value: [UInt8], isName: Bool = false) -> Decoded {
    var isASCII = true
    var hasEscape = false
    for byte in value {
      if byte >= 0x80 { isASCII = false }
      if byte == 0x1B { hasEscape = true }
    }
    if hasEscape, isExtended || !isUnicode {
      var decoder = EscapedText(initial)
      let (text, undecodable) = decoder.decode(value, isName: isName)
      return Decoded(text: text, isGuess: !isExtended, isWhole: undecodable == 0)
    }
    if isASCII { return Decoded(text: String(decoding: value, as: UTF8.self), isGuess: false, isWhole: true) }
    return decodeBeyondASCII(value)
  }

  private var isUnicode: Bool { initial == .utf8 }

  private func decodeBeyondASCII(_ value: [UInt8]) -> Decoded {
    var declared: (text: String, undecodable: Int)?
    switch initial {
    case .standard, .japanese: declared = nil
    case .utf8: declared = String(validating: value, as: UTF8.self).map { ($0, 0) }
    case .big5: declared = CharacterGuess.big5(value).map { ($0, 0) }
    case .katakana: declared = Katakana.decode(value)
    case .single(let set):
      if let guess = CharacterGuess.insteadOfSingleBytes(value) { return Self.guess(guess) }
      declared = set.decode(value)
    case .double(let set), .whole(let set): declared = set.decode(value)
    }
    if let declared, declared.undecodable == 0 { return Decoded(text: declared.text, isGuess: false, isWhole: true) }
    if let guess = Self.guessed(value) { return guess }
    return Decoded(text: declared?.text ?? String(decoding: value, as: UTF8.self), isGuess: false, isWhole: false)
  }

  private static func guessed(_ value: [UInt8]) -> Decoded? { CharacterGuess.text(value).map(guess) }

  private static func guess(_ text: String) -> Decoded { Decoded(text: text, isGuess: true, isWhole: true) }
}
