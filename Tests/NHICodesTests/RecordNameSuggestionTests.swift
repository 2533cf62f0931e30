import NHICodes
import Testing

@Suite struct RecordNameSuggestionTests {
  /// Names of every category in every tier that uses it, with serials of every length.
  static let names: [RecordName] = {
    var samples = Samples(seed: 42)
    var names: [RecordName] = []
    for entry in CategoryTable.entries {
      guard let category = CaseCategory(entry.code) else { continue }
      for tier in entry.expectedTiers {
        for number in [1 + samples.next(below: 999), 12_345, 100_000 + samples.next(below: 900_000)] {
          guard let serial = CaseSerial(number), let recordClass = RecordClass.allCases.randomElement(using: &samples)
          else { continue }
          let part = samples.next(below: 2) == 0 ? nil : RecordName.Part(1 + samples.next(below: 999))
          names.append(
            RecordName(
              key: CaseKey(tier: tier, category: category, serial: serial), recordClass: recordClass, part: part))
        }
      }
    }
    return names
  }()

  @Test(arguments: Damage.allCases)
  func `what was typed wrong leads back to the name`(damage: Damage) {
    var wrong: [String] = []
    var count = 0
    for name in Self.names {
      for text in damage.texts(of: name) {
        count += 1
        let suggestion = RecordNameSuggestion(for: text)
        if suggestion?.name != name.canonical {
          wrong.append("\(text) for \(name): \(String(describing: suggestion?.name))")
        }
      }
    }
    #expect(count >= 42)
    #expect(wrong.isEmpty, "\(wrong.count) of \(count): \(wrong.prefix(12))")
  }

  /// Whatever is done to a name, twice over: what is suggested can be read, and is the program's own spelling.
  @Test func `every suggestion is a name`() {
    var samples = Samples(seed: 7)
    let characters = Array("0123456789ABCDOIlSB-_ .(１Ｂ全a")
    var suggested = 0
    var wrong: [String] = []
    for name in Self.names {
      var text = Array(name.description)
      for _ in 0...samples.next(below: 3) {
        let place = samples.next(below: text.count)
        switch samples.next(below: 3) {
        case 0: text[place] = characters[samples.next(below: characters.count)]
        case 1: text.insert(characters[samples.next(below: characters.count)], at: place)
        default: text.remove(at: place)
        }
      }
      guard let suggestion = RecordNameSuggestion(for: String(text)) else { continue }
      suggested += 1
      let read = try? RecordName(suggestion.name.description)
      if read != suggestion.name || read?.canonical != read || suggestion.repairs.isEmpty { wrong.append(String(text)) }
    }
    #expect(suggested > 40)
    #expect(wrong.isEmpty, "\(wrong.prefix(12))")
  }

  /// Names in order, and names of categories that are strange in their tier but written as the scheme has it.
  @Test(
    arguments: names.map(\.description) + ["13B19012345_2", "13B01012345", "13BZZ012345", "40A01000001", "22AA1000123"])
  func `what is in order is left alone`(text: String) {
    #expect(RecordNameSuggestion(for: text) == nil)
  }

  @Test(arguments: [
    "", " ", "-", "病歷", "x", "A123456789", "13", "13B19", "13B19-1", "13X19012345", "13B19000000", "13B19012345-0",
    "13B19012345-1000", "13B19012345-1-1", "13B19012345-a", "13B190123456", "13B1901234", "13B19012345A", "99BZZ012345",
    "13B19012345 13B19012346", "13B19012345全口13B19012346", "13B19012345全口2", "13B19012345 pano",
    "13+B19012345", "13B190\u{0}12345", String(repeating: "1", count: 300), String(repeating: "全", count: 300),
    // Two names, equally likely.
    "40A1123456", "10A01123456", "13B1912345 6",
  ])
  func `nothing is suggested where nothing is likely`(text: String) {
    #expect(RecordNameSuggestion(for: text) == nil)
  }

  /// A digit too few in the middle: it may be any.
  @Test func `a serial that kept its first zeros did not lose them`() {
    #expect(RecordNameSuggestion(for: "13B1902345") == nil)
    #expect(RecordNameSuggestion(for: "13B192345")?.name.description == "13B19002345")
  }

  @Test(arguments: [
    ("30A1000123", "30A01000123"), ("40A1000123", "40A01000123"), ("12A3123345", "12A03123345"),
    ("1319B012345", "13B19012345"),
    ("1319012345B", "13B19012345"), ("b-13-19-012345", "13B19012345"), ("13819012345", "13B19012345"),
    ("22A1000123001", "22A1000123-1"), ("22A01000123", "22A1000123"), ("22AO0000123", "22A00000123"),
    ("13b19012345 (2)", "13B19012345-2"), ("１３ｂ１９０１２３４５（２）", "13B19012345-2"), ("13B19012345-l", "13B19012345-1"),
    ("13B1912345-2", "13B19012345-2"), ("13-B-19-7", "13B19000007"), ("10B19012345", "13B19012345"),
  ])
  func `names that people typed`(text: String, name: String) {
    #expect(RecordNameSuggestion(for: text)?.name.description == name)
  }

  @Test func `the institution's tier decides where the category allows it`() {
    func suggestion(_ text: String, _ tier: Tier) -> String? {
      RecordNameSuggestion(for: text, tier: tier)?.name.description
    }
    #expect(suggestion("10B01012345", .clinicOutpatient) == "11B01012345")
    #expect(suggestion("13B01012345", .clinicOutpatient) == "11B01012345")
    #expect(suggestion("23A1000123", .hospitalInpatient) == "22A1000123")
    // The category is one of the tier that is written: nothing says that the tier is a slip.
    #expect(suggestion("14B21012345", .dental) == nil)
    #expect(suggestion("10B19012345", .chineseMedicine) == nil)
    #expect(suggestion("13B19012345", .dental) == nil)
  }

  @Test func `the piece that is short is the one that is blamed`() throws {
    let error = #expect(throws: RecordNameError.self) { try RecordName("30A1000123") }
    let explained = try #require(RecordNameSuggestion(for: "30A1000123")).explaining(try #require(error))
    #expect(error?.piece == .serial && explained.piece == .category)
    #expect(explained.offset == 3 && explained.found == "1" && explained.isCut)
    let other = #expect(throws: RecordNameError.self) { try RecordName("13B1912345") }
    let same = try #require(RecordNameSuggestion(for: "13B1912345")).explaining(try #require(other))
    #expect(same == other)
  }

  @Test func `every repair has its words`() throws {
    let name = try RecordName("13B19012345-2")
    let repairs: [RecordNameRepair] = [
      .fullWidth, .smallLetters, .spaces, .separators, .surroundingText, .part(try #require(name.part)),
      .lookalike(written: "O", meant: "0"), .order(.imaging), .categoryWithoutZero, .serialWithoutZeros,
      .paddedCategory,
      .tierOfCategory(name.category, .dental), .tierOfInstitution(.dental),
    ]
    #expect(Set(repairs.map(\.wording)).count == repairs.count)
    #expect(repairs.allSatisfy { !$0.wording.zhHant.isEmpty && !$0.wording.en.isEmpty })
  }
}
