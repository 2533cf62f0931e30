import NHICodes
import Testing

@Suite struct CategoryTableTests {
  @Test(arguments: [
    (CategoryTable.Setting.outpatient, 49), (.inpatient, 18), (.pharmacy, 6), (.appealOnly, 5),
  ])
  func `as many as the insurer's lists have`(setting: CategoryTable.Setting, count: Int) {
    let codes = CategoryTable.entries.filter { $0.setting == setting }.map(\.code)
    #expect(codes.count == count)
    #expect(Set(codes).count == count)
  }

  @Test(arguments: CategoryTable.entries)
  func `every entry is found in the tiers it is expected in`(entry: CategoryTable.Entry) throws {
    let category = try #require(CaseCategory(entry.code))
    #expect(!entry.name.isEmpty)
    #expect(Set(entry.expectedTiers).count == entry.expectedTiers.count)
    #expect(entry.expectedTiers.isEmpty == (entry.setting == .appealOnly))
    for tier in entry.expectedTiers {
      #expect(CategoryTable.Setting(tier) == entry.setting)
      #expect(category.entry(in: tier) == entry)
    }
  }

  @Test func `each setting has categories of its width`() {
    for entry in CategoryTable.entries {
      switch entry.setting {
      case .outpatient: #expect(entry.code.count == 2)
      case .pharmacy: #expect(entry.code.count == 1)
      case .inpatient, .appealOnly: break
      }
    }
    #expect(CategoryTable.entries.count { $0.setting == .inpatient && $0.code.count == 2 } == 11)
  }

  @Test func `one category is retired, and no list is known for three tiers`() {
    #expect(CategoryTable.entries.filter { $0.standing == .retired }.map(\.code) == ["15"])
    #expect(Tier.allCases.filter { !CaseCategory.isListed($0) } == [.otherInpatient, .physicalTherapy, .laboratory])
  }

  @Test func `every listed tier has a category`() {
    for tier in Tier.allCases where CaseCategory.isListed(tier) {
      #expect(CategoryTable.entries.contains { $0.expectedTiers.contains(tier) })
    }
  }

  @Test func `the plan's table of tiers`() {
    #expect(Tier.allCases.map(\.code) == ["11", "12", "13", "14", "15", "19", "21", "22", "29", "30", "40", "50"])
    #expect(Tier.allCases.filter { $0.categoryWidth == 1 }.map(\.code) == ["21", "22"])
    #expect(RecordClass.allCases.map(\.code) == ["A", "B", "C", "D"])
    #expect(FilingType.allCases.map(\.code) == ["1", "2", "4", "5"])
    #expect(ReviewKind.allCases.map(\.code) == ["1", "2", "3"])
  }
}
