import FileAccess
import TestSupport
import Testing

@testable import SamplingLists

/// Small files that become huge: each is told to be so, soon and in little memory.
@Suite(.serialized, .mustEnd) struct HugeWorkbookTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Replaces a part by a text that is only made while it is written.
  private func error(_ builder: WorkbookBuilder, _ part: String, _ content: RepeatedText) throws -> WorkbookError? {
    var builder = builder
    builder.parts.removeAll { $0.name == part }
    builder.parts.append((part, content))
    let source = try FileBytes(builder.write(to: folder.path.appending("huge")))
    #expect(source.count < 8 << 20)
    do {
      _ = try Workbook.open(source).rows(ofSheetAt: 0)
      return nil
    } catch {
      return error
    }
  }

  private func sheetError(_ unit: String, times: Int) throws -> WorkbookError? {
    try error(
      XLSXSample().builder, "xl/worksheets/sheet0.xml",
      RepeatedText("<worksheet><sheetData>", unit, times: times, "</sheetData></worksheet>"))
  }

  private func odsError(_ unit: String, times: Int) throws -> WorkbookError? {
    let whole = try #require(ODSSample().builder["content.xml"])
    let place = try #require(whole.firstRange(of: "</table:table>"))
    return try error(
      ODSSample().builder, "content.xml",
      RepeatedText(String(whole[..<place.lowerBound]), unit, times: times, String(whole[place.lowerBound...])))
  }

  @Test func `half a gigabyte of nothing`() throws {
    #expect(try sheetError(String(repeating: " ", count: 1024), times: 530_000)?.isTooLarge == true)
  }

  @Test func `a text that does not end`() throws {
    let shared = RepeatedText("<sst><si><t>", "病歷病歷", times: 6_000_000, "</t></si></sst>")
    var sample = XLSXSample()
    sample.sharedStrings = ""
    #expect(try error(sample.builder, "xl/sharedStrings.xml", shared)?.isTooLarge == true)
    let inline = RepeatedText(
      "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>", "病歷病歷", times: 6_000_000,
      "</t></is></c></row></sheetData></worksheet>")
    #expect(try error(XLSXSample().builder, "xl/worksheets/sheet0.xml", inline)?.isTooLarge == true)
  }

  @Test func `texts without end`() throws {
    let shared = RepeatedText("<sst>", "<si><t/></si>", times: SpreadsheetLimits.sharedStrings + 1, "</sst>")
    var sample = XLSXSample()
    sample.sharedStrings = ""
    #expect(try error(sample.builder, "xl/sharedStrings.xml", shared)?.isTooLarge == true)
  }

  @Test func `one long text in very many cells`() throws {
    let long = String(repeating: "長", count: 10_000)
    var sample = XLSXSample(String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 3000))
    sample.sharedStrings = "<si><t>\(long)</t></si>"
    #expect(try sample.builder.error()?.isTooLarge == true)
    let ods = ODSSample(ODSSample.row(ODSSample.text(long, repeated: 100), repeated: 30))
    #expect(try ods.builder.error()?.isTooLarge == true)
  }

  @Test func `rows without end`() throws {
    let row = "<row><c><v>1</v></c></row>"
    #expect(try sheetError(row, times: SpreadsheetLimits.rows) == nil)
    #expect(try sheetError(row, times: SpreadsheetLimits.rows + 1)?.isTooLarge == true)
    #expect(try sheetError("<row/>", times: SpreadsheetLimits.lastRow) == nil)
    #expect(try sheetError("<row/>", times: SpreadsheetLimits.lastRow + 1)?.isDamage == true)
    #expect(try odsError(ODSSample.row(ODSSample.text("1")), times: 100_001)?.isTooLarge == true)
    #expect(try odsError(ODSSample.row(ODSSample.text("1"), repeated: 50_000), times: 2) == nil)
    #expect(try odsError(ODSSample.row(ODSSample.text("1"), repeated: 50_001), times: 2)?.isTooLarge == true)
  }

  @Test func `a million columns`() throws {
    let cells = String(repeating: "<c><v>1</v></c>", count: 1000)
    let wide = RepeatedText("<worksheet><sheetData><row>", cells, times: 1000, "</row></sheetData></worksheet>")
    #expect(try error(XLSXSample().builder, "xl/worksheets/sheet0.xml", wide)?.isDamage == true)
    let same = RepeatedText(
      "<worksheet><sheetData><row>", "<c r=\"A1\"><v>1</v></c>", times: 1_000_000, "</row></sheetData></worksheet>")
    #expect(try error(XLSXSample().builder, "xl/worksheets/sheet0.xml", same)?.isTooLarge == true)
  }

  @Test func `a cell at the far end of every row`() throws {
    let rows = (1...200).map { "<row><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
    #expect(try XLSXSample(rows).builder.error()?.isTooLarge == true)
    let empty = "<table:table-cell table:number-columns-repeated=\"16383\"/>"
    #expect(
      try ODSSample(ODSSample.row(empty, ODSSample.text("1"), repeated: 200)).builder.error()?.isTooLarge == true)
    #expect(try ODSSample(ODSSample.row(empty, ODSSample.text("1"), repeated: 100)).rows().count == 100)
  }

  @Test func `spaces by number`() throws {
    let cell = "<table:table-cell><text:p><text:s text:c=\"2000000000\"/></text:p></table:table-cell>"
    #expect(try ODSSample(ODSSample.row(cell)).builder.error()?.isTooLarge == true)
    let many = String(repeating: "<text:s text:c=\"32767\"/>", count: 3000)
    let cells = "<table:table-cell><text:p>\(many)</text:p></table:table-cell>"
    #expect(try ODSSample(ODSSample.row(cells)).builder.error()?.isTooLarge == true)
  }

  @Test func `very many files in the archive`() throws {
    var builder = XLSXSample("<row><c><v>1</v></c></row>").builder
    for index in 0..<SpreadsheetLimits.archiveEntries { builder.parts.append(("media/\(index)", MemoryBytes([]))) }
    #expect(try builder.error()?.isTooLarge == true)
  }

  @Test func `very many sheets`() throws {
    let list = String(repeating: "<sheet name=\"a\" sheetId=\"1\"/>", count: SpreadsheetLimits.sheets + 1)
    var builder = XLSXSample().builder
    builder["xl/workbook.xml"] = "<workbook><sheets>\(list)</sheets></workbook>"
    #expect(try builder.error()?.isTooLarge == true)
    var ods = ODSSample()
    ods.spreadsheet = String(repeating: "<table:table/>", count: SpreadsheetLimits.sheets + 1)
    #expect(try ods.builder.error()?.isTooLarge == true)
  }

  @Test func `very many relationships, formats and types`() throws {
    let count = SpreadsheetLimits.items + 1
    let relationships = (0..<count).map { "<Relationship Id=\"\($0)\" Type=\"a\" Target=\"b\"/>" }.joined()
    var builder = XLSXSample().builder
    builder["xl/_rels/workbook.xml.rels"] = "<Relationships>\(relationships)</Relationships>"
    #expect(try builder.error()?.isTooLarge == true)

    var sample = XLSXSample()
    sample.styles = "<cellXfs>" + String(repeating: "<xf/>", count: count) + "</cellXfs>"
    #expect(try sample.builder.error()?.isTooLarge == true)

    builder = XLSXSample().builder
    let override = "<Override PartName=\"/a\" ContentType=\"\(sample.contentType)\"/>"
    builder["[Content_Types].xml"] = "<Types>" + String(repeating: override, count: count) + "</Types>"
    #expect(try builder.error()?.isTooLarge == true)
  }

  @Test func `a file that is too large itself`() {
    let source = RepeatedText("PK\u{3}\u{4}", "0", times: SpreadsheetLimits.fileBytes, "")
    #expect(throws: WorkbookError.self) { _ = try Workbook.kind(of: source) }
  }

  @Test func `all parts together are bounded`() {
    let budget = InflationBudget(10)
    #expect(budget.spend(4))
    #expect(budget.spend(6))
    #expect(budget.spend(0))
    #expect(!budget.spend(1))
    #expect(!budget.spend(0))
  }
}
