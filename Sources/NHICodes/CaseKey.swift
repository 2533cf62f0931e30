/// What tells a case from every other within one 費用年月, 申報類別 and 申報日期. A serial counts within its category.
public struct CaseKey: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 第一階層.
  public let tier: Tier
  /// 案件分類.
  public let category: CaseCategory
  /// 流水號.
  public let serial: CaseSerial

  /// The case with this category and serial in its tier.
  public init(tier: Tier, category: CaseCategory, serial: CaseSerial) {
    self.tier = tier
    self.category = category
    self.serial = serial
  }

  /// Reads `13-19-012345`; nil when it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let tier = Tier(rawValue: String(parts[0])),
      let category = CaseCategory(parts[1].uppercased()),
      let serial = CaseSerial(parts[2])
    else { return nil }
    self.init(tier: tier, category: category, serial: serial)
  }

  /// `13-19-012345`.
  public var description: String { "\(tier.code)-\(category.code)-\(serial.padded)" }

  public static func < (left: CaseKey, right: CaseKey) -> Bool {
    (left.tier.code, left.category.code, left.serial) < (right.tier.code, right.category.code, right.serial)
  }
}
