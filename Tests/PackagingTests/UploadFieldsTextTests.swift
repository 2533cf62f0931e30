import Findings
import NHICodes
import SamplingLists
import TestSupport
import Testing

@testable import Checking
@testable import Packaging

/// The text with what the VPN page asks for.
@Suite struct UploadFieldsTextTests {
  private func text(
    _ position: Int, _ language: Language = .zhHant, change: (inout BatchFields) -> Void = { _ in }
  ) throws -> String {
    let sample = try BatchSample.usual()
    var fields = try BatchSample.fields()
    change(&fields)
    let content = CaseContent(try sample.checked().cases[position], BatchProfile())
    let bytes = UploadFieldsText(content: content, batch: fields, language: language).bytes
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands behind a label.
  private func value(_ label: String, in text: String) -> String? {
    text.split(separator: "\r\n").first { $0.hasPrefix(label + "　") }
      .map { String($0.dropFirst(label.count).drop { $0 == "　" }) }
  }

  @Test(arguments: Language.allCases) func `Windows can read it`(language: Language) throws {
    let sample = try BatchSample.usual()
    let content = CaseContent(try sample.checked().cases[0], BatchProfile())
    let bytes = UploadFieldsText(content: content, batch: try BatchSample.fields(), language: language).bytes
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    let (feeds, returns) = (bytes.count { $0 == 0x0A }, bytes.count { $0 == 0x0D })
    #expect(feeds == returns && feeds > 20)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\u{FFFD}"))
  }

  @Test(arguments: Language.allCases)
  func `each field has the value that the batch XML would have`(language: Language) throws {
    let text = try text(0, language)
    for (label, expected) in [
      ("送審類別", "1  當期送審"), ("醫事機構代碼", "3501200000"), ("醫事類別", "13  牙醫門診"), ("費用年月", "11507"),
      ("申報類別", "1  送核"), ("申報日期（民國）", "1150802"), ("申報日期（西元）", "20260802"), ("案件分類", "19"),
      ("流水號", "12345"), ("病歷號", "CH-1"), ("身分證號", "A123456789"),
    ] { #expect(value(label, in: text) == expected) }
  }

  @Test func `a case without a chart number says so`() throws {
    #expect(value("病歷號", in: try text(1)) == "（清單沒有）")
    #expect(value("病歷號", in: try text(1, .en)) == "(not on the list)")
    #expect(value("病歷號", in: try text(2)) == "堃")
  }

  @Test(arguments: [0, 1, 2]) func `the files are declared as in the batch XML`(position: Int) throws {
    let sample = try BatchSample.usual()
    let xml = String(decoding: try sample.batch().units[position].xml, as: UTF8.self)
    let declared = xml.matches(of: /<f1>(.*?)<\/f1>\s*<f2>(.*?)<\/f2>\s*<f3>(.*?)<\/f3>/)
      .map { [$0.1, $0.2, $0.3].map(String.init) }
    let lines = try text(position).split(separator: "\r\n")
    let header = try #require(lines.firstIndex { $0.hasPrefix("檔名") })
    let rows = lines[(header + 1)...].prefix(declared.count).map { line in
      line.split(separator: " ").prefix(3).map(String.init)
    }
    #expect(rows == declared && !declared.isEmpty)
    #expect(lines[header].split(separator: " ") == ["檔名", "檔案類型", "文件分類", "檔案備註"])
    #expect(lines[header + 1].hasSuffix("  病歷本文"))
  }

  @Test func `it says how many files there are, and of DICOM only where there is some`() throws {
    let (documents, set) = (try text(0), try text(1))
    #expect(documents.contains("除本檔以外共 3 個檔案") && !documents.contains("DICOM"))
    #expect(set.contains("除本檔以外共 5 個檔案") && set.contains("DICOM 影像組"))
    #expect(try text(1, .en).contains("without this one: 5"))
  }

  @Test func `claims that were filed in another way have their sentence`() throws {
    #expect(try !text(0).contains("補報案件") && !text(0).contains("申復案件"))
    #expect(try text(0) { $0.filingType = .supplementary }.contains("補報案件"))
    for appeal: FilingType in [.appeal, .supplementaryAppeal] {
      #expect(try text(0, .en) { $0.filingType = appeal }.contains("Appeals: new evidence only"))
    }
  }

  @Test func `what must not be forgotten, and what is not known, is said`() throws {
    let chinese = try text(0)
    for words in ["請勿上傳", "不要分次上傳", "無法刪除", "30 分鐘到 2 小時", "頁面本身我們沒有看過"] { #expect(chinese.contains(words)) }
    let english = try text(0, .en)
    for words in ["do not upload it", "Never in several goes", "nothing can be deleted", "not seen the page"] {
      #expect(english.contains(words))
    }
  }
}
