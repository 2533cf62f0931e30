import Findings
import Testing

@Suite struct WordingTests {
  @Test func `each language has its text`() {
    let wording = Wording("病歷", "record")
    #expect(wording[.zhHant] == "病歷")
    #expect(wording[.en] == "record")
    #expect(wording != Wording("record", "病歷"))
  }

  @Test func `languages are named as in language tags`() {
    #expect(Language.allCases.map(\.rawValue) == ["zh-Hant", "en"])
    #expect(Language(rawValue: "zh") == nil)
  }

  @Test func `severities and standings have names in both languages`() {
    let names = Severity.allCases.map(\.name) + Standing.allCases.map(\.name)
    #expect(Set(names).count == 5)
    for name in names {
      #expect(!name.zhHant.utf8.allSatisfy { $0 < 0x80 })
      #expect(!name.en.isEmpty && name.en.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func `sources say the document, the place and the standing`() {
    #expect(RuleSource.plan("Q7").standing == .official)
    #expect(RuleSource.plan("Q7").place.en.hasSuffix("Q7"))
    #expect(RuleSource.dicom("PS3.10 8.6").place.zhHant.contains("PS3.10 8.6"))
    #expect(RuleSource.deployedPractice.standing == .deployed)
    #expect(RuleSource.ownCare.standing == .assumed)
    #expect(RuleSource.claimFormat.standing == .official)
  }
}
