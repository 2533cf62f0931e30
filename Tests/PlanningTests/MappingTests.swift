import FileAccess
import Findings
import NHICodes
import Planning
import TestSupport
import TextEncodings
import Testing

/// The mapping CSV: read by itself, and as the plan of a batch.
@Suite struct MappingTests {
  private static let header = "檔案,案件分類,流水號,類別\n"

  private func read(_ text: String, _ clinic: Clinic) -> (mapping: FileMapping?, findings: [Finding]) {
    read(Array(text.utf8), clinic)
  }

  private func read(_ bytes: [UInt8], _ clinic: Clinic) -> (mapping: FileMapping?, findings: [Finding]) {
    let reading = FileMapping.read(bytes, name: "map.csv", list: clinic.list)
    #expect(reading.findings.openSentences == [])
    #expect(reading.findings.allSatisfy { $0.subject.file == "map.csv" && $0.severity == .error })
    return reading
  }

  // MARK: - Reading

  @Test func `rows say the case and the class`() throws {
    let clinic = try Clinic(["19 012345", "11 000123"])
    let (mapping, findings) = read(
      Self.header + "a/x.jpg,19,012345,B\na\\y.jpg,１１,123, c \n"
        + "z.txt,11,\"=\"\"000123\"\"\",\nDICOMDIR,19,12345,DICOM\n", clinic)
    #expect(findings.isEmpty)
    let rows = try #require(mapping).rows
    #expect(rows["a/x.jpg"]?.number == 2 && rows["a/x.jpg"]?.target?.key.description == "13-19-012345")
    #expect(rows["a/x.jpg"]?.target?.recordClass == .imaging)
    #expect(rows["a\\y.jpg"]?.target?.recordClass == .report)
    #expect(rows["a\\y.jpg"]?.target?.key.description == "13-11-000123")
    #expect(rows["z.txt"]?.target?.key.description == "13-11-000123")
    #expect(rows["z.txt"]?.target?.recordClass == nil)
    #expect(rows["DICOMDIR"]?.target != nil && rows.count == 4)
  }

  @Test func `a row without a case leaves its file out on purpose`() throws {
    let (mapping, findings) = read(Self.header + "x.jpg,,,B\n", try Clinic(["19 012345"]))
    #expect(findings.isEmpty)
    #expect(mapping?.rows["x.jpg"] != nil && mapping?.rows["x.jpg"]?.target == nil)
  }

  @Test(arguments: [
    ("x.jpg,19,abc,B", "not a category and serial"), ("x.jpg,19,0,B", "not a category and serial"),
    ("x.jpg,,012345,B", "not a category and serial"), ("x.jpg,19,,B", "not a category and serial"),
    ("x.jpg,199,012345,B", "not a category and serial"), ("x.jpg,19,000001,B", "the list has no such case"),
    ("x.jpg,11,012345,B", "the list has no such case"), ("x.jpg,19,012345,E", "A, B, C, D or DICOM"),
    ("x.jpg,19,012345,病歷", "A, B, C, D or DICOM"), ("ok.jpg,19,012345,A", "row 2 has this file already"),
    ("A123456789 x,19,x,B", "not a category and serial"),
  ])
  func `a row that cannot be used is an error of its own`(row: String, problem: String) throws {
    let (mapping, findings) = read(
      Self.header + "ok.jpg,19,012345,B\n\(row)\nlast.jpg,19,012345,B\n", try Clinic(["19 012345"]))
    #expect(findings.map(\.rule.id) == ["M114"] && findings.first?.subject.row == 3)
    #expect(findings.first?.message(in: .en).contains(problem) == true)
    let used = try #require(mapping).rows.filter { $0.value.target != nil }
    #expect(Set(used.keys) == ["ok.jpg", "last.jpg"])
  }

  @Test(arguments: [
    ("", "no column"), ("a,b,c\n", "no column"), ("檔案,流水號\nx,1\n", "lacks"), ("檔案,案件分類\nx,1\n", "lacks"),
    ("檔案,案件分類,流水號\n\"x.jpg,19,012345\n", "row 2"),
  ])
  func `a mapping that cannot be used at all`(text: String, problem: String) throws {
    let (mapping, findings) = read(text, try Clinic(["19 012345"]))
    #expect(mapping == nil)
    #expect(findings.map(\.rule.id) == ["M115"])
    #expect(findings.first?.message(in: .en).contains(problem) == true)
  }

  @Test func `bytes that are no text cannot be used`() throws {
    let (mapping, findings) = read([0xFF, 0x00, 0x81, 0xFF, 0x0A], try Clinic(["19 012345"]))
    #expect(mapping == nil && findings.map(\.rule.id) == ["M115"])
  }

