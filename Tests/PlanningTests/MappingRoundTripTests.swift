import FileAccess
import Findings
import NHICodes
import Planning
import SamplingLists
import SystemPackage
import TestSupport
import TextEncodings
import Testing

/// A plan written as a mapping, saved again by a spreadsheet, and taken back.
@Suite struct MappingRoundTripTests {
  /// What a spreadsheet makes of the file.
  enum Saving: CaseIterable {
    case asItIs, semicolons, tabs, utf16, withoutZeros, fractions

    func save(_ bytes: [UInt8]) throws -> [UInt8] {
      let table = DelimitedText(try #require(TextDecoder.decode(bytes)).text, delimiter: .comma)
      var writer = DelimitedTextWriter(delimiter: self == .semicolons ? .semicolon : self == .tabs ? .tab : .comma)
      for row in table.rows {
        writer.add(
          row.cells.enumerated().map { column, cell in
            switch self {
            case .withoutZeros where column < 3: return Int(cell).map { String($0) } ?? cell
            case .fractions where column == 1 || column == 2: return Int(cell).map { "\($0).0" } ?? cell
            default: return cell
            }
          })
      }
      switch self {
      case .asItIs: return bytes
      case .utf16: return [0xFF, 0xFE] + writer.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      default: return Array(writer.text.utf8)
      }
    }
  }

  private static let hostile = [
    "a\\b.jpg", "a/b.jpg", "=1+1.txt", "+1.txt", "-1.txt", "@SUM(A1).txt", "=cmd|'x'!A1", "＝1.txt", "a,b;c\td.txt",
    "say \"x\".txt", "\"", "line\nbreak.txt", "back\rreturn.txt", "tab\t.txt", " lead.txt", "trail ", "'quoted.txt",
    "00123",
    "1.5", "1.50", "1e5", "2E3", "TRUE", "1-2", "5月1日", "May-5", "12%", "病歷.pdf", "難字𠮷.pdf", "=\"x\".txt", "檔案",
    ".hidden", "x.", "005.pdf", "e\u{301}.txt", "🦷.jpg", "\u{FEFF}bom.txt", "nbsp\u{A0}.txt",
  ]

  private func hostileClinic() throws -> Clinic {
    let clinic = try Clinic(
      [
        Clinic.Case("19 012345", folder: "c"), Clinic.Case("11 000123"),
      ], files: Self.hostile.map { "c/\($0)" } + Self.hostile + ["13A11000123.pdf", "000123/DICOM/x.jpg"])
    // Two names that are not UTF-8, and differ only there.
    for byte in [0xE9, 0xFF] as [UInt8] {
      let name = try #require(
        FilePath.Component(platformString: [CChar(bitPattern: byte), 0x5C, 0x2E, 0x6A, 0x70, 0x67, 0]))
      let file = try FileDescriptor.open(
        clinic.source.appending("c").appending(name), .writeOnly, options: .create, permissions: .ownerReadWrite)
      try file.close()
    }
    return clinic
  }

  private func signature(_ reading: PlanReading) -> [String] {
    reading.plan.cases.flatMap { planned in
      planned.documents.map { "\($0.entry.spelledPath) \($0.archiveName) \($0.classification.remark)" }
        + planned.fileSets.map { "\($0.fileSet.dicomdir.relativePath) \($0.archiveName)" }
    } + reading.plan.strays.map(\.entry.spelledPath).sorted()
  }

