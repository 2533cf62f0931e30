import Checking
import Findings
import NHICodes
import TestSupport
import Testing

@Suite struct NameCheckTests {
  private func rules(_ name: String) -> [String] {
    let findings = NameCheck.judge(name).findings
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
    let judged = NameCheck.judge(name)
    #expect(judged.text == name)
    #expect(judged.name != nil)
    #expect(judged.fileExtension == judged.fileExtension.lowercased() && !judged.fileExtension.isEmpty)
  }

  @Test func `a name is taken to pieces`() throws {
    let judged = NameCheck.judge("a/13b19012345-12.JPG")
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
    let samples = [
      "x", "13b19012345.jpg", "13B19012345001.pdf", "22AA1000123.pdf", "22A01000123.pdf", "13BZZ012345.jpg",
      "13B15012345.jpg", "病歷", "30A01000123.pdf",
    ].map { NameCheck.judge($0) }
    let fired = samples.flatMap(\.findings) + NameCheck.duplicates(among: samples + samples)
    #expect(fired.contains { $0.rule.id == rule.id })
  }

  @Test func `the piece and the place of an error are said`() throws {
    let finding = try #require(NameCheck.judge("13E19012345.jpg").findings.first)
    #expect(finding.facts["position"] == 3)
    #expect(finding.message(in: .en).contains("“E”") && finding.message(in: .zhHant).contains("E"))
    let cut = try #require(NameCheck.judge("13.jpg").findings.first)
    #expect(cut.facts["found"]?.text(in: .en) == "nothing" && cut.facts["position"] == 3)
    let chinese = try #require(NameCheck.judge("a/13B病19012345.jpg").findings.first)
    #expect(chinese.facts["position"] == 4 && chinese.facts["found"] == "病")
  }

  @Test func `identity numbers in names are masked`() {
    for finding in NameCheck.judge("A123456789.jpg").findings {
      #expect(!finding.message(in: .en).contains("A123456789") && finding.facts["file"] == "A12345****.jpg")
    }
  }

  @Test func `names that share a base are told after the first`() {
    let names = [
      "13B19012345.jpg", "13b19012345.PDF", "13B19012345-1.jpg", "a/13B19012345_1.tif", "13B19012345001.jpg", "x.jpg",
      "x.jpg", "13B19012346.jpg",
    ].map { NameCheck.judge($0) }
    let findings = NameCheck.duplicates(among: names)
    #expect(
      findings.summary == ["N109 13b19012345.PDF", "N109 a/13B19012345_1.tif", "N109 13B19012345001.jpg"])
    #expect(findings.map { $0.facts["other"] } == ["13B19012345.jpg", "13B19012345-1.jpg", "13B19012345-1.jpg"])
    #expect(findings.hasErrors && findings.openSentences == [])
    #expect(NameCheck.duplicates(among: []).isEmpty)
  }

  @Test func `the folder of a duplicate shows no identity number`() throws {
    let names = ["A123456789/13B19012345.jpg", "A123456789/b/13B19012345.jpg"].map { NameCheck.judge($0) }
    let finding = try #require(NameCheck.duplicates(among: names).first)
    #expect(!finding.message(in: .en).contains("A123456789"))
  }
}
