/// The numbers of a written date: year and month, and the day when there are three.
struct DateParts {
  let numbers: [Int]
  private let yearDigits: Int

  /// A year of four digits is Gregorian, one of two or three is ROC.
  var gregorianYear: Int { yearDigits == 4 ? numbers[0] : numbers[0] + 1911 }

  /// - Parameter count: 2 for year and month, 3 for a day.
  init?(_ text: String, count: Int) {
    let (era, written) = Era.leading(text.halfWidth)
    var text = written
    if let last = text.last, (count == 3 ? "日號" : "月").contains(last) { text = text.dropLast() }
    let fields = text.split(omittingEmptySubsequences: false) { "/-.年月".contains($0) }
    let pieces: [String]
    if fields.count == 1 {
      // Digits alone: the last two are the day (or the month), the two before the month, the rest the year.
      let yearDigits = text.utf8.count - 2 * (count - 1)
      guard (2...4).contains(yearDigits) else { return nil }
      var rest = text.dropFirst(yearDigits)
      var split = [String(text.prefix(yearDigits))]
      while !rest.isEmpty {
        split.append(String(rest.prefix(2)))
        rest = rest.dropFirst(2)
      }
      pieces = split
    } else {
      // Word processors like spaces about the units: 115 年 8 月 2 日.
      pieces = fields.map { String($0).halfWidth }
    }
    guard pieces.count == count, (2...4).contains(pieces[0].utf8.count),
      pieces.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) }),
      pieces.allSatisfy(\.isASCIIDigits)
    else { return nil }
    numbers = pieces.compactMap { Int($0) }
    yearDigits = pieces[0].utf8.count
    // A calendar that is named and a year that is written as in the other contradict each other.
    guard era == nil || (era == .gregorian) == (yearDigits == 4) else { return nil }
  }

  private enum Era {
    case roc, gregorian

    /// The calendar that `text` begins with, if it names one, and what follows.
    static func leading(_ text: String) -> (Era?, Substring) {
      for (prefix, era) in [("中華民國", Era.roc), ("民國", .roc), ("西元", .gregorian)] where text.hasPrefix(prefix) {
        return (era, text.dropFirst(prefix.count))
      }
      return (nil, text[...])
    }
  }
}