  @Test func `Big5, a BOM, a title above and other orders of columns are read`() throws {
    let clinic = try Clinic(["19 012345"])
    let text = "對照表,,,,\r\n\r\n新檔名,類別,流水號,案件分類,檔案\r\n,A,12345,19,病歷/許.txt\r\n"
    let big5 = try #require(Big5.encode(text))
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), big5] {
      let (mapping, findings) = read(bytes, clinic)
      #expect(findings.isEmpty)
      #expect(mapping?.rows["病歷/許.txt"]?.number == 4)
      #expect(mapping?.rows["病歷/許.txt"]?.target?.recordClass == .chart)
    }
  }

  @Test func `a pharmacy's category may be written with or without its zero`() throws {
    let clinic = try Clinic(["1 000123"], tier: .pharmacy)
    for category in ["1", "01"] {
      let (mapping, _) = read(Self.header + "x.jpg,\(category),123,B\n", clinic)
      #expect(mapping?.rows["x.jpg"]?.target?.key.description == "30-1-000123")
    }
  }

  // MARK: - Planning by a mapping

  @Test func `it alone says what is packed`() throws {
    let clinic = try Clinic(
      ["19 012345", "11 000001"], files: ["19012345/x.jpg", "19012345/y.jpg", "z.txt", "13B19012345.pdf"])
    let (mapping, _) = read(
      Self.header + "z.txt,19,012345,C\n19012345/x.jpg,11,000001,A\n13B19012345.pdf,,,\n", clinic)
    let reading = try clinic.plan(mapping: mapping)
    #expect(reading.names == ["z.txt → 13C19012345.txt", "19012345/x.jpg → 13A11000001.jpg"])
    #expect(reading.summary == ["M116 19012345/y.jpg"])
    #expect(reading.plan.strays.map(\.reason) == [.leftOut, .notInMapping])
    #expect(try reading.document("z.txt").match == .mapping(row: 2))
    #expect(try reading.document("z.txt").classification.evidence == .mapping)
  }

  @Test func `a coded name that the mapping gives to another case gets that case's name`() throws {
    let clinic = try Clinic(["11 000014", "11 000015"], files: ["13B11000015.jpg", "13A11000015.txt"])
    let (mapping, _) = read(
      Self.header + "13B11000015.jpg,11,000014,B\n13A11000015.txt,11,000015,D\n", clinic)
    let reading = try clinic.plan(mapping: mapping)
    #expect(
      reading.names == ["13B11000015.jpg → 13B11000014.jpg", "13A11000015.txt → 13D11000015.txt"])
  }

  @Test func `a row whose file is not there is an error`() throws {
    let clinic = try Clinic(["19 012345"], files: ["x.txt"])
    let (mapping, _) = read(
      Self.header + "x.txt,19,012345,A\nA123456789.jpg,19,012345,B\ngone.jpg,,,\n", clinic)
    let reading = try clinic.plan(mapping: mapping)
    #expect(reading.findings.map(\.rule.id) == ["M114", "M114"])
    #expect(reading.findings.map(\.subject.row) == [3, 4])
    #expect(!reading.findings[0].message(in: .en).contains("A123456789"))
  }

  // MARK: - The round trip

  @Test(arguments: Language.allCases)
  func `a plan as a mapping plans the same again`(language: Language) throws {
    let clinic = try Clinic(
      [
        Clinic.Case("19 012345", chart: "CH-1"), Clinic.Case("11 000123", identifier: "A123456789"), "16 000678",
      ],
      files: [
        "CH-1/病歷,一.txt", "CH-1/img10.jpg", "CH-1/img2.jpg", "A123456789/say \"x\".txt", "A123456789/ space .jpg",
        "A123456789/13B11000123001.jpg", "13A16000678.pdf", "未歸檔/x.jpg", "13B19000099.jpg",
      ])
    try clinic.copyFileSet(to: "CH-1/DICOM")
    try clinic.write("CH-1/DICOM/viewer.txt")
    let first = try clinic.plan()
    let csv = first.plan.mappingCSV(in: language)
    #expect(csv.starts(with: [0xEF, 0xBB, 0xBF]))
    let (mapping, findings) = read(csv, clinic)
    #expect(findings.isEmpty)
    let second = try clinic.plan(mapping: mapping)
    #expect(second.names == first.names)
    #expect(second.names.count == 8)
    #expect(Set(second.strays) == Set(first.strays))
    #expect(!second.findings.hasErrors)
    // Given back once more it is the same but for the reasons.
    let cells = { (plan: PackagePlan) in FileMapping.read(plan.mappingCSV(in: language), name: "m", list: clinic.list) }
    #expect(cells(first.plan).mapping?.rows == cells(second.plan).mapping?.rows)
  }
}
