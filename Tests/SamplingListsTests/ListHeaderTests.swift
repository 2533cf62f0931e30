import SamplingLists
import Testing

@Suite struct ListHeaderTests {
  @Test(arguments: ListColumn.allCases)
  func `every alias is understood, however it is written`(column: ListColumn) {
    #expect(ListColumn(column.name.zhHant) == column)
    // Advice in English names it so.
    #expect(ListColumn(column.name.en) == column)
    #expect(Set(column.aliases).count == column.aliases.count)
    for alias in column.aliases {
      let ways = [
        alias, alias.uppercased(), " \(alias)\u{3000}", "*\(alias)：", "（\(alias)）", "\(alias)\n",
        alias.replacing(" ", with: "_"), alias.replacing(" ", with: "-"), alias.replacing(" ", with: ""),
        alias.map { String($0) }.joined(separator: " "), fullWidth(alias),
      ]
      for way in ways { #expect(ListColumn(way) == column, "\(way)") }
    }
  }

  @Test(arguments: [
    "", "*", "案件", "病歷", "流水號碼表", "科別", "就醫日期", "備註", "d4", "t4", "日期", "號", String(repeating: "流水號", count: 50),
  ])
  func `other columns are left alone`(header: String) {
    #expect(ListColumn(header) == nil)
  }

  @Test(arguments: [
    "t2,t3,t5,t6,d1,d2,d3,d11", "Hospital Code,FEE_MONTH,Filing Type,filing-date,Case Type,Seq No.,National ID,DOB",
    "院所代碼,費用年月,申報類別,申報日期,分類,流水,身份證號,生日",
  ])
  func `headers of other systems`(header: String) throws {
    var options = BatchOptions()
    options.tier = "13"
    let reading = try read("\(header)\n0151142120,11507,1,1150802,19,1,A123456789,0790315\n", options)
    #expect(reading.summary.isEmpty)
    #expect(reading.keys == ["13-19-000001"])
    #expect(reading.list?.cases.first?.identifier?.text == "A123456789")
    #expect(reading.list?.cases.first?.birthDate?.iso == "1990-03-15")
  }

  @Test func `columns in any order, with others between them`() throws {
    let reading = try read("姓名,備註,流水號,科別,案件分類\n示範患者甲,x,5,40,19\n", ListSample.options)
    #expect(reading.summary.isEmpty)
    #expect(reading.keys == ["13-19-000005"])
  }

  @Test func `every column that stands twice is named with its letters`() throws {
    let reading = try read("案件分類,分類,流水號,d2,流水\n19,11,1,2,3\n", ListSample.options)
    #expect(reading.summary == ["L105:1", "L105:1"])
    #expect(reading.message(ListRule.sameColumnTwice) == "A、B 欄的標題都是指「案件分類」。")
    #expect(reading.findings.last?.message(in: .en) == "The headers of columns C, D, E all stand for the serial.")
    #expect(reading.keys == ["13-19-000001"])
  }

  private func fullWidth(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isPrintable = (0x21...0x7E).contains(scalar.value)
      scalars.append(isPrintable ? UnicodeScalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(scalars)
  }
}
