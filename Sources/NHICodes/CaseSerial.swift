/// 案件流水號: 1 to 999999, six digits in a record name, unpadded in the claim and in c8 of the batch XML.
public struct CaseSerial: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 1…999999.
  public let number: Int

  /// nil outside 1…999999.
  public init?(_ number: Int) {
    guard (1...999_999).contains(number) else { return nil }
    self.number = number
  }

  /// One to six digits; zeros that a spreadsheet dropped are no matter. nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 6, text.isASCIIDigits, let number = Int(text) else { return nil }
    self.init(number)
  }

  /// Six digits, as in a record name.
  public var padded: String { String(number).padded(to: 6) }

  public var description: String { padded }

  public static func < (left: CaseSerial, right: CaseSerial) -> Bool { left.number < right.number }
}
