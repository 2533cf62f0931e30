import NHICodes
import Testing

@Suite struct RecordNameTests {
  /// Every tier, class and category with a serial and a part that change from name to name.
  @Test(arguments: Tier.allCases)
  func `every name prints as it was read`(tier: Tier) throws {
    var samples = Samples(seed: UInt64(tier.rawValue) ?? 0)
    let letters = Samples.capitalsAndDigits
    var categories = letters.flatMap { first in letters.map { first + $0 } }
    if tier.categoryWidth == 1 { categories += letters }
    let serials = [1, 9, 10, 12345, 99_999, 100_000, 123_456, 999_999]
    var wrong: [String] = []
    for recordClass in RecordClass.allCases {
      for category in categories {
        let serial = samples.next(below: 2) == 0 ? serials[samples.next(below: 8)] : 1 + samples.next(below: 999_999)
        let digits = String(String(1_000_000 + serial).dropFirst())
        let base = tier.code + recordClass.code + category + digits
        let number = 1 + samples.next(below: 999)
        let suffixes = ["", "-\(number)", "_\(number)", String(String(1000 + number).dropFirst())]
        let text = base + suffixes[samples.next(below: tier.categoryWidth == 2 ? 4 : 3)]
        guard let name = try? RecordName(text), name.description == text, name.base == base, name.tier == tier,
          name.recordClass == recordClass, name.categorySpelling == category, name.serial.number == serial
        else {
          wrong.append(text)
          continue
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [Tier.dental, .hospitalInpatient, .pharmacy])
  func `every part in every form`(tier: Tier) throws {
    let base = tier.categoryWidth == 2 ? "\(tier.code)B19012345" : "\(tier.code)B1012345"
    var wrong: [String] = []
    for form in RecordName.Part.Form.allCases where form != .glued || tier.categoryWidth == 2 {
      for number in 1...999 {
        let suffix =
          switch form {
          case .hyphen: "-\(number)"
          case .underscore: "_\(number)"
          case .glued: String(String(1000 + number).dropFirst())
          }
        let name = try? RecordName(base + suffix)
        if name?.part?.number != number || name?.part?.form != form || name?.description != base + suffix {
          wrong.append(base + suffix)
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(RecordName.Part(0) == nil)
    #expect(RecordName.Part(1000) == nil)
  }

  /// A name made of a case is read as that case again, whatever its category: pharmacies' are padded and stripped.
  @Test(arguments: CategoryTable.entries.flatMap { entry in entry.expectedTiers.map { (entry.code, $0) } })
  func `a name leads back to its case`(code: String, tier: Tier) throws {
    let key = CaseKey(
      tier: tier, category: try #require(CaseCategory(code)), serial: try #require(CaseSerial(123)))
    for recordClass in RecordClass.allCases {
      let name = RecordName(key: key, recordClass: recordClass, part: RecordName.Part(2))
      #expect(name.key == key)
      #expect(try RecordName(name.description) == name)
    }
  }

  @Test(arguments: [
    ("12A03123345", Tier.hospitalOutpatient, "03", 123_345, nil),
    ("11B09001352", .clinicOutpatient, "09", 1352, nil),
    ("13B19012345-1", .dental, "19", 12345, RecordName.Part(1)),
    ("13B19012345_1", .dental, "19", 12345, RecordName.Part(1, form: .underscore)),
    ("14A21000123001", .chineseMedicine, "21", 123, RecordName.Part(1, form: .glued)),
    ("22A1000123", .hospitalInpatient, "1", 123, nil),
    ("22A01000123", .hospitalInpatient, "01", 123, nil),
    ("21DDZ000001-12", .clinicInpatient, "DZ", 1, RecordName.Part(12)),
  ])
  func `names of the plan and of practice`(
    text: String, tier: Tier, category: String, serial: Int, part: RecordName.Part?
  ) throws {
    let name = try RecordName(text)
    #expect(name.tier == tier)
    #expect(name.key?.category.code == category)
    #expect(name.serial.number == serial)
    #expect(name.part == part)
    #expect(name.description == text)
  }

  @Test func `a pharmacy's category is padded in the name only`() throws {
    let category = try #require(CaseCategory("1"))
    let key = CaseKey(tier: .pharmacy, category: category, serial: try #require(CaseSerial(7)))
    let name = RecordName(key: key, recordClass: .chart)
    #expect(name.description == "30A01000007")
    #expect(name.key == key)
    #expect(key.description == "30-1-000007")
  }
}
