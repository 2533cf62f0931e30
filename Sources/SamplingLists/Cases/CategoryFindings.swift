import Findings
import NHICodes

/// What there is to say about the categories of a list: once for each, with the row that has it first.
struct CategoryFindings {
  private struct Use {
    let category: CaseCategory
    let firstRow: Int
    var count = 1
  }

  private var uses: [Use] = []

  mutating func note(_ category: CaseCategory, row: Int) {
    if let index = uses.firstIndex(where: { $0.category == category }) {
      uses[index].count += 1
    } else {
      uses.append(Use(category: category, firstRow: row))
    }
  }

  func findings(list: String, tier: Tier) -> [Finding] {
    var findings: [Finding] = []
    var padded: [Use] = []
    for use in uses {
      var facts: Facts = [
        "category": .text(use.category.code), "tier": .text(tier.code), "count": .number(use.count),
      ]
      let subject = Subject(file: list, row: use.firstRow)
      let entry = use.category.entry(in: tier)
      if entry?.standing == .retired {
        findings.append(
          Finding(ListRule.retiredCategory, subject, Self.adding("name", .text(entry?.name ?? ""), to: facts)))
      }
      if tier.categoryWidth == 1, use.category.code.utf8.count == 2 {
        findings.append(Finding(ListRule.wideInpatientCategory, subject, facts))
      }
      if use.category.code.utf8.count < tier.categoryWidth { padded.append(use) }
      if let reason = Self.mismatch(use.category, entry, in: tier) {
        facts.add("reason", .wording(reason))
        findings.append(Finding(ListRule.unexpectedCategory, subject, facts))
      }
    }
    if let first = padded.first {
      findings.append(
        Finding(
          ListRule.paddedCategory, Subject(file: list, row: first.firstRow),
          [
            "category": .text(first.category.code), "spelling": .text(first.category.spelling(in: tier)),
            "tier": .text(tier.code), "count": .number(padded.reduce(0) { $0 + $1.count }),
          ]))
    }
    return findings
  }

  /// Why the category is not expected in `tier`; nil when it is, or when no list is known for the tier.
  private static func mismatch(_ category: CaseCategory, _ entry: CategoryTable.Entry?, in tier: Tier) -> Wording? {
    guard CaseCategory.isListed(tier) else { return nil }
    if let entry {
      guard !entry.expectedTiers.contains(tier) else { return nil }
      let tiers = entry.expectedTiers.map(\.code)
      return Wording(
        "「\(entry.name)」通常屬於醫事類別 \(tiers.joined(separator: "、"))",
        "\(entry.name) is usually seen in tier \(tiers.joined(separator: ", "))")
    }
    if CategoryTable.entries.contains(where: { $0.setting == .appealOnly && $0.code == category.code }) {
      return Wording("這是申復時統扣用的分類，抽審不用", "it stands for bulk deductions in appeals, not for a case")
    }
    let bare = CaseCategory(category.code.dropFirst())
    if category.code.hasPrefix("0"), let bare, bare.entry(in: tier) != nil {
      return Wording(
        "不在這個醫事類別的代碼表上；\(bare) 才在，可能是補了 0",
        "the tier's list does not have it; it has \(bare), so a zero may have been added")
    }
    return Wording("不在這個醫事類別的代碼表上", "the tier's list does not have it")
  }

  private static func adding(_ name: String, _ value: FactValue, to facts: Facts) -> Facts {
    var facts = facts
    facts.add(name, value)
    return facts
  }
}
