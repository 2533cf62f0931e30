import Findings
import NHICodes
import SamplingLists
import Testing

@Suite struct ColumnNamesTests {
  private func read(_ text: String, _ columns: [String: ListColumn]) throws -> ListReading {
    var options = ListOptions(batch: ListSample.options)
    for (header, column) in columns { options.columns.add(header, for: column) }
    return try SamplingListsTests.read(Array(text.utf8), options)
  }

  @Test func `a header of the user's is understood, however wide it is written`() throws {
    let text = ListSample.short("19,7,CH-1", columns: "類,送審 序號,卡號")
    let columns: [String: ListColumn] = ["類": .category, "送審序號": .serial, "卡 號": .chartNumber]
    let reading = try read(text, columns)
    #expect(reading.summary.isEmpty)
    #expect(reading.keys == ["13-19-000007"])
    #expect(reading.list?.cases.first?.chartNumber == "CH-1")
    #expect(try read(text, [:]).summary == ["L102:1"])
  }

  @Test func `it counts before a header that is known by itself`() throws {
    let text = ListSample.short("19,7,8", columns: "案件分類,流水號,真正的流水號")
    #expect(try read(text, ["真正的流水號": .serial]).keys == ["13-19-000008"])
    #expect(try read(text, ["真正的流水號": .serial]).summary.isEmpty)
    // It may also mean something else than it is known for.
    #expect(try read(ListSample.short("19,7,8", columns: "案件分類,姓名,流水號"), ["姓名": .folder]).list?.cases[0].folder == "7")
  }

  @Test func `two headers of the user's for one column are one too many`() throws {
    let text = ListSample.short("19,7,8", columns: "案件分類,甲,乙")
    #expect(try read(text, ["甲": .serial, "乙": .serial]).summary == ["L105:1"])
  }

  @Test(
    arguments: [
      ("身分証號", "身分證號"), ("身分證好", "身分證號"), ("birthdate", nil), ("brith date", "出生日期"), ("病例號", "病歷號"),
      ("科別", nil), ("備註", nil), ("電話", nil), ("就醫日期", nil),
    ] as [(String, String?)]) func `a slip of the pen is noticed`(header: String, likely: String?) throws
  {
    let reading = try read(ListSample.short("19,7,", columns: "案件分類,流水號,\(header)"), [:])
    #expect(reading.summary == (likely == nil ? [] : ["L106:1"]))
    if let likely { #expect(reading.message(ListRule.unknownColumn)?.contains("「\(likely)」") == true) }
  }

  @Test func `what is like a column that the list has is no slip`() throws {
    let reading = try read(ListSample.short("19,7,A123456789,x", columns: "案件分類,流水號,身分證號,身分証號"), [:])
    #expect(reading.summary.isEmpty)
  }

  @Test func `without a header the columns are shown with their nearest names`() throws {
    let reading = try read("案類,流水碼,病歷碼\n19,1,2\n", [:])
    #expect(reading.summary == ["L102:1"])
    let message = try #require(reading.message(ListRule.noHeader))
    for text in ["第 1 列", "「案類」", "「流水碼」", "「病歷碼」", "流水號", "病歷號", "案件分類"] {
      #expect(message.contains(text), "\(text)")
    }
    guard case .list(let columns)? = reading.finding(ListRule.noHeader)?.facts["columns"] else {
      Issue.record("no columns")
      return
    }
    #expect(columns.map { $0.text(in: .zhHant) } == ["案類", "流水碼", "病歷碼"])
  }

  @Test func `a row of patients is never shown as a header`() throws {
    let reading = try read("示範患者甲,A123456789,19,1\n示範患者乙,B223456782,19,2\n", [:])
    #expect(reading.summary == ["L102"])
    // Their names alone look like headers, but one known column does not make the rest of the row one.
    let mixed = try read("姓名,A123456789,0790315\n", [:])
    #expect(mixed.summary == ["L102:1"])
    #expect(mixed.message(ListRule.noHeader)?.contains("不認得") == false)
  }

  @Test func `a million columns and a line of ten megabytes are answered at once`() throws {
    let columns = String(repeating: "x,", count: 1_000_000)
    #expect(try read("案件分類,流水號,\(columns)\n19,7,\(columns)\n", [:]).summary.isEmpty)
    #expect(try read(columns, [:]).summary == ["L102:1"])
    #expect(try read(String(repeating: "長", count: 3_400_000), [:]).summary == ["L102"])
  }
}
