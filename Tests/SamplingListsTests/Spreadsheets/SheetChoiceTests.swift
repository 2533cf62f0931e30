import Findings
import Testing

@testable import SamplingLists

/// Which sheet of a workbook is the list.
@Suite struct SheetChoiceTests {
  private let cover = [["示範牙醫診所"], ["費用抽審　115年07月"]]
  private let list = [["案件分類", "流水號"], ["19", "7"]]
  private let almost = [["示範牙醫診所"], ["案件分類", "送審編碼", "病歷號"], ["19", "7", "CH-1"]]

  private func read(
    _ sheets: [(name: String, state: String?, rows: [[String]])], sheet: String? = nil
  ) throws -> ListReading {
    var sample = XLSXSample()
    sample.sheets = sheets.map { sheet in
      let rows = sheet.rows.map { cells in
        "<row>" + cells.map { "<c t=\"str\"><v>\(escaped($0))</v></c>" }.joined() + "</row>"
      }
      return (sheet.name, sheet.state, rows.joined())
    }
    var options = ListOptions(batch: ListSample.options)
    options.sheet = sheet
    return try SamplingListsTests.read(sample.builder.bytes(), options)
  }

  @Test func `the only sheet with a header is the list`() throws {
    let reading = try read([("封面", nil, cover), ("空白", nil, []), ("抽樣", nil, list)])
    #expect(reading.summary == [] && reading.keys == ["13-19-000007"])
    #expect(reading.list?.origin == .sheet("抽樣"))
  }

  @Test func `a hidden sheet counts when nothing else is there, or when it is named`() throws {
    let hidden = [("上一期", "hidden", [["案件分類", "流水號"], ["19", "1"]])] as [(String, String?, [[String]])]
    #expect(try read(hidden + [("抽樣", nil, list)]).keys == ["13-19-000007"])
    #expect(try read(hidden + [("抽樣", nil, list)], sheet: "上一期").keys == ["13-19-000001"])
    #expect(try read(hidden).keys == ["13-19-000001"])
  }

  @Test func `two lists are not chosen between`() throws {
    let reading = try read([("一", nil, list), ("二", nil, list)])
    #expect(reading.summary == ["L108"])
    #expect(try read([("一", nil, list), ("二", nil, list)], sheet: "2").summary == [])
  }

  @Test func `a sheet that is not there is told with those that are`() throws {
    let reading = try read([("封面", nil, cover), ("抽樣", nil, list)], sheet: "清冊")
    #expect(reading.summary == ["L109"])
    #expect(reading.message(ListRule.noSuchSheet) == "找不到工作表「清冊」；有的是：封面、抽樣。")
    #expect(reading.message(ListRule.noSuchSheet, .en) == "There is no sheet “清冊”; those there are: 封面, 抽樣.")
  }

  /// Not the cover in front of it, in which nothing can be mended.
  @Test func `without a header the sheet that comes closest is told about`() throws {
    for sheets in [
      [("封面", nil, cover), ("抽樣", nil, almost)], [("抽樣", nil, almost), ("封面", nil, cover)],
      [("封面", nil, cover), ("別的", nil, [["備註", "科別"]]), ("抽樣", nil, almost)],
    ] as [[(String, String?, [[String]])]] {
      let reading = try read(sheets)
      #expect(reading.summary == ["L102:2"])
      let message = try #require(reading.message(ListRule.noHeader))
      #expect(message.hasPrefix("工作表「抽樣」的前 10 列裡") && message.contains("「送審編碼」"), "\(message)")
    }
    #expect(try read([("封面", nil, cover)]).message(ListRule.noHeader)?.hasPrefix("工作表「封面」的") == true)
    #expect(try read([("空白", nil, [])]).summary == ["L102"])
  }

  @Test func `the advice is written as the configuration is`() throws {
    let reading = try read([("抽樣", nil, [["案件分類", "流水號", "病例號"], ["19", "7", "x"]])])
    let slip = try #require(reading.finding(ListRule.unknownColumn))
    #expect(slip.remedy(in: .zhHant).contains("columns 下面寫 \"病例號\": 病歷號"))
    #expect(slip.remedy(in: .en).contains("\"病例號\": 病歷號 under columns"))
    #expect(reading.findings.allSatisfy { !$0.remedy(in: .en).contains("[columns]") })
    let none = try #require(try read([("抽樣", nil, almost)]).finding(ListRule.noHeader))
    #expect(!none.remedy(in: .zhHant).contains("[") && !none.remedy(in: .en).contains("["))
  }
}
