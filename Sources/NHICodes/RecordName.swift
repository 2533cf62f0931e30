/// The name of one file of a case, without its extension: `13B19012345-1`.
///
/// 第一階層(2) + 第二階層(1) + 案件分類(2, or 1 for tiers 21 and 22) + 流水號(6), then the part, when a class of a case
/// has several files. Source: 專業審查作業紙本病歷替代方案 (106.9.22), 附件二 表一 and 參.七(一)2.
public struct RecordName: Sendable, Hashable, CustomStringConvertible {
  public let tier: Tier
  public let recordClass: RecordClass
  /// 案件分類 as it stands in the name.
  public let categorySpelling: String
  public let serial: CaseSerial
  public let part: Part?

  /// Which of several files of a class this is.
  public struct Part: Sendable, Hashable {
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
    public let form: Form

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

  public init(key: CaseKey, recordClass: RecordClass, part: Part? = nil) {
    tier = key.tier
    self.recordClass = recordClass
    categorySpelling = key.category.spelling(in: key.tier)
    serial = key.serial
    self.part = part
  }

  /// The case the name speaks of.
  public var key: CaseKey? {
    CaseCategory(spelling: categorySpelling, in: tier).map { CaseKey(tier: tier, category: $0, serial: serial) }
  }

  /// The name without its part: what the files of one class of a case share.
  public var base: String { tier.code + recordClass.code + categorySpelling + serial.padded }

  public var description: String { base + (part?.text ?? "") }
}

extension RecordName {
  /// Reads a name; nothing is guessed. Capitals only: whoever wants to take small letters says so by uppercasing first.
  ///
  /// - Throws: the first thing that is wrong, and at which character.
  public init(_ text: String) throws(RecordNameError) {
    var rest = RecordNameScanner(text)
    let tierText = try rest.take(2, as: .tier)
    guard let tier = Tier(rawValue: tierText) else { throw rest.error(.tier, tierText) }
    let classText = try rest.take(1, as: .recordClass)
    guard let recordClass = RecordClass(rawValue: classText) else { throw rest.error(.recordClass, classText) }

    // Six digits always end the base, so in tiers 21 and 22 its length tells how wide the category is.
    let baseLength = rest.lengthBeforeSeparator
    let wide = tier.categoryWidth == 2 || baseLength >= 8
    let category = try rest.take(wide ? 2 : 1, as: .category)
    guard category.isASCIICapitalsOrDigits else { throw rest.error(.category, category) }
    let serialText = try rest.take(6, as: .serial)
    guard let serial = CaseSerial(serialText) else { throw rest.error(.serial, serialText) }

    self.tier = tier
    self.recordClass = recordClass
    categorySpelling = category
    self.serial = serial
    part = try rest.takePart(gluedAllowed: tier.categoryWidth == 2)
  }
}

extension RecordName {
  /// The same name with its part in the form this program writes.
  public var canonical: RecordName { RecordName(self, part: part.flatMap { Part($0.number) }) }

  private init(_ other: RecordName, part: Part?) {
    tier = other.tier
    recordClass = other.recordClass
    categorySpelling = other.categorySpelling
    serial = other.serial
    self.part = part
  }
}
