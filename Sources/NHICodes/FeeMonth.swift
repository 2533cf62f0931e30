/// 費用年月: the month the care was given in, `11507` in the ROC calendar (claim t3, c4 of the batch XML).
public struct FeeMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Gregorian, 1912…2910.
  public let year: Int
  /// 1…12.
  public let month: Int

  /// Gregorian; nil when there is no such month, or it lies before 1912.
  public init?(year: Int, month: Int) {
    guard (1912...2910).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// Reads `11507`, `9907`, `115/07`, `115年7月`, `202607`, `2026-07`. nil when it is none of these.
  public init?(_ text: String) {
    guard let parts = DateParts(text, count: 2) else { return nil }
    self.init(year: parts.gregorianYear, month: parts.numbers[1])
  }

  /// `11507`: YYYMM in the ROC calendar.
  public var rocDigits: String { String(year - 1911).padded(to: 3) + String(month).padded(to: 2) }

  public var description: String { rocDigits }

  public static func < (left: FeeMonth, right: FeeMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
