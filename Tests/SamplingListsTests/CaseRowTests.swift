import Findings
import NHICodes
import SamplingLists
import Testing

@Suite struct CaseRowTests {
  @Test(arguments: [
    "123", "000123", "123.0", "123.00", "=\"000123\"", "\"=\"\"000123\"\"\"", "'000123", "１２３", "　123 ", "'123 ",
    "\"123\"", "0123",
  ])
  func `what spreadsheets do to a serial`(cell: String) throws {
    let reading = try read(ListSample.short("19,\(cell)"), ListSample.options)
    #expect(reading.summary.isEmpty)
    #expect(reading.keys == ["13-19-000123"])
  }

  @Test(arguments: [
    ("", "沒有填"), ("12A", "數字"), ("1.5", "數字"), ("1E5", "數字"), ("0", "從 1 起"), ("000000", "從 1 起"), ("1234567", "6 位"),
    ("-5", "數字"), ("#REF!", "數字"), ("'", "沒有填"), ("123.0.0", "數字"), (String(repeating: "9", count: 5000), "6 位"),
  ])
  func `a serial that cannot be used`(cell: String, reason: String) throws {
    let reading = try read(ListSample.short("19,1", "19,\(cell)", "19,3"), ListSample.options)
    #expect(reading.summary == ["L202:3"])
    #expect(reading.message(ListRule.unusableSerial)?.contains(reason) == true)
    #expect(reading.keys == ["13-19-000001", "13-19-000003"])
  }

  @Test(arguments: ["19", " 19 ", "１９", "=\"19\"", "'19", "19.0"])
  func `what spreadsheets do to a category`(cell: String) throws {
    #expect(try read(ListSample.short("\(cell),1"), ListSample.options).keys == ["13-19-000001"])
  }

  @Test(arguments: ["", "1", "9", "A", "123", "1-", "中", "牙醫", "1 9"])
  func `a category that cannot be used`(cell: String) throws {
    let reading = try read(ListSample.short("19,1", "\(cell),2"), ListSample.options)
    #expect(reading.summary == ["L201:3"])
    #expect(reading.keys == ["13-19-000001"])
  }

  @Test(arguments: Tier.allCases)
  func `how wide a category has to be`(tier: Tier) throws {
    var options = ListSample.options
    options.tier = tier.code
    let reading = try read(ListSample.short("1,1"), options)
    switch tier {
    case .clinicInpatient, .hospitalInpatient: #expect(reading.summary.isEmpty)
    case .pharmacy: #expect(reading.summary == ["L209:2"])
    default: #expect(reading.summary == ["L201:2", "L104:1"])
    }
  }

  @Test func `small letters of a category are capitals`() throws {
    var options = ListSample.options
    options.tier = "11"
    #expect(try read(ListSample.short("a3,1"), options).keys == ["11-A3-000001"])
  }

  @Test func `a pharmacy's padded category is the one without the zero`() throws {
    var options = ListSample.options
    options.tier = "30"
    let reading = try read(ListSample.short("01,1", "1,2"), options)
    #expect(reading.summary == ["L209:2"])
    #expect(reading.keys == ["30-1-000001", "30-1-000002"])
  }

  @Test(arguments: [
    ("13", "01", "11、12"), ("13", "99", "代碼表"), ("13", "A0", "統扣"), ("22", "01", "補了 0"), ("15", "01", "11、12"),
  ])
  func `why a category is not expected`(tier: String, category: String, reason: String) throws {
    var options = ListSample.options
    options.tier = tier
    let reading = try read(ListSample.short("\(category),1", "\(category),2"), options)
    #expect(reading.finding(ListRule.unexpectedCategory)?.facts["count"] == .number(2))
    #expect(reading.message(ListRule.unexpectedCategory)?.contains(reason) == true)
    #expect(reading.list?.cases.count == 2)
  }

  @Test(arguments: ["29", "40", "50"])
  func `nothing is said of categories where no list is known`(tier: String) throws {
    var options = ListSample.options
    options.tier = tier
    #expect(try read(ListSample.short("ZZ,1"), options).summary.isEmpty)
  }

  @Test func `the rest of a row is not needed`() throws {
    let header = "案件分類,流水號,病歷號,身分證號,出生日期,姓名,檔案資料夾"
    let reading = try read(
      ListSample.short("19,1", "19,2,CH-2", "19", "", "19,4,,,,,,,,", columns: header), ListSample.options)
    #expect(reading.summary == ["L202:4"])
    #expect(reading.list?.cases.map(\.row) == [2, 3, 6])
    #expect(reading.list?.cases.map(\.chartNumber) == [nil, "CH-2", nil])
  }

