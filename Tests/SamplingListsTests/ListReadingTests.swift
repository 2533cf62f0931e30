import Findings
import NHICodes
import SamplingLists
import TextEncodings
import Testing

@Suite struct ListReadingTests {
  @Test func `a list in which everything is said`() throws {
    let reading = try read(ListSample.good)
    #expect(reading.summary.isEmpty)
    let list = try #require(reading.list)
    #expect(list.name == "list.csv")
    #expect(list.origin == .text(.utf8))
    #expect(list.batch.institution.digits == "0151142120")
    #expect(list.batch.tier == .dental)
    #expect(list.batch.feeMonth.rocDigits == "11507")
    #expect(list.batch.filingType == .regular)
    #expect(list.batch.filingDate.iso == "2026-08-02")
    #expect(list.batch.reviewKind == .current)
    #expect(list.batch.systemDate == ListSample.today)
    #expect(reading.keys == ["13-19-012345", "13-11-000123", "13-16-000678"])
    #expect(list.cases.map(\.row) == [2, 3, 4])
    #expect(list.cases.map(\.chartNumber) == ["CH-1001", "CH-1002", "CH-1003"])
    #expect(list.cases.map(\.identifier?.text) == ["A123456789", "A12345****", "A800000014"])
    #expect(list.cases.map(\.birthDate?.iso) == ["1990-03-15", "1990-02-28", "1990-03-15"])
    #expect(list.cases.map(\.patientName) == ["示範患者甲", "EXAMPLE, PATIENT B", "示範患者丙"])
    #expect(list.cases.map(\.folder) == [nil, "乙", "files/丙"])
  }

  @Test func `the same list in every encoding`() throws {
    let utf16 = Array(ListSample.good.utf16)
    let little = utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let texts: [(TextEncoding, [UInt8])] = [
      (.utf8, Array(ListSample.good.utf8)),
      (.utf8WithBOM, TextEncoding.utf8WithBOM.byteOrderMark + Array(ListSample.good.utf8)),
      (.big5, try #require(Big5.encode(ListSample.good))),
      (.utf16LittleEndian, TextEncoding.utf16LittleEndian.byteOrderMark + little),
      (.utf16BigEndian, TextEncoding.utf16BigEndian.byteOrderMark + big),
    ]
    #expect(texts.map(\.0).count == TextEncoding.allCases.count)
    let expected = try #require(try read(ListSample.good).list)
    for (encoding, bytes) in texts {
      let reading = try read(bytes)
      #expect(reading.summary.isEmpty)
      #expect(reading.list?.origin == .text(encoding))
      #expect(reading.list?.cases == expected.cases)
      #expect(reading.list?.batch == expected.batch)
    }
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func `every line end and delimiter`(lineEnd: String) throws {
    let table = DelimitedText(ListSample.good)
    for delimiter in Delimiter.allCases {
      var writer = DelimitedTextWriter(delimiter: delimiter)
      for row in table.rows { writer.add(row.cells) }
      let reading = try read(writer.text.replacing("\r\n", with: lineEnd))
      #expect(reading.summary.isEmpty)
      #expect(reading.keys.count == 3)
    }
  }

  @Test(arguments: 1...10)
  func `a header in any of the first ten rows`(row: Int) throws {
    let titles = (1..<row).map { $0.isMultiple(of: 2) ? "抽樣清單（示範）,,,\n" : "\n" }.joined()
    let reading = try read(titles + ListSample.good)
    #expect(reading.summary.isEmpty)
    #expect(reading.list?.cases.map(\.row) == [row + 1, row + 2, row + 3])
  }

  @Test func `a header in the eleventh row is too late`() throws {
    let reading = try read(String(repeating: "\n", count: 10) + ListSample.good)
    #expect(reading.summary == ["L102"])
    #expect(reading.list == nil)
  }

  @Test func `the row that comes closest to a header is named, and no cell of it`() throws {
    let reading = try read("名單,示範患者甲\n姓名,流水號,身分證號\n示範患者甲,1,A123456789\n")
    #expect(reading.summary == ["L102:2"])
    let message = try #require(reading.message(ListRule.noHeader))
    #expect(message.contains("第 2 列") && message.contains("流水號、身分證號、姓名"))
  }

  @Test func `nothing at all`() throws {
    #expect(try read("").summary == ["L102"])
    #expect(try read("\n\n\n").summary == ["L102"])
    #expect(try read(TextEncoding.utf8WithBOM.byteOrderMark).summary == ["L102"])
  }

  @Test func `what is left of a workbook is told from a text`() throws {
    #expect(try read([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]).summary == ["L107"])
    let ole = try read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00])
    #expect(ole.summary == ["L101"])
    #expect(ole.message(ListRule.undecodable)?.contains("Excel") == true)
  }

  @Test func `where a text stops being one`() throws {
    let bytes = Array("案件分類,流水號\n".utf8)
    let reading = try read(bytes + [0x31, 0x00, 0x32])
    #expect(reading.finding(ListRule.undecodable)?.facts["offset"] == .number(bytes.count + 1))
    #expect(reading.list == nil)
  }

  @Test func `a list without batch columns takes the options`() throws {
    let reading = try read(ListSample.short("19,1"), ListSample.options)
    #expect(reading.summary.isEmpty)
    #expect(reading.list?.batch == (try read(ListSample.good).list?.batch))
  }
}
