import FileAccess
import FileFormats
import Findings
import Testing

@Suite struct FormatRuleTests {
  @Test func `ids run from F101 to F112`() {
    #expect(FormatRule.allCases.map(\.id) == (101...112).map { "F\($0)" })
  }

  @Test(arguments: FormatRule.allCases)
  func `every rule speaks both languages`(rule: FormatRule) {
    for wording in [rule.title, rule.message, rule.explanation, rule.remedy] {
      #expect(!wording.zhHant.isEmpty && !wording.en.isEmpty)
      #expect(!wording.en.utf8.contains { $0 >= 0x80 })
    }
  }

  @Test func `every place of a message is filled`() throws {
    var seen: Set<String> = []
    for sample in Sample.all {
      for name in ["mp4", "mpg", "jpg", "xyz", ""] {
        let subject = Subject(file: "a.\(name)")
        let examination = try FormatCheck.examine(
          MemoryBytes(sample.bytes), fileExtension: name, subject: subject)
        for finding in examination.findings {
          if finding.rule is FormatRule { seen.insert(finding.rule.id) }
          for language in Language.allCases {
            let text = finding.message(in: language) + finding.remedy(in: language)
            #expect(!text.contains("{") && !text.contains("}"), "\(text)")
          }
        }
      }
    }
    // F112 is made by whoever could not read.
    #expect(seen == Set(FormatRule.allCases.map(\.id)).subtracting(["F112"]))
  }

  @Test(arguments: FileFormat.allCases)
  func `formats have names, remedies and extensions`(format: FileFormat) {
    #expect(!format.remedy.zhHant.isEmpty && !format.remedy.en.isEmpty)
    #expect(format.name != FileFormat.unknown.name || format == .unknown)
    #expect(format.acceptedExtensions.allSatisfy { $0 == $0.lowercased() && !$0.contains(".") })
    // Those that are sent with a warning.
    let isTolerated = format == .mpegTransportStream || format == .utf16Text
    if !format.isAccepted, !isTolerated { #expect(format.acceptedExtensions.isEmpty) }
  }

  @Test func `names differ`() {
    #expect(Set(FileFormat.allCases.map(\.name)).count == FileFormat.allCases.count)
    #expect(FileFormat.allCases.filter(\.isAccepted).count == 13)
  }
}
