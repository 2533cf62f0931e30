import Checking
import Findings
import NHICodes
import TestSupport
import Testing

@Suite struct NameCheckTests {
  private func rules(_ name: String) -> [String] {
    let findings = NameCheck().judge(name).findings
    #expect(findings.openSentences == [])
    #expect(findings.allSatisfy { $0.subject.file == name })
    return findings.map(\.rule.id)
  }

  @Test(arguments: [
    "13B19012345.jpg", "13B19012345-1.jpg", "13B19012345-999.PDF", "13B19012345_2.tif", "12A03123345.pdf",
    "11B09001352.txt", "22A1000123.pdf", "21D3000001.doc", "14A21000001.pdf", "19AA1000001.pdf", "29A01000001.pdf",
    "40A01000001.pdf", "50C01000001.pdf", "15A05000001.pdf", "folder/病歷/13B19012345.jpg",
  ])
  func `names in order`(name: String) throws {
    #expect(rules(name) == [])
    let judged = NameCheck().judge(name)
    #expect(judged.text == name)
    #expect(judged.name != nil)
    #expect(judged.fileExtension == judged.fileExtension.lowercased() && !judged.fileExtension.isEmpty)
  }

  @Test func `a name is taken to pieces`() throws {
    let judged = NameCheck().judge("a/13b19012345-12.JPG")
    let name = try #require(judged.name)
    #expect(name.tier == .dental && name.recordClass == .imaging && name.categorySpelling == "19")
    #expect(name.serial.number == 12345 && name.part?.number == 12 && name.part?.form == .hyphen)
    #expect(judged.fileExtension == "jpg")
  }

  @Test(arguments: [
    ("", ["N101", "N106"]), (".jpg", ["N101"]), ("13B19012345", ["N106"]), ("13B19012345.", ["N106"]),
    ("99B19012345.jpg", ["N101"]), ("13E19012345.jpg", ["N101"]), ("13B1901234.jpg", ["N101"]),
    ("13B19000000.jpg", ["N101"]), ("13B19012345-0.jpg", ["N101"]), ("13B19012345-1000.jpg", ["N101"]),
    ("13B19012345-01.jpg", ["N101"]), ("13B19012345 1.jpg", ["N101"]), ("13B19012345.tar.jpg", ["N101"]),
    ("13b19012345.jpg", ["N102"]), ("13B19012345001.pdf", ["N103"]), ("13b19012345001.pdf", ["N102", "N103"]),
    ("22AA1000123.pdf", ["N104"]), ("22AAZ000123.pdf", ["N104"]), ("22A00000123.pdf", ["N104"]),
    ("22A01000123.pdf", ["N105"]),
    ("13B19012345.exe", ["N106"]), ("13B19012345.dcm", ["N106"]), ("13B19012345.docx", ["N106"]),
    ("13B01012345.jpg", ["N107"]), ("13BZZ012345.jpg", ["N107"]), ("22A9000123.pdf", ["N107"]),
    ("13B15012345.jpg", ["N108"]),
    ("病歷.jpg", ["N110", "N101"]), ("13B19012345－1.jpg", ["N110", "N101"]), ("13B19012345.影像", ["N110", "N106"]),
    ("30A01000123.pdf", ["N111"]), ("30A0D000123.pdf", ["N111"]),
  ])
  func `each rule fires on what it is about`(name: String, expected: [String]) {
    #expect(rules(name) == expected)
  }

  @Test(arguments: NameRule.allCases)
  func `every rule is fired and speaks both languages`(rule: NameRule) {
    for wording in [rule.title, rule.message, rule.explanation, rule.remedy] {
      #expect(!wording.zhHant.isEmpty && !wording.en.isEmpty)
    }
    let check = NameCheck(tier: .dental)
    let samples = [
      "x", "13b19012345.jpg", "13B19012345001.pdf", "22AA1000123.pdf", "22A01000123.pdf", "13BZZ012345.jpg",
      "13B15012345.jpg", "病歷", "30A01000123.pdf", "13B19012345.jpg.jpg", String(repeating: "x", count: 5000),
    ].map(check.judge)
    let bytes: [UInt8] = [0xA5, 0xD2]
    var fired = samples.flatMap(\.findings) + check.judge(bytes.span).findings
    fired += [NameRegister.duplicate(samples[1], of: .line(3)), NameRegister().overflow()]
    #expect(fired.contains { $0.rule.id == rule.id })
    #expect(fired.openSentences == [])
  }

