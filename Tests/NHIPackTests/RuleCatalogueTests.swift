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
}
