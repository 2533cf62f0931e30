import Findings
import NHICodes
import SamplingLists
import Testing

@Suite struct BatchFieldTests {
  private static let columns = "醫事機構代碼,醫事類別,費用年月,申報類別,申報日期,案件分類,流水號"

  @Test(arguments: [
    "0151142120,13,11507,1,1150802,19,1", "=\"0151142120\",13.0,115/07,送核,115/08/02,19,1",
    "'0151142120,牙醫門診,115年7月,1-送核,2026-08-02,19,1", "０１５１１４２１２０,13-牙醫門診,202607,1.0,2026/8/2 0:00,19,1",
    " 0151142120 ,13 牙醫門診,11507.0,1 送核,民國115年8月2日,19,1",
  ])
  func `ways of saying the same batch`(row: String) throws {
    let reading = try read(ListSample.short(row, columns: Self.columns), ListSample.options)
    #expect(reading.summary.isEmpty)
    #expect(reading.list?.batch == (try read(ListSample.good).list?.batch))
  }

  @Test func `what is said nowhere, one finding a field`() throws {
    let reading = try read(ListSample.short("19,1"))
    #expect(reading.list == nil)
    #expect(reading.summary == Array(repeating: "C108", count: 5))
    #expect(
      reading.findings.map { $0.facts["option"] } == [
        "--institution", "--tier", "--fee-month", "--filing", "--filing-date",
      ])
    let remedy = try #require(reading.findings.first?.remedy(in: .zhHant))
    #expect(remedy.contains("--institution") && remedy.contains("醫事機構代碼"))
  }

  @Test func `a column that is there and empty says nothing`() throws {
    let reading = try read(ListSample.short(",,,,,19,1", columns: Self.columns))
    #expect(reading.summary == Array(repeating: "C108", count: 5))
    #expect(try read(ListSample.short(",,,,,19,1", columns: Self.columns), ListSample.options).summary.isEmpty)
  }

  @Test func `an option of white space says nothing`() throws {
    var options = ListSample.options
    options.reviewKind = " "
    options.systemDate = "\u{3000}"
    #expect(try read(ListSample.good, options).summary.isEmpty)
  }

  @Test func `wrong values in the list are named with their row`() throws {
    let reading = try read(
      ListSample.short("15114212,99,11513,3,1150230,19,1", "15114212,99,11513,3,1150230,19,2", columns: Self.columns))
    #expect(reading.summary == ["C101:2", "C103:2", "C104:2", "C105:2", "C106:2"])
    #expect(reading.findings.allSatisfy { $0.subject.file == "list.csv" })
    #expect(reading.list == nil)
    let message = try #require(reading.message(BatchRule.unknownTier))
    for tier in Tier.allCases { #expect(message.contains("\(tier.code) \(tier.name.zhHant)")) }
  }

  @Test func `wrong options are named by their option`() throws {
    let options = BatchOptions(
      institution: "x", tier: "x", feeMonth: "x", filingType: "x", filingDate: "x", reviewKind: "x", systemDate: "x")
    let reading = try read(ListSample.good, options)
    #expect(reading.summary == ["C101", "C103", "C104", "C105", "C106", "C107", "C109"])
    #expect(reading.findings.allSatisfy { $0.subject == Subject() })
    #expect(
      reading.findings.map { $0.facts["where"]?.text(in: .en) } == [
        "--institution", "--tier", "--fee-month", "--filing", "--filing-date", "--review", "--date",
      ])
    #expect(reading.list == nil)
  }

  @Test(arguments: 28...42) func `an identity number is masked before a long value is cut`(before: Int) throws {
    var options = ListSample.options
    options.feeMonth = String(repeating: "-", count: before) + "A123456789"
    let finding = try #require(try read(ListSample.short("19,1"), options).findings.first)
    #expect(finding.rule.id == "C104")
    #expect(!finding.message(in: .en).contains("A123456"))
  }

  @Test func `a wrong value in one row, a right option`() throws {
    let reading = try read(
      ListSample.short(
        "0151142120,13,11507,1,1150802,19,1", "0151142120,13,1157,1,1150802,19,2", columns: Self.columns),
      ListSample.options)
    #expect(reading.summary == ["C104:3"])
    #expect(reading.keys.count == 2)
  }

  @Test func `an option counts before the list`() throws {
    var options = BatchOptions()
    options.tier = "14"
    options.filingDate = "1150801"
    let reading = try read(ListSample.good, options)
    #expect(reading.findings.map(\.rule.id).prefix(2) == ["C110", "C110"])
    #expect(reading.message(BatchRule.optionAndListDisagree) == "「醫事類別」不一致：--tier 是 14，清單是 13。")
    #expect(reading.list?.batch.tier == .chineseMedicine)
    #expect(reading.list?.batch.filingDate.iso == "2026-08-01")
  }

  @Test func `a code without its zero is known by the option`() throws {
    let list = ListSample.short("151142120,19,1", columns: "院所代碼,案件分類,流水號")
    #expect(try read(list, ListSample.options).summary.isEmpty)
    var options = ListSample.options
    options.institution = nil
    #expect(try read(list, options).summary == ["C101:2"])
    options.institution = "0251142120"
    #expect(try read(list, options).findings.map(\.rule.id).contains("C101"))
  }

  @Test func `rows that disagree are reported once for each value`() throws {
    let rows = (1...6).map { "0151142120,13,1150\($0 <= 3 ? 7 : 6),\($0 == 2 ? 2 : 1),1150802,19,\($0)" }
    let reading = try read(([Self.columns] + rows).joined(separator: "\n"))
    #expect(reading.summary == ["L210:5", "L210:3"])
    #expect(reading.message(ListRule.rowsDisagree) == "整批應該相同的「費用年月」，這一列是 11506，第 2 列是 11507。")
    #expect(reading.list?.batch.feeMonth.rocDigits == "11507")
    #expect(reading.keys.count == 6)
  }

  @Test func `months and dates that cannot follow each other`() throws {
    var options = ListSample.options
    options.feeMonth = "11508"
    options.systemDate = "1150802"
    #expect(try read(ListSample.short("19,1"), options).summary.isEmpty)
    options.feeMonth = "11601"
    options.systemDate = "1150801"
    #expect(try read(ListSample.short("19,1"), options).summary == ["C111", "C112"])
    let listed = try read(ListSample.good, BatchOptions(systemDate: "1150801"))
    #expect(listed.summary == ["C112:2"])
  }

  @Test func `the unusual check digit names where it stands`() throws {
    let listed = try read(ListSample.good.replacing("0151142120", with: "3501200000"))
    #expect(listed.summary == ["C102:2"])
    #expect(listed.list?.batch.institution.digits == "3501200000")
    #expect(listed.message(BatchRule.unusualCheckDigit)?.hasPrefix("清單的「醫事機構代碼」欄") == true)
  }

  @Test func `the review kind and the system date`() throws {
    var options = ListSample.options
    options.reviewKind = "補件"
    options.systemDate = "2026-12-01"
    let batch = try #require(try read(ListSample.short("19,1"), options).list?.batch)
    #expect(batch.reviewKind == .supplement)
    #expect(batch.systemDate.rocDigits == "1151201")
  }
}
