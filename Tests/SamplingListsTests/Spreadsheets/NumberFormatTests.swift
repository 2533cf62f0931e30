import Testing

@testable import SamplingLists

@Suite struct NumberFormatTests {
  @Test(arguments: [
    "yyyy/m/d", "m/d/yyyy", "[$-404]e/m/d;@", "[$-404]e\"年\"m\"月\"d\"日\"", "[$-F800]dddd, mmmm dd, yyyy", "h:mm AM/PM",
    "[h]:mm:ss", "[mm]", "mm:ss.0", "[$-404]gge", "[Red]yyyy", "yyyy\\-mm\\-dd", "yyyy\"年\"", "[$-1030404]aaaa;d",
    "bbbb",
    "[DBNum1][$-404]m\"月\"", "上午/下午h",
  ])
  func `dates`(code: String) { #expect(NumberFormat(code: code) == .date) }

  @Test(arguments: [
    "General", "general", "G/通用格式", "0", "0.00", "#,##0", "0.00E+00", "0.00e-00", "\"day\"0", "0\\d", "[Red]0.00",
    "_(* #,##0_);_(* (#,##0)", "@", "0%", "[$NT$-404]#,##0", "0_d", "# ?/?", "[<1]0;yyyy", "[=1]\"y\"0", "", "0*d",
    "\"", "[", "\\", "_", "[hello]0", "General\"d\"", "0;;;yyyy",
  ])
  func `no dates`(code: String) { #expect(NumberFormat(code: code) == .general) }

  @Test func `leading zeros`() {
    #expect(NumberFormat(code: "000000") == .digits(6))
    #expect(NumberFormat(code: "00;@") == .digits(2))
    #expect(NumberFormat(code: "00.00") == .general)
    #expect(NumberFormat(code: "0-000") == .general)
  }

  @Test func `formats every workbook has`() {
    let dates = (0...200).filter { NumberFormat(builtIn: $0) == .date }
    #expect(dates == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
    #expect(NumberFormat(builtIn: -1) == .general)
  }

  @Test(arguments: [
    (1, "1900-01-01"), (31, "1900-01-31"), (59, "1900-02-28"), (60, "1900-02-29"), (61, "1900-03-01"),
    (25_569, "1970-01-01"), (36_585, "2000-02-29"), (46_236, "2026-08-02"), (2_958_465, "9999-12-31"),
    (0.5, "12:00:00"), (46_236.573, "2026-08-02 13:45:07"), (46_235.999_999_9, "2026-08-02"),
    (0.999_999_9, "1900-01-01"), (60.25, "1900-02-29 06:00:00"),
  ])
  func `days since 1900`(serial: Double, text: String) { #expect(SerialDate.text(serial, uses1904: false) == text) }

  @Test(arguments: [
    (0, "1904-01-01"), (1, "1904-01-02"), (59, "1904-02-29"), (44_774, "2026-08-02"), (2_957_003, "9999-12-31"),
    (0.5, "12:00:00"), (44_774.5, "2026-08-02 12:00:00"),
  ])
  func `days since 1904`(serial: Double, text: String) { #expect(SerialDate.text(serial, uses1904: true) == text) }

  @Test(arguments: [-1, -0.5, 2_958_466, 2_958_465.999_999_9, 1e300, .infinity, .nan])
  func `no days`(serial: Double) {
    #expect(SerialDate.text(serial, uses1904: false) == nil)
    #expect(SerialDate.text(serial, uses1904: true) == nil)
  }

  @Test func `midnight of no day is no date`() { #expect(SerialDate.text(0, uses1904: false) == nil) }

  @Test func `positions`() {
    #expect(CellPosition("A1") == CellPosition(row: 1, column: 0))
    #expect(CellPosition("xfd1048576") == CellPosition(row: 1_048_576, column: 16_383))
    #expect(CellPosition(row: 12, column: 27).description == "AB12")
    for column in [0, 25, 26, 701, 702, 16_383] {
      #expect(CellPosition(TableRow.columnLetters(column) + "7")?.column == column)
    }
  }
}
