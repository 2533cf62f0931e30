import NHICodes
import Planning
import Testing

/// Every way in which a file finds its case.
@Suite struct CaseMatchTests {
  @Test(arguments: [
    "19012345", "19-012345", "19_012345", "19 012345", "1319012345", "13-19-012345", "１９０１２３４５",
  ])
  func `a folder named after category and serial`(folder: String) throws {
    let reading = try Clinic(["11 000001", "19 012345"], files: ["\(folder)/x.jpg"]).plan()
    #expect(reading.caseKey(of: "\(folder)/x.jpg") == "13-19-012345")
    #expect(try reading.document("\(folder)/x.jpg").match == .folder(name: folder, by: .categoryAndSerial))
  }

  @Test(arguments: ["012345", "12345"])
  func `a folder named after the serial`(folder: String) throws {
    let reading = try Clinic(["11 000001", "19 012345"], files: ["\(folder)/x.jpg"]).plan()
    #expect(try reading.document("\(folder)/x.jpg").match == .folder(name: folder, by: .serial))
    #expect(reading.caseKey(of: "\(folder)/x.jpg") == "13-19-012345")
  }

  @Test(arguments: ["CH-1003", "ch-1003", "ＣＨ-1003", " CH-1003 "])
  func `a folder named after the chart number`(folder: String) throws {
    let clinic = try Clinic(
      ["11 000001", Clinic.Case("16 000678", chart: "CH-1003")], files: ["\(folder)/x.jpg"])
    let reading = try clinic.plan()
    #expect(reading.caseKey(of: "\(folder)/x.jpg") == "13-16-000678")
    #expect(try reading.document("\(folder)/x.jpg").match == .folder(name: folder, by: .chartNumber))
  }

  @Test(arguments: ["0012345678", "12345678"], ["0012345678", "12345678"])
  func `a chart number whose leading zeros a spreadsheet dropped`(listed: String, folder: String) throws {
    let reading = try Clinic(
      ["11 000001", Clinic.Case("16 000678", chart: listed)], files: ["\(folder)/x.jpg", "\(folder)0/y.jpg"]
    ).plan()
    #expect(reading.caseKey(of: "\(folder)/x.jpg") == "13-16-000678")
    #expect(reading.caseKey(of: "\(folder)0/y.jpg") == nil)
  }

  @Test func `chart numbers that differ in leading zeros only are not told apart`() throws {
    let reading = try Clinic(
      [Clinic.Case("11 000001", chart: "0777777"), Clinic.Case("16 000678", chart: "777777")],
      files: ["0777777/x.jpg"]
    ).plan()
    #expect(reading.findings.contains { $0.rule.id == "M106" })
  }

  @Test(arguments: ["A123456789", "A12345****"], ["A123456789", "a123456789", "A12345＊＊＊＊"])
  func `a folder named after the identity number, masked on either side`(listed: String, folder: String) throws {
    let clinic = try Clinic(
      [Clinic.Case("11 000001", identifier: "B223456782"), Clinic.Case("14 000901", identifier: listed)],
      files: ["\(folder)/x.jpg"])
    let reading = try clinic.plan()
    #expect(reading.caseKey(of: "\(folder)/x.jpg") == "13-14-000901")
    #expect(try reading.document("\(folder)/x.jpg").match == .folder(name: folder, by: .identifier))
  }

  @Test(arguments: ["示範患者戊", "./示範患者戊/", "掃描\\示範患者戊", "掃描/示範患者戊", "/示範患者戊"])
  func `a folder that the list names, below SOURCE`(folder: String) throws {
    let place = folder.contains("掃描") ? "掃描/示範患者戊" : "示範患者戊"
    let clinic = try Clinic(
      ["11 000001", Clinic.Case("12 000056", folder: folder)], files: ["\(place)/x.jpg", "\(place)/deep/er/y.jpg"])
    let reading = try clinic.plan()
    #expect(reading.caseKey(of: "\(place)/x.jpg") == "13-12-000056")
    #expect(reading.caseKey(of: "\(place)/deep/er/y.jpg") == "13-12-000056")
    #expect(try reading.document("\(place)/x.jpg").match == .listedFolder(folder))
  }

