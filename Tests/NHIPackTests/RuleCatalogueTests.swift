import Findings
import NHIPack
import Testing

@Suite struct RuleCatalogueTests {
  @Test func `ids are sorted, unique and of the known families`() {
    let ids = RuleCatalogue.all.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(ids.count > 70)
    for id in ids {
      #expect(id.utf8.count == 4 && id.first.map { "LNMFDXPBC".contains($0) } == true)
      #expect(id.dropFirst().allSatisfy { $0.isASCII && $0.isNumber })
    }
    #expect(Set(ids.compactMap(\.first)) == Set("LNMFDXPBC"))
  }

  @Test func `a rule is found by its id in any case`() {
    #expect(RuleCatalogue.rule("F101")?.id == "F101")
    #expect(RuleCatalogue.rule("f101")?.id == "F101")
    #expect(RuleCatalogue.rule("Z999") == nil && RuleCatalogue.rule("") == nil)
  }

  @Test(arguments: RuleCatalogue.all.map(\.id))
  func `every rule answers in both languages`(id: String) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    for wording in [rule.title, rule.message, rule.explanation, rule.remedy, rule.source.place] {
      #expect(!wording.zhHant.isEmpty && !wording.en.isEmpty)
    }
    // Nobody fills the places of these.
    for wording in [rule.title, rule.explanation, rule.source.place] {
      #expect(wording.zhHant != wording.en)
      #expect(!wording.zhHant.contains("{") && !wording.en.contains("{"))
    }
  }
}
