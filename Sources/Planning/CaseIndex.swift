import NHICodes
import SamplingLists

/// The sampled cases by everything a folder or file may be named after. Positions are those of the list.
struct CaseIndex {
  private var byKey: [CaseKey: Int] = [:]
  private var byName: [CaseHint: [String: [Int]]] = [:]
  /// Numbers whose first characters are not masked, by those; and the others.
  private var identifiersByStart: [String: [Identified]] = [:]
  private var hiddenIdentifiers: [Identified] = []
  private var lacking: [FilePattern.Field: Set<Int>] = [:]
  private let tier: Tier?

  private typealias Identified = (position: Int, identifier: PatientIdentifier)

  init(_ cases: [SampledCase]) {
    tier = cases.first?.key.tier
    for (position, sampled) in cases.enumerated() {
      byKey[sampled.key] = byKey[sampled.key] ?? position
      let key = sampled.key
      let spelled = key.category.spelling(in: key.tier)
      for category in Set([key.category.code, spelled]) {
        add(category + key.serial.padded, position, .categoryAndSerial)
        add(key.tier.code + category + key.serial.padded, position, .categoryAndSerial)
      }
      add(String(key.serial.number), position, .serial)
      if let chart = sampled.chartNumber {
        add(Self.normalized(chart).withoutLeadingZeros, position, .chartNumber)
      } else {
        lacking[.chart, default: []].insert(position)
      }
      if let name = sampled.patientName {
        add(Self.withoutBlanks(name), position, .patientName)
      } else {
        lacking[.name, default: []].insert(position)
      }
      if let date = sampled.birthDate {
        add(date.rocDigits, position, .birthDate)
      } else {
        lacking[.birth, default: []].insert(position)
      }
      if let identifier = sampled.identifier {
        if let start = Self.start(of: identifier) {
          identifiersByStart[start, default: []].append((position, identifier))
        } else {
          hiddenIdentifiers.append((position, identifier))
        }
      } else {
        lacking[.id, default: []].insert(position)
      }
    }
  }

  func position(of key: CaseKey) -> Int? { byKey[key] }

  // MARK: - Names

  /// The cases that a folder's name stands for, by the most telling hint that fits; nil when it stands for none.
  ///
  /// - Parameter weak: whether a chart number or a bare serial counts. Below a folder that named the case already, a
  ///   folder `1` is a picture's number and not a case's.
  func cases(named name: String, weak: Bool) -> (positions: [Int], hint: CaseHint)? {
    let text = Self.normalized(name)
    guard !text.isEmpty else { return nil }
    let joined = text.filter { !"-_ ".contains($0) }
    if let found = byName[.categoryAndSerial]?[joined] { return (found, .categoryAndSerial) }
    if let found = cases(identifier: text) { return (found, .identifier) }
    if let found = cases(beginning: name) { return (found.positions, found.hint) }
    guard weak else { return nil }
    // A number that is one case's chart number and another's serial names neither.
    let charts = byName[.chartNumber]?[text.withoutLeadingZeros] ?? []
    let serials = joined.count <= 6 ? byName[.serial]?[joined.withoutLeadingZeros] ?? [] : []
    let both = Set(charts + serials).sorted()
    if both.isEmpty { return nil }
    return (both, charts.isEmpty ? .serial : .chartNumber)
  }

  /// The cases that a name begins with, and the beginning: category and serial (`19012345_pano`, `19-012345 pano`,
  /// `13-19-012345`) or an identity number, with a separator or the end behind it.
  ///
  /// These are long enough that another number does not look like them by chance, but for a day's eight or seven digits,
  /// which therefore count for nothing. A chart number or a bare serial does not count: any picture's number would do.
  func cases(beginning name: String) -> (positions: [Int], hint: CaseHint, beginning: String)? {
    let text = Self.normalized(name)
    let ends = text.indices.filter { Self.isSeparator(text[$0]) }.prefix(3) + [text.endIndex]
    var start = text.startIndex
    var pieces: [Substring] = []
    for end in ends.prefix(3) {
      pieces.append(text[start..<end])
      let beginning = String(text[..<end])
      if pieces.count == 1 {
        if let found = cases(identifier: beginning) { return (found, .identifier, beginning) }
        if ROCDate(beginning) != nil { return nil }
      }
      let joined = pieces.joined()
      // Split, the serial has its six digits for itself.
      if pieces.count == 1 || pieces[pieces.count - 1].utf8.count == 6,
        pieces.count < 3 || pieces[0] == tier?.code ?? "",
        let found = byName[.categoryAndSerial]?[joined]
      {
        return (found, .categoryAndSerial, beginning)
      }
      guard end < text.endIndex else { break }
      start = text.index(after: end)
    }
    return nil
  }

  private func cases(identifier text: String) -> [Int]? {
    guard let identifier = PatientIdentifier(text), identifier.kind != .other else { return nil }
    let candidates =
      Self.start(of: identifier).map { identifiersByStart[$0] ?? [] } ?? identifiersByStart.values.flatMap { $0 }
    let found = (candidates + hiddenIdentifiers).filter { $0.identifier.isCompatible(with: identifier) }
    return found.isEmpty ? nil : found.map(\.position).sorted()
  }

  // MARK: - Placeholders of patterns

  /// Which cases a placeholder speaks of.
  struct FieldCases {
    var named: Set<Int> = []
    /// Cases of which the list does not say it, and that it can be of too.
    var unknown: Set<Int> = []
  }

  /// nil when the text is nothing of the kind.
  func cases(_ field: FilePattern.Field, _ text: String) -> FieldCases? {
    let found: [Int]?
    switch field {
    case .chart:
      guard text.contains(where: \.isNumber) else { return nil }
      found = byName[.chartNumber]?[text.withoutLeadingZeros]
    case .id:
      guard let identifier = PatientIdentifier(text), identifier.kind != .other else { return nil }
      found = cases(identifier: text)
    case .name:
      found = byName[.patientName]?[Self.withoutBlanks(text)]
    case .birth:
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let date = ROCDate(text) else { return nil }
      found = byName[.birthDate]?[date.rocDigits]
    default: return nil
    }
    return FieldCases(named: Set(found ?? []), unknown: lacking[field] ?? [])
  }

  /// - Parameter category: nil when the pattern does not have it.
  func cases(serial: String, category: String?) -> FieldCases {
    guard let category else { return FieldCases(named: Set(byName[.serial]?[serial.withoutLeadingZeros] ?? [])) }
    guard let tier, let number = CaseSerial(serial) else { return FieldCases() }
    let codes = [CaseCategory(category), CaseCategory(spelling: category, in: tier)].compactMap { $0 }
    return FieldCases(
      named: Set(codes.compactMap { byKey[CaseKey(tier: tier, category: $0, serial: number)] }))
  }

  // MARK: - Spelling

  private mutating func add(_ name: String, _ position: Int, _ hint: CaseHint) {
    byName[hint, default: [:]][name, default: []].append(position)
  }

  /// What two numbers that are compatible both begin with; nil when that is masked.
  private static func start(of identifier: PatientIdentifier) -> String? {
    let start = identifier.text.prefix(5)
    return start.contains("*") ? nil : String(start)
  }

  /// A number without the leading zeros that spreadsheets drop; another text as it is.
  private static func withoutBlanks(_ text: String) -> String { normalized(text).filter { !$0.isWhitespace } }

  private static func normalized(_ name: String) -> String { name.halfWidth.uppercased() }

  private static func isSeparator(_ character: Character) -> Bool { "-_ .,()[]（）、，".contains(character) }
}
