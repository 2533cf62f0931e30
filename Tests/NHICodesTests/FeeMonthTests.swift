import NHICodes
import Testing

@Suite struct FeeMonthTests {
  @Test func `every month there is`() {
    var previous: FeeMonth?
    var wrong: [String] = []
    for year in 1912...2910 {
      for month in 1...12 {
        guard let feeMonth = FeeMonth(year: year, month: month) else {
          wrong.append("\(year)-\(month)")
          continue
        }
        let isRight =
          feeMonth.rocDigits.count == 5 && FeeMonth(feeMonth.rocDigits) == feeMonth
          && FeeMonth("\(year)/\(month)") == feeMonth && previous.map { $0 < feeMonth } ?? true
        if !isRight { wrong.append(feeMonth.rocDigits) }
        previous = feeMonth
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    "11507", "115/07", "115/7", "115-07", "115年7月", "民國115年07月", "202607", "2026-07", "2026年7月", "１１５０７",
  ])
  func `ways of writing one month`(text: String) {
    #expect(FeeMonth(text)?.rocDigits == "11507")
  }

  @Test(arguments: [
    "", "115", "1157", "11500", "11513", "202613", "115/13", "115/0", "1150701", "2026-07-01", "115年7日", "7/115", "0/7",
    "00007", "西元115年7月", "民國2026年7月", "abcde", "115/7/", "一一五年七月",
  ])
  func `what is no month`(text: String) {
    #expect(FeeMonth(text) == nil)
  }

  @Test func `months out of range`() {
    #expect(FeeMonth(year: 1911, month: 12) == nil)
    #expect(FeeMonth(year: 2026, month: 0) == nil)
    #expect(FeeMonth(year: 2026, month: 13) == nil)
    #expect(FeeMonth(year: 2911, month: 1) == nil)
  }
}
