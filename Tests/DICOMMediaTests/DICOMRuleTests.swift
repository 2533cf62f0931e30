import DICOMMedia
import Findings
import Testing

struct DICOMRuleTests {
  @Test func theCatalogueIsWhole() {
    #expect(DICOMRule.allCases.map(\.id) == (101...113).map { "D\($0)" })
    for rule in DICOMRule.allCases {
      for wording in [rule.title, rule.message, rule.explanation, rule.remedy] {
        for language in Language.allCases { #expect(!wording[language].isEmpty, "\(rule.id)") }
        #expect(wording.zhHant.unicodeScalars.contains { $0.properties.isIdeographic }, "\(rule.id)")
        #expect(wording.en.unicodeScalars.allSatisfy { !$0.properties.isIdeographic }, "\(rule.id)")
      }
      #expect(!rule.source.place.zhHant.isEmpty && !rule.source.place.en.isEmpty, "\(rule.id)")
    }
  }

  @Test func severities() {
    let warnings = DICOMRule.allCases.filter { $0.severity == .warning }.map(\.id)
    #expect(warnings == ["D105", "D107", "D108", "D109", "D110", "D112"])
  }
}
