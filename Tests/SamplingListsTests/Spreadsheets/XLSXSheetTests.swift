import FileAccess
import Testing

@testable import SamplingLists

@Suite struct XLSXSheetTests {
  @Test func `rows keep their numbers, and empty ones are left out`() throws {
    let sample = XLSXSample(
      """
      <row r="2"><c r="B2"><v>1</v></c><c r="D2" s="1"/></row><row r="3"/><row r="4"><c r="A4" t="str"><v></v></c></row>\
      <row r="1048576"><c r="XFD1048576"><v>2</v></c></row>
      """)
    let rows = try sample.rows()
    #expect(rows.map(\.number) == [2, 1_048_576])
    #expect(rows.first?.cells == ["", "1"])
    #expect(rows.last?.cells.count == 16_384)
  }

  @Test func `references may be missing`() throws {
    let sample = XLSXSample(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"B5\"><v>3</v></c><c><v>4</v></c></row>"
        + "<row><c><v>5</v></c></row>")
    #expect(
      try sample.rows() == [
        TableRow(number: 1, cells: ["1", "2"]), TableRow(number: 5, cells: ["", "3", "4"]),
        TableRow(number: 6, cells: ["5"]),
      ])
  }

  @Test func `order does not matter, twice does`() throws {
    let sample = XLSXSample(
      "<row r=\"2\"><c r=\"B2\"><v>2</v></c><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>0</v></c></row>")
    #expect(
      try sample.rows() == [TableRow(number: 1, cells: ["0"]), TableRow(number: 2, cells: ["1", "2"])])
    for data in [
      "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r=\"1\"/><row r=\"2\"><c r=\"B2\"><v>0</v></c></row>",
      "<row r=\"1\"><c r=\"A1\"><v>2</v></c><c r=\"A1\"><v>3</v></c></row>",
    ] {
      #expect(try XLSXSample(data).builder.error()?.isDamage == true)
    }
  }

  @Test(arguments: [
    "XFE1", "A0", "A1048577", "A99999999", "A", "1", "A-1", "A1A", "", "AAAA1", "A2", "Ａ1", "A1 ", "$A$1",
    "A18446744073709551617",
  ])
  func `a cell at a place that cannot be is damage`(reference: String) throws {
    #expect(
      try XLSXSample("<row r=\"1\"><c r=\"\(reference)\"><v>1</v></c></row>").builder.error()?.isDamage == true)
  }

  @Test(arguments: ["0", "-1", "1048577", "99999999", "x", "", "99999999999999999999"])
  func `a row at a place that cannot be is damage`(row: String) throws {
    #expect(try XLSXSample("<row r=\"\(row)\"/>").builder.error()?.isDamage == true)
  }

  @Test func `what stands around the data is not read`() throws {
    var builder = XLSXSample().builder
    builder["xl/worksheets/sheet0.xml"] = """
      <x:worksheet xmlns:x="\(XLSXSample.main)"><x:sheetViews><x:c><x:v>9</x:v></x:c></x:sheetViews><x:sheetData>
        <x:row r="1" spans="1:2"><x:extLst><x:c r="A1"><x:v>9</x:v></x:c></x:extLst><x:c r="A1"><x:v>1<!-- 9 --></x:v>
        </x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells><x:extLst><x:sheetData>
        <x:row r="7"><x:c r="A7"><x:v>9</x:v></x:c></x:row></x:sheetData></x:extLst></x:worksheet>
      """
    #expect(try builder.rows() == [TableRow(number: 1, cells: ["1"])])
  }

  @Test func `strict documents are read as well`() throws {
    var sample = XLSXSample("<row><c t=\"s\"><v>0</v></c><c s=\"0\"><v>46236</v></c></row>")
    sample.sharedStrings = "<si><t>嚴格</t></si>"
    sample.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    sample.main = XLSXSample.strictMain
    sample.relationships = XLSXSample.strictRelationships
    #expect(try sample.cells() == ["嚴格", "2026-08-02"])
  }

  @Test func `parts are found however they are written`() throws {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    for (root, target) in [
      ("xl/workbook.xml", "worksheets\\Sheet0.XML"), ("/XL/Workbook.xml", "/xl/worksheets/sheet0.xml"),
      ("xl\\workbook.xml", "./../xl/worksheets/sheet0.xml"), ("./xl/workbook.xml", "/XL\\worksheets/sheet0.xml"),
    ] {
      var builder = XLSXSample("<row><c><v>1</v></c></row>").builder
      builder["_rels/.rels"] = """
        <Relationships xmlns="\(package)">\
        <Relationship Id="a" Type="\(XLSXSample.relationships)/officeDocument" Target="\(root)"/></Relationships>
        """
      builder["xl/_rels/workbook.xml.rels"] = """
        <Relationships xmlns="\(package)">\
        <Relationship Id="rId0" Type="\(XLSXSample.relationships)/worksheet" Target="\(target)"/></Relationships>
        """
      #expect(try builder.rows() == [TableRow(number: 1, cells: ["1"])], "\(root) \(target)")
    }
  }

  @Test func `sheets are in the workbook's order, hidden ones too, without charts`() throws {
    var sample = XLSXSample("<row><c><v>1</v></c></row>")
    sample.sheets += [("A & B", "hidden", "<row><c><v>2</v></c></row>"), ("極隱藏", "veryHidden", ""), ("圖", nil, "")]
    var builder = sample.builder
    let targets = (0..<4).reversed().map { index in
      let type = index == 3 ? "chartsheet" : "worksheet"
      return """
        <Relationship Id="rId\(index)" Type="\(XLSXSample.relationships)/\(type)" Target="worksheets/sheet\(index).xml"/>
        """
    }
    builder["xl/_rels/workbook.xml.rels"] = "<Relationships>\(targets.joined())</Relationships>"
    let workbook = try Workbook.open(builder.source())
    #expect(workbook.sheets.map(\.name) == ["清單", "A & B", "極隱藏"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true, true])
    #expect(try workbook.rows(ofSheetAt: 1).rows.map(\.cells) == [["2"]])
    #expect(try workbook.rows(ofSheetAt: 2).rows == [])
    #expect(throws: WorkbookError.noSheet) { _ = try workbook.rows(ofSheetAt: 3) }
    #expect(throws: WorkbookError.noSheet) { _ = try workbook.rows(ofSheetAt: -1) }
  }

  @Test func `a workbook in UTF-16 is read`() throws {
    var builder = XLSXSample().builder
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + XLSXSample().worksheet("<row><c t=\"str\"><v>病</v></c></row>")
    let units = [0xFEFF] + Array(text.utf16)
    builder.parts.removeAll { $0.name == "xl/worksheets/sheet0.xml" }
    builder.parts.append(
      ("xl/worksheets/sheet0.xml", MemoryBytes(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })))
    #expect(try builder.rows() == [TableRow(number: 1, cells: ["病"])])
  }
}
