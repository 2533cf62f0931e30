import NHICodes
import Testing

@Suite struct CategoryExpectationTests {
  /// The look-up says what the lists say, for every tier and spelling.
  @Test(arguments: Tier.allCases) func `the table and the lists agree`(tier: Tier) throws {
    #expect(Tier.allCases[tier.position] == tier)
    let letters = Samples.capitalsAndDigits
    var wrong: [String] = []
    var positions: Set<Int> = []
    let spellings = letters.flatMap { first in letters.map { first + $0 } } + (tier.categoryWidth == 1 ? letters : [])
    for spelling in spellings {
      let name = try RecordName("\(tier.code)A\(spelling)000001")
      positions.insert(name.category.position)
      let entry = CaseCategory(spelling: spelling, in: tier)?.entry(in: tier)
      let expected: CategoryExpectation =
        if !CaseCategory.isListed(tier) {
          .unlisted
        } else if let entry, entry.expectedTiers.contains(tier) {
          entry.standing == .retired ? .retired : .expected
        } else {
          .unexpected
        }
      if name.expectation != expected || name.category.text != spelling { wrong.append(spelling) }
    }
    // A pharmacy's 0 and 1 are told from 00 and 01 nowhere: they are padded.
    #expect(wrong.isEmpty)
    #expect(positions.count == spellings.count && positions.allSatisfy { $0 < CategorySpelling.count })
  }

  @Test func `classes stand where they say`() {
    #expect(RecordClass.allCases.map(\.position) == Array(RecordClass.allCases.indices))
  }

  @Test func `names have numbers of their own`() throws {
    let texts = [
      "13B19012345", "13A19012345", "14B19012345", "13B19012345-1", "13B19012345-2", "13B19012346", "13B11012345",
    ]
    let names = try texts.map { try RecordName($0) }
    #expect(Set(names.map(\.number)).count == texts.count)
    #expect(Set(names.map(\.caseNumber)).count == 4)
    #expect(try RecordName("13B19012345_1").number == RecordName("13B19012345001").number)
    #expect(names.allSatisfy { $0.number < 1 << 47 && $0.caseNumber < 1 << 35 })
  }
}
