/// 身分證號 (claim d3, c10): a national identity number, a resident permit's, or something else that stands in its
/// place. May be masked, as in the insurer's own downloads (`A12345****`).
public struct PatientIdentifier: Sendable, Hashable {
  /// What sort of number it is.
  public enum Kind: Sendable, Hashable {
    case nationalID
    /// Since 2021: a letter, 8 or 9, eight digits.
    case residentPermit
    /// Before 2021: two letters, eight digits.
    case oldResidentPermit
    /// A passport, a newborn without a number, or a typing error: nothing can be said.
    case other
  }

  /// Capitals and digits; `*` for each hidden character.
  public let text: String

  /// Takes full-width and small letters as the capitals they stand for. nil for an empty text, or one with anything but
  /// letters, digits and mask characters.
  public init?(_ written: String) {
    let text = String(
      written.halfWidth.uppercased().map { "*＊●○".contains($0) ? "*" : $0 })
    guard !text.isEmpty, text.utf8.count <= 20, text.replacing("*", with: "0").isASCIICapitalsOrDigits else {
      return nil
    }
    self.text = text
  }

  /// Whether any of it is hidden.
  public var isMasked: Bool { text.contains("*") }

  /// By its form, whatever the check digit says.
  public var kind: Kind { Self.kind(of: Array(text.utf8)[...]) }

  /// - Parameter letters: capitals, digits and `*`.
  static func kind(of letters: ArraySlice<UInt8>) -> Kind {
    guard letters.count == 10, let first = letters.first, first.isASCIICapital,
      letters.dropFirst(2).allSatisfy({ $0.isASCIIDigit || $0 == 0x2A })
    else { return .other }
    switch letters[letters.startIndex + 1] {
    case 0x31, 0x32: return .nationalID
    case 0x38, 0x39: return .residentPermit
    case 0x41...0x44: return .oldResidentPermit
    default: return .other
    }
  }

  /// Whether the check digit fits; nil when nothing can be said (masked, or of no known kind).
  ///
  /// Weights 1 9 8 7 6 5 4 3 2 1 1 over the letter's two digits and the nine that follow, the sum a multiple of ten; an
  /// old permit's second letter counts with its units digit.
  public var hasValidCheckDigit: Bool? {
    guard !isMasked, kind != .other else { return nil }
    let characters = Array(text.utf8)
    guard let first = Self.value(ofLetter: characters[0]) else { return nil }
    var sum = first / 10 + (first % 10) * 9
    for (index, weight) in zip(1..., [8, 7, 6, 5, 4, 3, 2, 1, 1]) {
      let digit =
        kind == .oldResidentPermit && index == 1
        ? (Self.value(ofLetter: characters[1]) ?? 0) % 10 : Int(characters[index]) - 0x30
      sum += digit * weight
    }
    return sum % 10 == 0
  }

  /// What may be shown: the first six characters at the most, and never the last four.
  public var masked: String {
    let shown = max(0, min(6, text.count - 4))
    return text.prefix(shown) + String(repeating: "*", count: text.count - shown)
  }

  /// Whether the two can be the same person: every character that both show is the same.
  public func isCompatible(with other: PatientIdentifier) -> Bool {
    text.utf8.count == other.text.utf8.count
      && zip(text, other.text).allSatisfy { $0 == $1 || $0 == "*" || $1 == "*" }
  }

  /// The value of the letter in position i is 10 + i.
  private static func value(ofLetter letter: UInt8) -> Int? {
    Array("ABCDEFGHJKLMNPQRSTUVXYWZIO".utf8).firstIndex(of: letter).map { 10 + $0 }
  }
}