  @Test(arguments: Saving.allCases)
  func `every name survives`(saving: Saving) throws {
    let clinic = try hostileClinic()
    let first = try clinic.plan()
    #expect(first.plan.cases[0].documents.count == Self.hostile.count + 2)
    let csv = try saving.save(first.plan.mappingCSV(in: .zhHant))
    let (mapping, findings) = FileMapping.read(csv, name: "map.csv", list: clinic.list)
    #expect(findings.map { $0.message(in: .en) } == [])
    let second = try clinic.plan(mapping: mapping)
    #expect(signature(second) == signature(first))
    #expect(
      second.findings.filter { $0.rule.id.hasPrefix("M11") && $0.rule.id != "M112" }.map { $0.message(in: .en) } == [])
  }

  @Test func `no cell begins like a formula, and no name reads as a number`() throws {
    let clinic = try hostileClinic()
    let csv = try clinic.plan().plan.mappingCSV(in: .en)
    let table = DelimitedText(try #require(TextDecoder.decode(csv)).text, delimiter: .comma)
    for row in table.rows.dropFirst() {
      for cell in row.cells { #expect(!"=+-@＝＋－＠\t\r".contains(cell.first ?? "x"), "\(cell)") }
      #expect(Double(row.cell(at: 0)) == nil)
    }
    // A usual name is written as it is.
    #expect(
      table.rows.contains { $0.cell(at: 0) == "c/病歷.pdf" }
        && table.rows.contains { $0.cell(at: 0) == "13A11000123.pdf" })
  }

  @Test func `Big5 survives where it has the characters, and is told where not`() throws {
    let clinic = try Clinic(["19 012345"], files: ["19012345/病歷,一.pdf", "19012345/𠮷.pdf"])
    let first = try clinic.plan()
    let text = try #require(TextDecoder.decode(first.plan.mappingCSV(in: .zhHant))).text
    let saved = try #require(Big5.encode(text.replacing("𠮷", with: "?")))
    let (mapping, findings) = FileMapping.read(saved, name: "map.csv", list: clinic.list)
    #expect(findings.isEmpty)
    let second = try clinic.plan(mapping: mapping)
    #expect(second.names == ["19012345/病歷,一.pdf → 13A19012345.pdf"])
    #expect(second.findings.map(\.rule.id).sorted() == ["M112", "M114", "M116"])
  }

  @Test func `what a program on Windows writes finds its file, and a backslash in a name is one`() throws {
    let clinic = try Clinic(["19 012345"], files: ["a/x.txt", "a\\y.txt", "b/z.txt", "b\\z.txt"])
    let rows = ["a\\x.txt", "a\\y.txt", "b\\z.txt"].map { "\($0),19,012345,A\n" }
    let (mapping, _) = FileMapping.read(Array(("檔案,案件分類,流水號,類別\n" + rows.joined()).utf8), name: "m", list: clinic.list)
    let reading = try clinic.plan(mapping: mapping)
    #expect(reading.plan.cases[0].documents.map(\.entry.relativePath).sorted() == ["a/x.txt", "a\\y.txt", "b\\z.txt"])
    #expect(reading.strays == ["b/z.txt"])
  }

  @Test func `two rows that lead to one file are told`() throws {
    let clinic = try Clinic(["19 012345"], files: ["a/b/x.txt"])
    for rows in [
      "a\\b/x.txt,19,012345,A\na/b\\x.txt,,,\n", "a/b/x.txt,19,012345,A\n./a/b/x.txt,,,\n",
      "a/b/x.txt,19,012345,A\na\\b\\x.txt,,,\n",
    ] {
      let (mapping, findings) = FileMapping.read(
        Array("檔案,案件分類,流水號,類別\n\(rows)".utf8), name: "m", list: clinic.list)
      let reading = try clinic.plan(mapping: mapping)
      #expect((findings + reading.findings).filter { $0.rule.id == "M114" }.map(\.subject.row) == [3])
    }
  }

  @Test func `a file of a DICOM set has no row of its own`() throws {
    let clinic = try Clinic(["19 012345"])
    try clinic.copyFileSet(to: "19012345/DICOM")
    let text = "檔案,案件分類,流水號,類別\n19012345/DICOM/DICOMDIR,19,012345,DICOM\n19012345/DICOM/IMAGES/IO000001,,,\n"
    let (mapping, _) = FileMapping.read(Array(text.utf8), name: "m", list: clinic.list)
    let findings = try clinic.plan(mapping: mapping).findings.filter { $0.rule.id == "M114" }
    #expect(findings.map(\.subject.row) == [3] && findings[0].message(in: .en).contains("DICOMDIR"))
  }

  // MARK: - Lost zeros

  private func target(_ category: String, _ serial: String, _ cases: [Clinic.Case], _ tier: Tier) throws -> (
    String?, [String]
  ) {
    let clinic = try Clinic(cases, tier: tier)
    var writer = DelimitedTextWriter()
    writer.add(["檔案", "案件分類", "流水號"])
    writer.add(["x", category, serial])
    let (mapping, findings) = FileMapping.read(Array(writer.text.utf8), name: "m", list: clinic.list)
    return (mapping?.rows["x"]?.target?.key.description, findings.map { $0.message(in: .en) })
  }

  @Test(arguments: [("3", "123"), ("03", "000123"), ("3.0", "123.0"), ("=\"03\"", "=\"000123\""), ("'03", "'000123")])
  func `a zero that a spreadsheet dropped`(category: String, serial: String) throws {
    let (key, findings) = try target(category, serial, ["03 000123"], .hospitalOutpatient)
    #expect(key == "12-03-000123" && findings == [])
    // An inpatient list may have a category 03 too, and then no 3.
    #expect(try target("3", "123", ["03 000123"], .hospitalInpatient).0 == "22-03-000123")
  }

  @Test func `where both are on the list none is guessed`() throws {
    let cases: [Clinic.Case] = ["3 000123", "03 000123", "1 000124"]
    let (key, findings) = try target("3", "123", cases, .hospitalInpatient)
    #expect(key == nil && findings.count == 1 && findings[0].contains("3-000123 or 03-000123"))
    #expect(try target("=\"3\"", "123", cases, .hospitalInpatient).0 == "22-3-000123")
    #expect(try target("03", "123", cases, .hospitalInpatient).0 == "22-03-000123")
    #expect(try target("1", "124", cases, .hospitalInpatient).0 == "22-1-000124")
    // What is written can be read.
    let clinic = try Clinic(
      cases, tier: .hospitalInpatient, files: ["3000123/a.txt", "03000123/b.txt", "1000124/c.txt"])
    let first = try clinic.plan()
    let (mapping, problems) = FileMapping.read(first.plan.mappingCSV(in: .en), name: "m", list: clinic.list)
    #expect(problems.isEmpty && first.names.count == 3)
    #expect(try clinic.plan(mapping: mapping).names == first.names)
  }
}
