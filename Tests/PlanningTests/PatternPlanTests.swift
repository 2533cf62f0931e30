import NHICodes
import Planning
import Testing

/// Flat folders, by patterns and by what a name begins with.
@Suite struct PatternPlanTests {
  private func plan(
    _ cases: [Clinic.Case], _ patterns: [String], _ files: [String], tier: Tier = .dental
  ) throws -> PlanReading {
    var matching = MatchingOptions()
    matching.patterns = try patterns.map { try FilePattern($0) }
    return try Clinic(cases, tier: tier, files: files).plan(matching: matching)
  }

  private static let two = [
    Clinic.Case("11 000001", chart: "0001003", identifier: "A12345****", birth: "0790315", name: "示範患者甲"),
    Clinic.Case("19 012345", chart: "CH-7", identifier: "B223456782", birth: "0800101", name: "示範患者乙"),
  ]

  @Test(arguments: [
    ("{chart}_{date}_{word}*.jpg", "1003_20260701_pano.jpg", CaseHint.chartNumber),
    ("{chart}_{date}_{word}*.jpg", "0001003_1150701_x.jpg", .chartNumber), ("{serial}-*", "000001-a.jpg", .serial),
    ("{category}{serial}x*", "11000001xa.jpg", .categoryAndSerial),
    ("{category}x{serial}*", "11x1.jpg", .categoryAndSerial),
    ("*{id}*", "x A123456789.jpg", .identifier), ("x{id}.jpg", "xA12345****.jpg", .identifier),
    ("{name}_*", "示範患者甲_1.jpg", .patientName), ("scan/{chart}*", "2026/scan/1003_1.jpg", .chartNumber),
  ])
  func `a pattern names the case`(pattern: String, file: String, hint: CaseHint) throws {
    let reading = try plan(Self.two, [pattern], [file])
    #expect(reading.caseKey(of: file) == "13-11-000001")
    #expect(try reading.document(file).match == .pattern(pattern, by: [hint]))
  }

  @Test(arguments: [
    ("{chart}_*", "1004_x.jpg"), ("{chart}_*", "11003_x.jpg"), ("{chart}_{birth}.jpg", "1003_0790316.jpg"),
    ("{category}{serial}.jpg", "19000001.jpg"), ("{id}_*", "A999999999_x.jpg"), ("{name}.jpg", "示範患者丙.jpg"),
    ("{chart}_{date}.jpg", "1003_20261301.jpg"),
  ])
  func `a name that is no sampled case's is left out`(pattern: String, file: String) throws {
    let reading = try plan(Self.two, [pattern], [file])
    #expect(reading.strays == [file])
    #expect(reading.summary.first == "M101 \(file)")
  }

  @Test(arguments: ["0790315", "790315", "19900315"])
  func `a birth date has to be the case's`(birth: String) throws {
    let reading = try plan(Self.two, ["{chart}_{birth}.jpg"], ["1003_\(birth).jpg"])
    #expect(reading.caseKey(of: "1003_\(birth).jpg") == "13-11-000001")
  }

  @Test(arguments: [
    (["{chart}_{birth}.jpg"], "1003_0800101.jpg"), (["{chart}_{serial}.jpg"], "1003_12345.jpg"),
    (["{chart}_*", "*_{id}.jpg"], "1003_B223456782.jpg"), (["{chart}_*"], "19012345/1003_x.jpg"),
    (["*_{chart}.jpg"], "19012345_1003.jpg"),
  ])
  func `evidence for two cases is never packed`(patterns: [String], file: String) throws {
    let reading = try plan(Self.two, patterns, [file])
    #expect(reading.strays == [file])
    #expect(reading.summary.contains("M107 \(file)"))
    #expect(reading.findings.hasErrors)
  }

  @Test func `a number that two cases can have is ambiguous`() throws {
    let reading = try plan(["11 000123", "19 000123"], ["{serial}_*"], ["000123_x.jpg"])
    #expect(reading.summary.contains("M106 000123_x.jpg"))
    let both = try plan(Self.two, ["*{chart}*"], ["1003 CH-7.jpg"])
    #expect(both.summary.contains("M106 1003 CH-7.jpg"))
  }

  @Test func `where the list lacks a value another placeholder says the case`() throws {
    let cases = [Clinic.Case("11 000001", chart: "1003"), Clinic.Case("19 012345", identifier: "B223456782")]
    let reading = try plan(cases, ["{chart}_{id}.jpg"], ["1003_A123456789.jpg", "9999_B223456782.jpg"])
    #expect(reading.caseKey(of: "1003_A123456789.jpg") == "13-11-000001")
    #expect(reading.caseKey(of: "9999_B223456782.jpg") == "13-19-012345")
  }

  @Test func `a pattern says the class, the form and the order`() throws {
    let reading = try plan(
      Self.two, ["{part}-{chart}-{class}.jpg", "{chart} {word}.pdf", "{chart}_{form}.pdf"],
      ["2-1003-C.jpg", "10-1003-C.jpg", "1-1003-C.jpg", "1003 同意書.pdf", "1003_020.pdf"])
    #expect(
      reading.names == [
        "1003_020.pdf → 13A11000001.pdf", "1-1003-C.jpg → 13C11000001-1.jpg", "2-1003-C.jpg → 13C11000001-2.jpg",
        "10-1003-C.jpg → 13C11000001-3.jpg", "1003 同意書.pdf → 13D11000001.pdf",
      ])
    #expect(try reading.document("2-1003-C.jpg").classification.evidence == .pattern("{part}-{chart}-{class}.jpg"))
    #expect(try reading.document("1003 同意書.pdf").classification.evidence == .word("同意書"))
    #expect(try reading.document("1003_020.pdf").classification.remark == "020 麻醉紀錄單")
  }

  // MARK: - Without a pattern

  @Test(arguments: [
    "19012345_pano.jpg", "19012345.jpg", "19-012345 pano.jpg", "13-19-012345.pdf", "1319012345(2).jpg", "１９０１２３４５＿.jpg",
    "B223456782_x.jpg", "b223456782.jpg", "19012345 王/x.jpg",
  ])
  func `a name that begins with the case needs no pattern`(file: String) throws {
    let reading = try plan(Self.two, [], [file])
    #expect(reading.caseKey(of: file) == "13-19-012345")
    #expect(reading.findings.openSentences == [])
  }

  @Test(arguments: [
    "012345_x.jpg", "12345.jpg", "CH-7_x.jpg", "1003_x.jpg", "190123456_x.jpg", "x_19012345.jpg", "19012345x.jpg",
    "19-12345.jpg", "12-19-012345.jpg",
  ])
  func `a chart number, a serial or a longer number does not do`(file: String) throws {
    #expect(try plan(Self.two, [], [file]).strays == [file])
  }

  @Test func `a day is no case`() throws {
    let reading = try plan(["1 150701"], [], ["1150701_x.jpg"], tier: .hospitalInpatient)
    #expect(reading.strays == ["1150701_x.jpg"])
    #expect(try plan(["1 999901"], [], ["1999901_x.jpg"], tier: .hospitalInpatient).strays == [])
  }

  @Test func `a name that begins with another case is never packed`() throws {
    let reading = try plan(Self.two, [], ["11000001/19012345_x.jpg", "11000001/B223456782.jpg"])
    #expect(reading.strays.count == 2)
    #expect(reading.findings.filter { $0.rule.id == "M107" }.count == 2)
    #expect(!reading.findings.contains { $0.message(in: .zhHant).contains("B223456782") })
  }
}
