import FileAccess
import Findings
import Testing

@testable import FileFormats

@Suite struct TextAndFilmRuleTests {
  private static let all: [any Rule] =
    TextRule.allCases + HTMLRule.allCases + CDARule.allCases + FilmRule.allCases as [any Rule]

  @Test func `each family has its own numbers`() {
    #expect(TextRule.allCases.map(\.id) == (401...406).map { "F\($0)" })
    #expect(HTMLRule.allCases.map(\.id) == (411...419).map { "F\($0)" })
    #expect(CDARule.allCases.map(\.id) == (421...434).map { "F\($0)" })
    #expect(FilmRule.allCases.map(\.id) == (Array(501...506) + Array(511...519)).map { "F\($0)" })
  }

  @Test func `every rule speaks both languages`() {
    for rule in Self.all {
      for wording in [rule.title, rule.message, rule.explanation, rule.remedy] {
        #expect(!wording.zhHant.isEmpty && !wording.en.isEmpty)
        #expect(!wording.en.utf8.contains { $0 >= 0x80 })
      }
    }
  }

  /// One file for each rule, the message of which must find all its facts.
  @Test(arguments: FlawSample.all) func `every place of a message is filled`(sample: FlawSample) throws {
    let reading = StructureReading(flaws: try sample.flaws())
    #expect(reading.rules.contains(sample.id))
    for sentence in reading.sentences { #expect(!sentence.contains("{") && !sentence.contains("}"), "\(sentence)") }
  }

  @Test func `every rule has such a file`() {
    // F434 is about the schema and not about a file.
    #expect(FlawSample.all.map(\.id).sorted() == Self.all.map(\.id).filter { $0 != "F434" }.sorted())
  }
}
