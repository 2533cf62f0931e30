import DICOMMedia
import Findings
import Testing

struct InstanceRuleTests {
  @Test func theCatalogueIsWhole() {
    #expect(InstanceRule.allCases.map(\.id) == InstanceRule.allCases.map(\.id).sorted())
    for rule in InstanceRule.allCases {
      #expect(rule.id.hasPrefix("D3") && rule.id.count == 4)
      for wording in [rule.title, rule.message, rule.explanation, rule.remedy] {
        for language in Language.allCases { #expect(!wording[language].isEmpty, "\(rule.id)") }
        #expect(wording.zhHant.unicodeScalars.contains { $0.properties.isIdeographic }, "\(rule.id)")
        #expect(wording.en.unicodeScalars.allSatisfy { !$0.properties.isIdeographic }, "\(rule.id)")
      }
      #expect(rule.message.zhHant.contains("{record}") || rule == .fileEmpty, "\(rule.id)")
      #expect(!rule.source.place.zhHant.isEmpty && !rule.source.place.en.isEmpty, "\(rule.id)")
    }
  }
}