  @Test func `the piece and the place of an error are said`() throws {
    let finding = try #require(NameCheck().judge("13E19012345.jpg").findings.first)
    #expect(finding.facts["position"] == 3)
    #expect(finding.message(in: .en).contains("“E”") && finding.message(in: .zhHant).contains("E"))
    let cut = try #require(NameCheck().judge("13.jpg").findings.first)
    #expect(cut.facts["found"]?.text(in: .en) == "nothing" && cut.facts["position"] == 3)
    let chinese = try #require(NameCheck().judge("a/13B病19012345.jpg").findings.first)
    #expect(chinese.facts["position"] == 4 && chinese.facts["found"] == "病")
  }

  @Test func `identity numbers in names are masked`() {
    for finding in NameCheck().judge("A123456789.jpg").findings {
      #expect(!finding.message(in: .en).contains("A123456789") && finding.facts["file"] == "A12345****.jpg")
    }
  }

  /// Where a piece is cut, the finding says how long it is; a category that lost its zero is what is blamed.
  @Test func `a short category is told from a short serial`() throws {
    let category = try #require(NameCheck().judge("30A1000123.pdf").findings.first)
    #expect(category.facts["position"] == 4 && category.message(in: .en).contains("“1”, only 1 character"))
    #expect(category.facts["piece"]?.text(in: .zhHant) == "案件分類")
    let serial = try #require(NameCheck().judge("13B1912345.jpg").findings.first)
    #expect(serial.facts["position"] == 6 && serial.message(in: .en).contains("“12345”, only 5 characters"))
  }

  @Test func `another tier than the institution's is found`() throws {
    let check = NameCheck(tier: .dental)
    #expect(check.judge("13B19012345.jpg").findings.isEmpty)
    #expect(NameCheck().judge("14B21012345.jpg").findings.isEmpty)
    let finding = try #require(check.judge("14B21012345.jpg").findings.first)
    #expect(finding.rule.id == "N113" && finding.severity == .warning)
    #expect(finding.facts["suggestion"] == nil, "the category is one of that tier")
    let mistyped = check.judge("14B19012345.jpg")
    #expect(mistyped.findings.map(\.rule.id) == ["N113", "N107"])
    #expect(mistyped.suggestion?.fileName == "13B19012345.jpg")
    #expect(check.judge("10B19012345.jpg").suggestion?.fileName == "13B19012345.jpg")
  }

  @Test func `names that are no text and names without end`() {
    let check = NameCheck()
    func rules(_ bytes: [UInt8]) -> [String] { check.judge(bytes.span).findings.map(\.rule.id) }
    #expect(rules(Array("13B19012345.jpg".utf8)) == [])
    #expect(rules([0x31, 0x33, 0xFF]) == ["N116"])
    #expect(rules(Array("13B19012345".utf8) + [0xE4, 0xB8]) == ["N116"])
    #expect(rules([0]) == ["N101", "N106"])
    #expect(rules(Array("13B19012345.jp\0g".utf8)) == ["N106"])
    let folder = [UInt8](repeating: 0x66, count: NameCheck.longestName - 16) + Array("/".utf8)
    #expect(rules(folder + Array("13B19012345.jpg".utf8)) == [])
    #expect(rules(folder + Array("13B19012345.jpeg".utf8)) == ["N115"])
    let judged = check.judge([UInt8](repeating: 0xE4, count: 10_000).span)
    #expect(judged.text.utf8.count < 300 && judged.name == nil)
    #expect(check.judge("病/13B19012345.jpg").findings.isEmpty)
  }
}
