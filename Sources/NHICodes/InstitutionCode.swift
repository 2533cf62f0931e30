/// 醫事機構代碼: ten digits.
public struct InstitutionCode: Sendable, Hashable, CustomStringConvertible {
  /// All ten.
  public let digits: String

  /// nil unless `text` is ten ASCII digits.
  public init?(_ text: String) {
    guard text.utf8.count == 10, text.isASCIIDigits else { return nil }
    digits = text
  }

  /// Whether the tenth digit is Σ i·dᵢ (i = 1…9) mod 10.
  ///
  /// Found by comparing 119 published codes, of which 118 obey it; no document says so. A code that does not is worth a
  /// second look, never a refusal.
  public var hasUsualCheckDigit: Bool {
    let values = digits.utf8.map { Int($0 - 0x30) }
    let sum = zip(1...9, values).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 10 == values[9]
  }

  public var description: String { digits }
}