  @Test(arguments: ["合計,2", "總計：2 件,", "\"小 計\",2", "Total,2", "備註：本清單為示範,", ",合計", "製表日期：115/08/02,", "合計,,,,"])
  func `what stands at the foot of a table is no case`(row: String) throws {
    let reading = try read(ListSample.short("19,1", "19,2", row, ",,,", ""), ListSample.options)
    #expect(reading.summary.isEmpty)
    #expect(reading.keys.count == 2)
  }

  @Test func `a case is a case whatever its first cell says`() throws {
    let reading = try read("備註,案件分類,流水號\n備註：補件,19,1\n合計,19,2\n", ListSample.options)
    #expect(reading.keys == ["13-19-000001", "13-19-000002"])
  }

  @Test func `identity numbers that are none`() throws {
    let header = "案件分類,流水號,身分證號"
    let rows = ["19,1,A12345-6789", "19,2,示範患者甲", "19,3,A123456789/B223456782", "19,4,身分證 A123456789"]
    let reading = try read(([header] + rows).joined(separator: "\n"), ListSample.options)
    #expect(reading.summary == ["L203:2", "L203:3", "L203:4", "L203:5"])
    let found = reading.findings.map { $0.facts["found"]?.text(in: .en) ?? "" }
    #expect(found == ["A12345****", "○****", "A12345****", "○○○ A1****"])
    #expect(reading.findings.map(\.subject.case) == (1...4).map { "13-19-00000\($0)" })
    #expect(reading.list?.cases.map(\.identifier) == [nil, nil, nil, nil])
  }

  @Test func `a name or a number in the wrong column is not shown`() throws {
    let header = "案件分類,流水號,出生日期"
    let rows = [
      "示範患者甲,1,", "19,示範患者甲,", "19,A123456789,", "19,3,示範患者甲", "19,4,EXAMPLE PATIENT", "19,5,A123456789X",
      "19,6,0912345678",
    ]
    let reading = try read(([header] + rows).joined(separator: "\n"), ListSample.options)
    let found = reading.findings.map { $0.facts["found"]?.text(in: .en) ?? "" }
    #expect(
      found == ["○○○○○", "○○○○○", "A12345****", "○○○○○", "○○○○○○○ ○○○○○○○", "A12345****X", "091234****"])
  }

  @Test(arguments: ["0790315", "790315", "79/3/15", "民國79年3月15日", "1990-03-15", "1990/3/15 00:00:00", "=\"0790315\""])
  func `ways of writing a birth date`(cell: String) throws {
    let reading = try read(ListSample.short("19,1,\(cell)", columns: "案件分類,流水號,出生日期"), ListSample.options)
    #expect(reading.summary.isEmpty)
    #expect(reading.list?.cases.first?.birthDate?.iso == "1990-03-15")
  }

  @Test(arguments: ["079****", "***", "○○/○○/○○", ""])
  func `a birth date that is hidden is none`(cell: String) throws {
    let reading = try read(ListSample.short("19,1,\(cell)", columns: "案件分類,流水號,出生日期"), ListSample.options)
    #expect(reading.summary.isEmpty)
    #expect(reading.list?.cases.first?.birthDate == nil)
  }

  @Test(arguments: ["1150230", "19111231", "民國前1年1月1日", "?", "03/15/1990"])
  func `a case without its birth date still counts`(cell: String) throws {
    let reading = try read(ListSample.short("19,1,\(cell)", columns: "案件分類,流水號,出生日期"), ListSample.options)
    #expect(reading.summary == ["L204:2"])
    #expect(reading.keys == ["13-19-000001"])
    #expect(reading.message(ListRule.unreadableBirthDate)?.contains("仍然計入") == true)
  }

  @Test func `a case three times is reported twice and kept once`() throws {
    let reading = try read(ListSample.short("19,1", "19,01", "19,=\"000001\"", "11,1"), ListSample.options)
    #expect(reading.summary == ["L205:3", "L205:4"])
    #expect(reading.findings.map { $0.facts["first"] } == [.number(2), .number(2)])
    #expect(reading.list?.cases.map(\.row) == [2, 5])
    #expect(reading.findings.first?.subject.case == "13-19-000001")
  }

  @Test func `folders and names stay as they are written`() throws {
    let reading = try read(
      ListSample.short("19,1, 掃描（一）/Ａ ,'t Hooft", columns: "案件分類,流水號,資料夾,姓名"), ListSample.options)
    #expect(reading.list?.cases.first?.folder == "掃描（一）/Ａ")
    #expect(reading.list?.cases.first?.patientName == "'t Hooft")
  }
}
