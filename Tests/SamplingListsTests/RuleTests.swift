import Findings
import SamplingLists
import Testing

@Suite struct RuleTests {
  @Test(arguments: RuleExample.list + RuleExample.batch)
  func `the rule fires, and its neighbour passes`(example: RuleExample) throws {
    #expect(try example.firingInput.read().summary == example.expected)
    #expect(try example.passingInput.read().summary.isEmpty)
  }

  @Test func `every rule has an example`() {
    #expect(RuleExample.list.map(\.rule) == ListRule.allCases.map(\.id))
    #expect(RuleExample.batch.map(\.rule) == BatchRule.allCases.map(\.id))
  }

  @Test(arguments: ListRule.allCases.map { $0 as any Rule } + BatchRule.allCases.map { $0 as any Rule })
  func `every rule says all there is to say`(rule: any Rule) {
    for wording in [rule.title, rule.message, rule.explanation, rule.remedy, rule.source.place] {
      for language in Language.allCases { #expect(!wording[language].isEmpty) }
      // The same places in both languages.
      #expect(Self.places(wording.zhHant) == Self.places(wording.en))
      #expect(wording.zhHant.contains { $0.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) } })
    }
    for wording in [rule.message, rule.explanation, rule.remedy] {
      #expect(wording.zhHant.hasSuffix("。"))
      #expect(wording.en.hasSuffix("."))
    }
  }

  private static func places(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }
}