  @Test func `a folder that the list names, beside the list`() throws {
    let clinic = try Clinic([
      Clinic.Case("11 000001", folder: "source/甲"), Clinic.Case("12 000002", folder: "outside/乙"),
    ])
    try clinic.write("甲/x.jpg")
    try clinic.folder.write("outside/乙/y.jpg", "y")
    let reading = try clinic.plan()
    #expect(reading.caseKey(of: "甲/x.jpg") == "13-11-000001")
    #expect(reading.caseKey(of: "outside/乙/y.jpg") == "13-12-000002")
    #expect(reading.summary == [])
  }

  @Test func `SOURCE counts before the list's own folder`() throws {
    let clinic = try Clinic([Clinic.Case("11 000001", folder: "甲")], files: ["甲/x.jpg"])
    try clinic.folder.write("甲/y.jpg", "y")
    let reading = try clinic.plan()
    #expect(reading.names == ["甲/x.jpg → 13B11000001.jpg"])
    #expect(reading.strays == [])
  }

  @Test func `a name in the scheme is found anywhere`() throws {
    let reading = try Clinic(
      ["11 000456", "19 012345"],
      files: ["13A11000456.pdf", "未歸檔/2026/13b11000456-1.JPG", "13B11000456_2.jpg"]
    ).plan()
    #expect(
      reading.names.sorted() == [
        "13A11000456.pdf → 13A11000456.pdf", "13B11000456_2.jpg → 13B11000456_2.jpg",
        "未歸檔/2026/13b11000456-1.JPG → 13B11000456-1.jpg",
      ])
    #expect(try reading.document("13A11000456.pdf").match == .recordName)
  }

  @Test func `below its case a folder may have any name`() throws {
    let reading = try Clinic(
      ["11 000001", "19 012345"],
      files: ["2026/七月/19012345/1/x.jpg", "19012345/000001/y.jpg", "19012345/病歷/z.txt"]
    ).plan()
    // `1` and `000001` are a case's serial, but below a case's folder they are a number and no more.
    for path in ["2026/七月/19012345/1/x.jpg", "19012345/000001/y.jpg", "19012345/病歷/z.txt"] {
      #expect(reading.caseKey(of: path) == "13-19-012345")
    }
    #expect(reading.summary == ["M102 13-11-000001"])
  }

  @Test(arguments: ["000/x.jpg", "x.jpg", "1901234/x.jpg", "190123456/x.jpg", "CH/x.jpg", "A123456788/x.jpg"])
  func `what names no case is left out and told`(path: String) throws {
    let clinic = try Clinic(
      [Clinic.Case("19 012345", chart: "CH-1", identifier: "A123456789")], files: [path, "19012345/a.txt"])
    let reading = try clinic.plan()
    #expect(reading.strays == [path])
    #expect(reading.summary == ["M101 \(path)"])
    #expect(reading.plan.strays.map(\.reason) == [.noCase])
  }

  @Test func `a coded name of a case that was not drawn is never taken for something else`() throws {
    let reading = try Clinic(["19 012345"], files: ["19012345/13B11000015.jpg", "19012345/a.txt"]).plan()
    #expect(reading.names == ["19012345/a.txt → 13A19012345.txt"])
    #expect(reading.summary == ["M108 19012345/13B11000015.jpg"])
    #expect(reading.plan.strays.map(\.reason) == [.notSampled("13B11000015")])
  }

  @Test func `a case without files is an error, one without a chart a warning`() throws {
    let reading = try Clinic(["11 000001", "19 012345"], files: ["19012345/x.jpg"]).plan()
    #expect(reading.findings.map(\.rule.id) == ["M102", "M103"])
    #expect(reading.findings.map(\.subject.row) == [2, 3])
    #expect(reading.findings.hasErrors)
  }
}
