import NHICodes
import SamplingLists

/// The sampled cases by everything a folder or file may be named after. Positions are those of the list.
struct CaseIndex {
  private var byKey: [CaseKey: Int] = [:]
  private var byName: [CaseHint: [String: [Int]]] = [:]
  private let identifiers: [(position: Int, identifier: PatientIdentifier)]
  private let cases: [SampledCase]

  init(_ cases: [SampledCase]) {
    self.cases = cases
    identifiers = cases.enumerated().compactMap { position, sampled in
      sampled.identifier.map { (position, $0) }
    }
    for (position, sampled) in cases.enumerated() {
      byKey[sampled.key] = byKey[sampled.key] ?? position
      let key = sampled.key
      let spelled = key.category.spelling(in: key.tier)
      for category in Set([key.category.code, spelled]) {
        add(category + key.serial.padded, position, .categoryAndSerial)
        add(key.tier.code + category + key.serial.padded, position, .categoryAndSerial)
      }
      add(String(key.serial.number), position, .serial)
      if let chart = sampled.chartNumber { add(Self.withoutZeros(Self.normalized(chart)), position, .chartNumber) }
    }
  }

  func position(of key: CaseKey) -> Int? { byKey[key] }

  /// The cases that a folder's name stands for, by the most telling hint that fits. Empty when it stands for none.
  ///
  /// - Parameter weak: whether a chart number or a bare serial counts. Below a folder that named the case already, a
  ///   folder `1` is a picture's number and not a case's.
  func cases(named name: String, weak: Bool) -> (positions: [Int], hint: CaseHint)? {
    let text = Self.normalized(name)
    guard !text.isEmpty else { return nil }
    let joined = text.filter { !"-_ ".contains($0) }
    if let found = byName[.categoryAndSerial]?[joined] { return (found, .categoryAndSerial) }
    if let identifier = PatientIdentifier(text), identifier.kind != .other {
      let found = identifiers.filter { $0.identifier.isCompatible(with: identifier) }.map(\.position)
      if !found.isEmpty { return (found, .identifier) }
    }
    guard weak else { return nil }
    // A number that is one case's chart number and another's serial names neither.
    let charts = byName[.chartNumber]?[Self.withoutZeros(text)] ?? []
    let serials = joined.count <= 6 ? byName[.serial]?[Self.withoutZeros(joined)] ?? [] : []
    let both = Set(charts + serials).sorted()
    if both.isEmpty { return nil }
    return (both, charts.isEmpty ? .serial : .chartNumber)
  }

  private mutating func add(_ name: String, _ position: Int, _ hint: CaseHint) {
    byName[hint, default: [:]][name, default: []].append(position)
  }

  /// A number without the leading zeros that spreadsheets drop; another text as it is.
  private static func withoutZeros(_ text: String) -> String {
    text.allSatisfy { ("0"..."9").contains($0) } ? String(text.drop { $0 == "0" }) : text
  }

  private static func normalized(_ name: String) -> String { name.halfWidth.uppercased() }
}
