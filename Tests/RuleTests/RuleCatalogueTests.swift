import Findings
import NHIPack
import Testing

@Suite struct RuleCatalogueTests {
  private let rules = RuleCatalogue.all

  @Test func idsAreUniqueAndWellFormed() {
    let ids = rules.map(\.id)
    #expect(ids == Set(ids).sorted(), "sorted, each once")
    for id in ids { #expect(id.wholeMatch(of: #/[BCDFLMNPX][1-9][0-9]{2}/#) != nil, "\(id)") }
  }

  /// Adding a rule means adding a run in which it fires and a neighbour in which it does not.
  @Test func everyRuleHasFixturesAndEveryFixtureARule() throws {
    let fixtures = Dictionary(grouping: try Fixture.all(), by: \.rule)
    #expect(try Fixture.ruleFolders() == rules.map(\.id))
    for rule in rules {
      for kind in Fixture.Kind.allCases {
        #expect(
          fixtures[rule.id, default: []].contains { $0.kind == kind },
          "Fixtures/rules/\(rule.id)/\(kind.rawValue)-… is missing")
      }
    }
  }

  @Test func fixturesSayWhatTheirNamesSay() throws {
    for fixture in try Fixture.all() {
      let fires = fixture.expected.contains { $0.hasPrefix("\(fixture.rule) ") }
      #expect(fires == (fixture.kind == .fires), "\(fixture.testDescription)")
      #expect(fixture.expected == fixture.expected.sorted(), "\(fixture.testDescription): expected is not sorted")
    }
  }

  /// Without the whole identity number no XML can be made.
  @Test(arguments: ["P101", "P102"])
  func identityNumbersAreErrors(_ id: String) {
    #expect(RuleCatalogue.rule(id)?.severity == .error)
  }
}
