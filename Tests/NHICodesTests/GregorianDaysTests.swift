import NHICodes
import Testing

@Suite struct GregorianDaysTests {
  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (-25_567, "1900-01-01"), (-25_509, "1900-02-28"), (-25_508, "1900-03-01"),
    (11_016, "2000-02-29"), (20_667, "2026-08-02"), (2_932_896, "9999-12-31"),
  ])
  func `days since 1970 are days of the calendar`(day: Int, text: String) { #expect(GregorianDays.iso(day) == text) }

  @Test func `every day of a century comes after the one before it, and back again`() throws {
    var previous = ""
    for day in 0..<36_525 {
      let text = GregorianDays.iso(day)
      #expect(text > previous)
      #expect(try #require(ROCDate(text)).daysSince1970 == day)
      previous = text
    }
  }
}
