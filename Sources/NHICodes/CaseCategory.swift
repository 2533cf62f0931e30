/// 案件分類: one or two characters of 0–9 and A–Z, as in the claim.
public struct CaseCategory: Sendable, Hashable, CustomStringConvertible {
  /// As in the claim.
  public let code: String

  /// nil unless `text` is one or two of 0–9 and A–Z.
  public init?(_ text: some StringProtocol) {
    guard (1...2).contains(text.utf8.count), text.isASCIICapitalsOrDigits else { return nil }
    code = String(text)
  }

  public var description: String { code }

  /// How the category stands in a record name of `tier`.
  ///
  /// A one-character category where the plan's table wants two (pharmacies have such) is padded with a zero: no
  /// document says how. A two-character category in tiers 21 and 22, where the table wants one, stays as it is: eleven
  /// of the insurer's eighteen inpatient categories are that wide.
  public func spelling(in tier: Tier) -> String {
    code.padded(to: tier.categoryWidth)
  }

  /// The category that stands in a record name of `tier` as `spelling`: the way back from `spelling(in:)`.
  public init?(spelling: some StringProtocol, in tier: Tier) {
    let text = String(spelling)
    if tier == .pharmacy, text.utf8.count == 2, text.hasPrefix("0"), text != "00" {
      self.init(text.dropFirst())
    } else {
      self.init(text)
    }
  }

  /// What the insurer's lists say of this category in `tier`, or nil when they do not have it there.
  package func entry(in tier: Tier) -> CategoryTable.Entry? {
    CategoryTable.entries.first { $0.code == code && $0.setting == CategoryTable.Setting(tier) }
  }

  /// Whether there is a list at all for `tier`. For 29, 40 and 50 none is known.
  public static func isListed(_ tier: Tier) -> Bool { CategoryTable.Setting(tier) != nil }
}
