/// A day, written by the insurer in the ROC calendar (民國年 = Gregorian year − 1911) or the Gregorian one, as each field
/// asks.
public struct ROCDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Gregorian, 1912…2910.
  public let year: Int
  /// 1…12.
  public let month: Int
  /// From 1.
  public let day: Int

  /// nil when there is no such day, or it lies before 1912: how the insurer writes years before ROC 1 is not known.
  public init?(year: Int, month: Int, day: Int) {
    guard (1912...2910).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `1150802`, `990802`, `115/08/02`, `115.8.2`, `民國115年8月2日`, `20260802`, `2026-08-02`, `2026/8/2`.
  /// nil when it is none of these or there is no such day.
  public init?(_ text: String) {
    guard let parts = DateParts(text, count: 3) else { return nil }
    self.init(year: parts.gregorianYear, month: parts.numbers[1], day: parts.numbers[2])
  }

  /// 民國年.
  public var rocYear: Int { year - 1911 }

  /// `1150802`: YYYMMDD in the ROC calendar.
  public var rocDigits: String { String(rocYear).padded(to: 3) + monthDay }

  /// `20260802`: yyyyMMdd in the Gregorian calendar.
  public var gregorianDigits: String { String(year) + monthDay }

  /// `2026-08-02`.
  public var iso: String { "\(year)-\(String(month).padded(to: 2))-\(String(day).padded(to: 2))" }

  public var description: String { rocDigits }

  private var monthDay: String { String(month).padded(to: 2) + String(day).padded(to: 2) }

  /// Days since 1970-01-01.
  public var daysSince1970: Int { GregorianDays.count(year: year, month: month, day: day) }

  /// The day in Taiwan (UTC+8, no daylight saving) at an instant.
  public init?(secondsSince1970 seconds: Int) {
    let date = GregorianDays.date((seconds + 8 * 3600).flooredDivision(by: 86_400))
    self.init(year: date.year, month: date.month, day: date.day)
  }

  public static func < (left: ROCDate, right: ROCDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
