import NHICodes
import Testing

@Suite struct ROCDateTests {
  @Test(arguments: [1912...1958, 1959...2005, 2006...2052, 2053...2099])
  func `every day there is`(years: ClosedRange<Int>) throws {
    var previous: ROCDate?
    var wrong: [String] = []
    var days = 0
    for year in years {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = ROCDate(year: year, month: month, day: day) else { continue }
          days += 1
          let number = date.daysSince1970
          let midnight = number * 86_400 - 8 * 3600
          let isRight =
            previous.map { $0.daysSince1970 + 1 == number && $0 < date } ?? true
            && ROCDate(date.rocDigits) == date && ROCDate(date.gregorianDigits) == date && ROCDate(date.iso) == date
            && ROCDate(secondsSince1970: midnight) == date && ROCDate(secondsSince1970: midnight + 86_399) == date
          if !isRight { wrong.append(date.iso) }
          previous = date
        }
      }
    }
    let leapYears = years.count { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) }
    #expect(days == years.count * 365 + leapYears)
    #expect(wrong.isEmpty)
  }

  @Test func `days whose number is known`() throws {
    let firstDay = try #require(ROCDate(year: 1912, month: 1, day: 1))
    #expect(firstDay.daysSince1970 == -21_185)
    #expect(firstDay.rocDigits == "0010101")
    #expect(ROCDate(year: 1970, month: 1, day: 1)?.daysSince1970 == 0)
    #expect(ROCDate(year: 2000, month: 3, day: 1)?.daysSince1970 == 11_017)
    #expect(ROCDate(year: 2099, month: 12, day: 31)?.daysSince1970 == 47_481)
  }

  @Test func `a day begins at midnight in Taiwan`() throws {
    // 2026-08-02 00:00 +08:00 is 2026-08-01 16:00 UTC.
    let date = try #require(ROCDate(year: 2026, month: 8, day: 2))
    let midnight = 1_785_600_000
    #expect(ROCDate(secondsSince1970: midnight) == date)
    #expect(ROCDate(secondsSince1970: midnight - 1)?.iso == "2026-08-01")
    #expect(ROCDate(secondsSince1970: midnight + 86_400)?.iso == "2026-08-03")
    #expect(ROCDate(secondsSince1970: -1)?.iso == "1970-01-01")
    #expect(ROCDate(secondsSince1970: -8 * 3600 - 1)?.iso == "1969-12-31")
  }

  @Test(arguments: [
    "1150802", "115/08/02", "115/8/2", "115.8.2", "115-08-02", "民國115年8月2日", "中華民國 115 年 8 月 2 日", "115年8月2日",
    "115年8月2號",
    "20260802", "2026-08-02", "2026/8/2", "2026.08.02", "西元2026年8月2日", "１１５０８０２", "　1150802 ",
  ])
  func `ways of writing one day`(text: String) {
    #expect(ROCDate(text)?.iso == "2026-08-02")
  }

  @Test func `a year before ROC 100`() {
    #expect(ROCDate("990802")?.iso == "2010-08-02")
    #expect(ROCDate("0990802")?.iso == "2010-08-02")
    #expect(ROCDate("79/3/15")?.iso == "1990-03-15")
  }

  @Test(arguments: [
    "", "0", "115", "11508", "115080", "115080２x", "1150802a", "1151302", "1150832", "1150230", "1140229", "20260230",
    "115/8", "115/8/2/1", "115//8/2", "/115/8/2", "8/2/2026", "5/8/2", "11583/1/1", "民國", "民前1年1月1日", "年月日",
    "0000802", "0000101", "-1150802", "115 08 02", "115年8月2月", "115年8日2", "19111231", "西元115年8月2日", "民國2026年8月2日",
    "999999999999999999999999", "115/88888888888888888888/2", "日", "１１５／０８", "\u{0}", "病歷號",
  ])
  func `what is no day`(text: String) {
    #expect(ROCDate(text) == nil)
  }

  @Test func `leap years`() {
    #expect(ROCDate(year: 2000, month: 2, day: 29) != nil)
    #expect(ROCDate(year: 2100, month: 2, day: 29) == nil)
    #expect(ROCDate(year: 2024, month: 2, day: 29) != nil)
    #expect(ROCDate(year: 2026, month: 2, day: 29) == nil)
  }

  @Test func `the ends of what can be written`() {
    #expect(ROCDate(year: 1911, month: 12, day: 31) == nil)
    #expect(ROCDate(year: 2910, month: 12, day: 31)?.rocDigits == "9991231")
    #expect(ROCDate(year: 2911, month: 1, day: 1) == nil)
    #expect(ROCDate(secondsSince1970: -1_830_412_801) == nil)
    #expect(ROCDate(secondsSince1970: 40_000_000_000) == nil)
  }
}
