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

  @Test func everyTextIsThereInBothLanguages() {
    for rule in rules {
      for wording in Self.texts(of: rule) {
        #expect(!wording.zhHant.isEmpty && !wording.en.isEmpty, "\(rule.id): \(wording)")
        #expect(wording.en.unicodeScalars.allSatisfy { !"。，：；「」".unicodeScalars.contains($0) }, "\(rule.id)")
      }
      // A message or remedy may be all places: what people read is then in the facts.
      for wording in [rule.title, rule.explanation] {
        #expect(wording.zhHant.unicodeScalars.contains { $0.properties.isIdeographic }, "\(rule.id): \(wording)")
      }
    }
  }

  @Test func chineseIsTraditional() {
    let simplified = Set(
      "们这对应该样时间请报错误诊疗归档关联电脑网络实现类别个来没说还过与传图码号页录证标题读写开无发处检验医药门机构删选项压缩")
    for rule in rules {
      for wording in Self.texts(of: rule) {
        #expect(wording.zhHant.filter(simplified.contains) == "", "\(rule.id): \(wording.zhHant)")
      }
    }
  }

  /// Without the whole identity number no XML can be made.
  @Test(arguments: ["P101", "P102"])
  func identityNumbersAreErrors(_ id: String) {
    #expect(RuleCatalogue.rule(id)?.severity == .error)
  }

  private static func texts(of rule: any Rule) -> [Wording] {
    [rule.title, rule.message, rule.explanation, rule.remedy, rule.source.place]
  }
}
