import Testing

@testable import SamplingLists

@Suite struct XLSXCellTests {
  @Test func `texts are shared, inline, or a formula's`() throws {
    var sample = XLSXSample(
      """
      <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> 內 </t></is></c>\
      <c r="C1" t="str"><f>"x"</f><v>x</v></c><c r="D1" t="s"><v> 0 </v></c></row>
      """)
    sample.sharedStrings = "<si><t>零</t></si><si><t>一</t></si>"
    #expect(try sample.cells() == ["一", " 內 ", "x", "零"])
  }

  @Test func `runs are one text, and phonetic guides none`() throws {
    let text = """
      <r><rPr><b/></rPr><t>示範</t></r><r><t xml:space="preserve"> 患者</t></r>\
      <rPh sb="0" eb="1"><t>ㄕ</t></rPh><phoneticPr fontId="1"/>
      """
    var sample = XLSXSample(
      "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>\(text)</is></c><c t=\"inlineStr\"><is/></c></row>")
    sample.sharedStrings = "<si>\(text)</si>"
    #expect(try sample.cells() == ["示範 患者", "示範 患者"])
  }

  @Test func `a text that does not exist is damage`() throws {
    for index in ["1", "-1", "x", "1.5", "99999999999999999999"] {
      var sample = XLSXSample("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>\(index)</v></c></row>")
      sample.sharedStrings = "<si><t>零</t></si>"
      #expect(try sample.builder.error()?.isDamage(of: "xl/worksheets/sheet0.xml") == true, "\(index)")
    }
    #expect(try XLSXSample("<row><c t=\"s\"><v>0</v></c></row>").builder.error()?.isDamage == true)
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_xD83D__xDE00_", "😀"), ("_xD83D_", "\u{FFFD}"),
    ("_x0000_", "\u{FFFD}"), ("_x00_", "_x00_"), ("_X000D_", "_X000D_"), ("x_x000d_", "x\r"), ("_x+00D_", "_x+00D_"),
    ("_x000D", "_x000D"), ("plain_", "plain_"), ("病_x6B77_", "病歷"),
  ])
  func `characters that XML cannot hold`(stored: String, text: String) throws {
    #expect(try XLSXSample("<row><c t=\"str\"><v>\(stored)</v></c></row>").cells() == [text])
    #expect(try XLSXSample("<row><c t=\"inlineStr\"><is><t>\(stored)</t></is></c></row>").cells() == [text])
  }

  @Test(arguments: [
    ("3.501200000E9", "3501200000"), ("000123", "123"), ("0", "0"), ("-0", "0"), ("1.0", "1"), ("-5", "-5"),
    ("0.1", "0.1"), ("0.30000000000000004", "0.30000000000000004"), ("1.5E-5", "0.000015"),
    ("1E+20", "100000000000000000000"),
    ("1e22", "1e+22"), ("12345678901234567890", "12345678901234567890"), (" 7\n", "7"), ("-1.25e2", "-125"),
    ("1e-25", "1e-25"),
  ])
  func `numbers are what people write`(stored: String, text: String) throws {
    #expect(try XLSXSample("<row><c><v>\(stored)</v></c></row>").cells() == [text])
    #expect(try XLSXSample("<row><c t=\"n\"><v>\(stored)</v></c></row>").cells() == [text])
  }

  @Test(arguments: ["abc", "0x10", "nan", "inf", "1e999", "--1", "1,000", "1 2x", "e"])
  func `what is no number is damage`(stored: String) throws {
    #expect(try XLSXSample("<row><c><v>\(stored)</v></c></row>").builder.error()?.isDamage == true)
  }

  @Test func `booleans, errors and days by name`() throws {
    let sample = XLSXSample(
      """
      <row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2026-08-02T00:00:00</v></c>\
      <c t="d"><v>2026-08-02T13:45:00.5Z</v></c><c t="d"><v>2026</v></c></row>
      """)
    #expect(try sample.cells() == ["TRUE", "FALSE", "#REF!", "2026-08-02", "2026-08-02 13:45:00", "2026"])
    #expect(try XLSXSample("<row><c t=\"b\"><v>2</v></c></row>").builder.error()?.isDamage == true)
  }

  @Test func `a number is shown as its format has it`() throws {
    var sample = XLSXSample(
      """
      <row><c s="0"><v>46236</v></c><c s="1"><v>46236</v></c><c s="2"><v>46236.573</v></c><c s="3"><v>123</v></c>\
      <c s="4"><v>46236</v></c><c s="99"><v>46236</v></c><c s="1" t="str"><v>46236</v></c><c s="1"><v>-1</v></c>\
      <c s="3"><v>1234567</v></c><c s="3"><v>1.5</v></c></row>
      """)
    sample.styles = """
      <numFmts><numFmt numFmtId="164" formatCode="[$-404]e/m/d;@"/><numFmt numFmtId="165" formatCode="000000"/>\
      <numFmt numFmtId="166" formatCode="0&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
      """
    #expect(
      try sample.cells() == [
        "46236", "2026-08-02", "2026-08-02 13:45:07", "000123", "46236", "46236", "46236", "-1", "1234567", "1.5",
      ])
  }

  @Test func `days are counted from 1904 where the workbook says so`() throws {
    var sample = XLSXSample("<row><c s=\"0\"><v>44774</v></c></row>")
    sample.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    #expect(try sample.cells() == ["2022-08-01"])
    sample.workbookProperties = "<workbookPr date1904=\"1\"/>"
    #expect(try sample.cells() == ["2026-08-02"])
    sample.workbookProperties = "<workbookPr date1904=\"0\"/>"
    #expect(try sample.cells() == ["2022-08-01"])
  }

  @Test func `a formula without a value is told`() throws {
    let sample = XLSXSample(
      """
      <row r="3"><c r="A3"><f>1+1</f></c><c r="B3"><f>1+1</f><v></v></c><c r="C3"><f>1+1</f><v>2</v></c>\
      <c r="D3" t="str"><f>""</f><v></v></c><c r="E3"/><c r="F3" t="str"><f>""</f></c></row>
      """)
    let sheet = try sample.builder.sheet()
    #expect(sheet.uncalculated.map(\.description) == ["A3", "B3", "F3"])
    #expect(sheet.rows == [TableRow(number: 3, cells: ["", "", "2"])])

    let many = XLSXSample("<row>" + String(repeating: "<c><f>1</f></c>", count: 50) + "</row>")
    #expect(try many.builder.sheet().uncalculated.count == SpreadsheetLimits.uncalculated)
  }
}
