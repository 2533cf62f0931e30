import Checking
import Findings
import NHICodes
import TestSupport
import Testing

/// The file names that are suggested, with their extensions. What becomes of the code alone is NHICodes' own.
@Suite struct NameSuggestionTests {
  @Test(arguments: [
    ("13b19012345.JPG", "13B19012345.jpg"), ("13B19012345001.pdf", "13B19012345-1.pdf"),
    ("22A01000123.pdf", "22A1000123.pdf"), ("30A1000123.pdf", "30A01000123.pdf"),
    ("1319B012345.jpg", "13B19012345.jpg"),
    ("13B1901234O.jpg", "13B19012340.jpg"), ("13B19012345 (2).JPEG", "13B19012345-2.jpeg"),
    ("13B19012345.jpeg.jpg", "13B19012345.jpg"), ("13B19012345.pdf.pdf.pdf", "13B19012345.pdf"),
    ("13b19012345.tif.tiff", "13B19012345.tiff"), ("13B19012345.jpg ", "13B19012345.jpg"),
    ("13B19012345.jpg.", "13B19012345.jpg"), ("13B19012345.ｊｐｇ", "13B19012345.jpg"),
    ("13B19012345．jpg", "13B19012345.jpg"), ("13B19012345。jpg", "13B19012345.jpg"),
    ("13B19012345 .jpg", "13B19012345.jpg"), ("13B19012345_2.jpg.jpg", "13B19012345-2.jpg"),
    ("１３Ｂ１９０１２３４５．ＪＰＧ", "13B19012345.jpg"), ("王小明/13B19012345全口.jpg", "13B19012345.jpg"),
    ("10B19012345.jpg", "13B19012345.jpg"), ("13B19012345.2.jpg", "13B19012345-2.jpg"),
  ])
  func `the likely file name`(text: String, expected: String) throws {
    let judged = NameCheck().judge(text)
    #expect(judged.suggestion?.fileName == expected)
    let mended = NameCheck().judge(expected)
    #expect(mended.name != nil && !mended.findings.hasErrors)
    let reason = try #require(judged.suggestion?.reason)
    #expect(!reason.zhHant.isEmpty && !reason.en.isEmpty)
    // Whoever reads the findings alone learns it too.
    #expect(
      judged.findings.contains { $0.facts["suggestion"] == .text(expected) && $0.facts["reason"] == .wording(reason) })
  }

  @Test(arguments: [
    "13B19012345.jpg", "13B19012345_2.JPG", "13B19012345.exe", "13b19012345.docx", "13B19012345", "13B19012345.pdf.jpg",
    "13b19012345.pdf.jpg", "13X19012345.jpg", "病歷.jpg", "13B19012345.影像", ".jpg", "", "A123456789.jpg", "jpg.jpg",
    "22AA1000123.pdf", "30A01000123.pdf", "13B15012345.jpg", "...", ".", "/", "//", "13B01012345.jpg", "。。", " ",
  ])
  func `nothing is suggested`(text: String) {
    let judged = NameCheck().judge(text)
    #expect(judged.suggestion == nil)
    #expect(judged.findings.allSatisfy { $0.facts["suggestion"] == nil })
  }

  @Test func `advice that a new name is no answer to stays`() {
    let judged = NameCheck().judge("21aA1000123.pdf")
    #expect(judged.suggestion?.fileName == "21AA1000123.pdf")
    #expect(judged.findings.filter { $0.facts["suggestion"] == nil }.map(\.rule.id) == ["N104"])
  }
}
