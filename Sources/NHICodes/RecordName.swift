/// The name of one file of a case, without its extension: `13B19012345-1`.
///
/// 第一階層(2) + 第二階層(1) + 案件分類(2, or 1 for tiers 21 and 22) + 流水號(6), then the part, when a class of a case
/// has several files. Source: 專業審查作業紙本病歷替代方案 (106.9.22), 附件二 表一 and 參.七(一)2.
public struct RecordName: Sendable, Hashable, CustomStringConvertible {
  /// 第一階層.
  public let tier: Tier
  /// 第二階層.
  public let recordClass: RecordClass
  /// 案件分類 as it stands in the name.
  package let category: CategorySpelling
  /// 流水號.
  public let serial: CaseSerial
  /// Nil where the class has one file.
  public let part: Part?

  /// Which of several files of a class this is.
  public struct Part: Sendable, Hashable {
    /// How the number is written.
    public enum Form: Sendable, Hashable, CaseIterable {
      /// `-1`, what the plan names twice and this program writes.
      case hyphen
      /// `_1`, the plan's other form.
      case underscore
      /// `001` glued on: seen in systems in production, not in the plan. Never in tiers 21 and 22.
      case glued
    }

    /// 1…999.
    public let number: Int
    /// How it is written.
    public let form: Form

    /// nil outside 1…999.
    public init?(_ number: Int, form: Form = .hyphen) {
      guard (1...999).contains(number) else { return nil }
      self.number = number
      self.form = form
    }

    var text: String {
      switch form {
      case .hyphen: "-\(number)"
      case .underscore: "_\(number)"
      case .glued: String(number).padded(to: 3)
      }
    }
  }

  /// The name of a file of this case.
  public init(key: CaseKey, recordClass: RecordClass, part: Part? = nil) {
    tier = key.tier
    self.recordClass = recordClass
    category = CategorySpelling(key.category, in: key.tier)
    serial = key.serial
    self.part = part
  }

  init(tier: Tier, recordClass: RecordClass, category: CategorySpelling, serial: CaseSerial, part: Part?) {
    self.tier = tier
    self.recordClass = recordClass
    self.category = category
    self.serial = serial
    self.part = part
  }

  /// 案件分類 as it stands in the name.
  public var categorySpelling: String { category.text }

  /// The case the name speaks of.
  public var key: CaseKey? {
    CaseCategory(spelling: categorySpelling, in: tier).map { CaseKey(tier: tier, category: $0, serial: serial) }
  }

  /// The name without its part: what the files of one class of a case share.
  public var base: String { tier.code + recordClass.code + categorySpelling + serial.padded }

  public var description: String { base + (part?.text ?? "") }
}

extension RecordName {
  /// The same name with its part in the form this program writes.
  public var canonical: RecordName { with(part: part.flatMap { Part($0.number) }) }

  func with(part: Part?) -> RecordName {
    RecordName(tier: tier, recordClass: recordClass, category: category, serial: serial, part: part)
  }

  func with(category: CategorySpelling) -> RecordName {
    RecordName(tier: tier, recordClass: recordClass, category: category, serial: serial, part: part)
  }

  /// A number below 2⁴⁷ that no other name has, whatever the form of its part: for telling a million names apart.
  package var number: UInt64 {
    (caseNumber * 4 + UInt64(recordClass.position)) << 10 | UInt64(part?.number ?? 0)
  }

  /// A number below 2³⁵ that no name of another case has. `01` and `1` count as two where both can be written.
  package var caseNumber: UInt64 {
    UInt64(tier.position * CategorySpelling.count + category.position) << 20 | UInt64(serial.number)
  }
}
