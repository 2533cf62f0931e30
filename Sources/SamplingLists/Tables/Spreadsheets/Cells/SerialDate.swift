import NHICodes

/// Days as spreadsheets count them: a number whose whole part is the day and whose fraction is the time of day.
enum SerialDate {
  private static let secondsOfDay = 86_400
  /// What 1 January 1970 is in each system.
  private static let unixDay = 25_569
  private static let unixDayOf1904 = 24_107
  /// What 1 January 10000 is: no spreadsheet shows days from there on.
  private static let end = 2_958_466
  private static let endOf1904 = 2_957_004

  /// `2026-08-02`, `2026-08-02 13:45:00`, or `13:45:00` for a time without a day. Nil for what no spreadsheet shows as a
  /// date.
  ///
  /// - Parameter uses1904: whether day 0 is 1904-01-01. Else day 1 is 1900-01-01, and day 60 is the 29th of February
  ///   that 1900 did not have, as Excel shows it.
  static func text(_ serial: Double, uses1904: Bool) -> String? {
    guard serial >= 0, serial < Double(uses1904 ? endOf1904 : end) else { return nil }
    let seconds = Int((serial * Double(secondsOfDay)).rounded())
    let (day, time) = seconds.quotientAndRemainder(dividingBy: secondsOfDay)
    if serial < 1, day == 0 {
      if time > 0 { return timeText(time) }
      return uses1904 ? "1904-01-01" : nil
    }
    guard day < (uses1904 ? endOf1904 : end) else { return nil }
    return dayText(day, uses1904: uses1904) + (time > 0 ? " " + timeText(time) : "")
  }

  private static func dayText(_ day: Int, uses1904: Bool) -> String {
    if uses1904 { return GregorianDays.iso(day - unixDayOf1904) }
    if day == 60 { return "1900-02-29" }
    return GregorianDays.iso(day - unixDay + (day < 60 ? 1 : 0))
  }

  private static func timeText(_ seconds: Int) -> String {
    [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
