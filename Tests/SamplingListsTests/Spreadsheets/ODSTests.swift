import Testing

@testable import SamplingLists

@Suite struct ODSTests {
  private func cell(_ attributes: String, _ text: String = "") -> String {
    "<table:table-cell \(attributes)>\(text)</table:table-cell>"
  }

  private func cells(_ cells: String...) throws -> [String] {
    try ODSSample(ODSSample.row(cells.joined())).cells()
  }

  @Test func `values are what people write`() throws {
    #expect(
      try cells(
        cell("office:value-type=\"string\"", "<text:p>病歷號</text:p>"),
        cell("office:value-type=\"float\" office:value=\"3501200000\"", "<text:p>3.5E+9</text:p>"),
        cell("office:value-type=\"float\" office:value=\"123\"", "<text:p>000123</text:p>"),
        cell("office:value-type=\"float\" office:value=\"123\"", "<text:p>000124</text:p>"),
        cell("office:value-type=\"float\" office:value=\"1234.5\"", "<text:p>1,235</text:p>"),
        cell("office:value-type=\"percentage\" office:value=\"0.5\"", "<text:p>50%</text:p>"),
        cell("office:value-type=\"currency\" office:value=\"100\"", "<text:p>NT$100</text:p>"),
        cell("office:value-type=\"date\" office:date-value=\"2026-08-02\"", "<text:p>115/8/2</text:p>"),
        cell("office:value-type=\"date\" office:date-value=\"2026-08-02T13:45:00\""),
        cell("office:value-type=\"time\" office:time-value=\"PT08H30M00S\"", "<text:p>8:30</text:p>"),
        cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>TRUE</text:p>"),
        cell("office:value-type=\"boolean\" office:boolean-value=\"false\"", "<text:p>否</text:p>"),
        cell("office:value-type=\"string\" office:string-value=\"stored\"", "<text:p>shown</text:p>"),
        cell("", "<text:p>untyped</text:p>"),
        cell(
          "calcext:value-type=\"error\" office:value-type=\"string\" office:string-value=\"\"", "<text:p>#REF!</text:p>"
        ),
        cell("calcext:value-type=\"date\" office:value-type=\"float\" office:value=\"1\"")) == [
          "病歷號", "3501200000", "000123", "123", "1234.5", "0.5", "100", "2026-08-02", "2026-08-02 13:45:00",
          "08:30:00", "TRUE", "FALSE", "stored", "untyped", "#REF!", "1",
        ])
  }

  @Test(arguments: [
    "office:value-type=\"float\"", "office:value-type=\"float\" office:value=\"x\"", "office:value-type=\"boolean\"",
    "office:value-type=\"boolean\" office:boolean-value=\"1\"",
  ])
  func `a value that is none is damage`(attributes: String) throws {
    let builder = ODSSample(ODSSample.row(cell(attributes, "<text:p>1</text:p>"))).builder
    #expect(try builder.error()?.isDamage(of: "content.xml") == true)
  }

  @Test(arguments: [
    ("PT13H45M00S", "13:45:00"), ("PT30H0M5.5S", "30:00:05"), ("PT5M", "00:05:00"), ("PT7S", "00:00:07"),
    ("PT1H", "01:00:00"), ("P1D", "P1D"), ("PT", "PT"), ("PTxS", "PTxS"), ("PT1S1H", "PT1S1H"), ("PT5", "PT5"),
  ])
  func `times of day`(stored: String, text: String) throws {
    #expect(try cells(cell("office:value-type=\"time\" office:time-value=\"\(stored)\"")) == [text])
  }

  @Test(arguments: [
    ("<text:p>a</text:p><text:p>b</text:p>", "a\nb"),
    ("<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>", "a   b\tc\nd"),
    ("<text:p>  a \n b  </text:p>", "a b"), ("<text:p>a <text:s/>b</text:p>", "a  b"),
    ("<text:p><text:s/>a<text:s/></text:p>", " a "),
    ("<text:p>a<text:span> <text:a>b</text:a></text:span> c</text:p>", "a b c"),
    ("<office:annotation><text:p>註</text:p></office:annotation><text:p>a</text:p>", "a"),
    ("<text:p>a<office:annotation><text:p>註</text:p></office:annotation>b</text:p>", "ab"),
    ("<draw:frame><draw:text-box><text:p>圖</text:p></draw:text-box></draw:frame><text:p>a</text:p>", "a"),
    (
      "<text:p><text:ruby><text:ruby-base>病</text:ruby-base><text:ruby-text>ㄅ</text:ruby-text></text:ruby></text:p>",
      "病"
    ),
    (
      "<table:table><table:table-row><table:table-cell><text:p>sub</text:p></table:table-cell></table:table-row></table:table><text:p>a</text:p>",
      "a"
    ),
  ])
  func `the text of paragraphs`(content: String, text: String) throws {
    #expect(try cells(cell("office:value-type=\"string\"", content)) == [text])
  }

  @Test func `what is repeated is repeated, and what is empty only counted`() throws {
    let rows =
      ODSSample.row(
        ODSSample.text("標題"),
        "<table:covered-table-cell table:number-columns-repeated=\"3\"><text:p>x</text:p></table:covered-table-cell>",
        ODSSample.text("尾"))
      + ODSSample.row("<table:table-cell table:number-columns-repeated=\"16384\"/>", repeated: 5)
      + ODSSample.row("<table:table-cell/>", ODSSample.text("二", repeated: 2), repeated: 2)
      + ODSSample.row(ODSSample.text("底"))
      + ODSSample.row("<table:table-cell table:number-columns-repeated=\"16384\"/>", repeated: 1_048_566)
    #expect(
      try ODSSample(rows).rows() == [
        TableRow(number: 1, cells: ["標題", "", "", "", "尾"]), TableRow(number: 7, cells: ["", "二", "二"]),
        TableRow(number: 8, cells: ["", "二", "二"]), TableRow(number: 9, cells: ["底"]),
      ])
  }

  @Test func `rows in groups and headers are rows`() throws {
    let rows = """
      <table:table-header-rows>\(ODSSample.row(ODSSample.text("1")))</table:table-header-rows><table:table-row-group>\
      <table:table-row-group>\(ODSSample.row(ODSSample.text("2")))</table:table-row-group>\
      \(ODSSample.row(ODSSample.text("3")))</table:table-row-group><table:shapes><draw:frame><text:p>9</text:p>\
      </draw:frame></table:shapes><table:table-rows>\(ODSSample.row(ODSSample.text("4")))</table:table-rows>
      """
    #expect(try ODSSample(rows).rows().map(\.cells) == [["1"], ["2"], ["3"], ["4"]])
    #expect(try ODSSample(rows).rows().map(\.number) == [1, 2, 3, 4])
  }

  @Test func `sheets have names, and some are hidden`() throws {
    var sample = ODSSample()
    sample.styles = """
      <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>\
      <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
      """
    sample.spreadsheet =
      "<table:tracked-changes><table:table table:name=\"x\"/></table:tracked-changes>"
      + ODSSample.table("一", ODSSample.row(ODSSample.text("1")))
      + ODSSample.table("A & B", ODSSample.row(ODSSample.text("2")), style: "ta2") + ODSSample.table("三", "")
    let workbook = try Workbook.open(sample.builder.source())
    #expect(workbook.sheets.map(\.name) == ["一", "A & B", "三"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true, false])
    #expect(try workbook.rows(ofSheetAt: 1).rows.map(\.cells) == [["2"]])
    #expect(try workbook.rows(ofSheetAt: 2).rows == [])
  }

  @Test func `one sheet that cannot be read leaves the others`() throws {
    var sample = ODSSample()
    sample.spreadsheet =
      ODSSample.table("一", ODSSample.row(ODSSample.text("1")))
      + ODSSample.table(
        "二", ODSSample.row(ODSSample.text("2"), repeated: 1_000_000) + ODSSample.row(ODSSample.text("2")))
      + ODSSample.table("三", ODSSample.row(ODSSample.text("3")))
    let workbook = try Workbook.open(sample.builder.source())
    #expect(try workbook.rows(ofSheetAt: 0).rows.map(\.cells) == [["1"]])
    let error = #expect(throws: WorkbookError.self) { _ = try workbook.rows(ofSheetAt: 1) }
    #expect(error?.isTooLarge == true)
    #expect(try workbook.rows(ofSheetAt: 2).rows == [TableRow(number: 1, cells: ["3"])])
  }

  @Test func `a formula without a value is told`() throws {
    let sample = ODSSample(
      ODSSample.row(
        cell("table:formula=\"of:=1+1\""),
        cell("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\""),
        cell("table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\" office:string-value=\"\""), cell("")))
    let sheet = try sample.builder.sheet()
    #expect(sheet.uncalculated.map(\.description) == ["A1"])
    #expect(sheet.rows.map(\.cells) == [["", "2"]])
  }

  @Test(arguments: ["0", "-1", "x", "99999999999999999999"])
  func `a number of repetitions that cannot be is damage`(count: String) throws {
    let rows = "<table:table-row table:number-rows-repeated=\"\(count)\">\(ODSSample.text("1"))</table:table-row>"
    #expect(try ODSSample(rows).builder.error()?.isDamage == true)
    let cells = ODSSample.row(
      "<table:table-cell table:number-columns-repeated=\"\(count)\"><text:p>1</text:p></table:table-cell>")
    #expect(try ODSSample(cells).builder.error()?.isDamage == true)
  }

  @Test func `cells beyond the grid are damage, empty or not is what counts`() throws {
    #expect(try ODSSample(ODSSample.row(ODSSample.text("1", repeated: 16_384))).cells().count == 16_384)
    #expect(try ODSSample(ODSSample.row(ODSSample.text("1", repeated: 16_385))).builder.error()?.isDamage == true)
    let far = "<table:table-cell table:number-columns-repeated=\"9000000000000000000\"/>"
    #expect(try ODSSample(ODSSample.row(far, far)).rows() == [])
    #expect(try ODSSample(ODSSample.row(far, ODSSample.text("1"))).builder.error()?.isDamage == true)
    let down = ODSSample.row("<table:table-cell/>", repeated: 9_000_000_000_000_000_000)
    #expect(try ODSSample(down + down).rows() == [])
    #expect(try ODSSample(down + ODSSample.row(ODSSample.text("1"))).builder.error()?.isDamage == true)
  }
}
