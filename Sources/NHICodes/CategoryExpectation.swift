/// What the insurer's lists say of a category in a tier.
package enum CategoryExpectation: UInt8, Sendable {
  /// It is on the list, and the tier is one that uses it.
  case expected
  /// As `expected`, but no longer in use.
  case retired
  /// Not on the tier's list, or not usual in this tier.
  case unexpected
  /// No list is known for the tier (29, 40, 50).
  case unlisted

  /// By look-up: names are judged by the million.
  package init(_ spelling: CategorySpelling, in tier: Tier) {
    self = Self.table[tier.position * CategorySpelling.count + spelling.position]
  }

  private static let table: [CategoryExpectation] = {
    var table = Tier.allCases.flatMap { tier in
      [CategoryExpectation](
        repeating: CaseCategory.isListed(tier) ? .unexpected : .unlisted, count: CategorySpelling.count)
    }
    for entry in CategoryTable.entries {
      guard let category = CaseCategory(entry.code) else { continue }
      for tier in entry.expectedTiers {
        let row = CategorySpelling(category, in: tier).position
        table[tier.position * CategorySpelling.count + row] = entry.standing == .retired ? .retired : .expected
      }
    }
    return table
  }()
}
