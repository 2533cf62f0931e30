import Findings

/// What is wrong with how the elements of records are written: how often, and the first places.
struct RecordFaults: Sendable {
  enum Kind: Sendable, Hashable, CaseIterable {
    /// An element stands behind one with a greater tag (PS3.5 7.1).
    case disorder
    /// An element is there twice; the first counts.
    case twice
  }

  struct Place: Sendable, Hashable {
    /// Its index; nil outside of all records.
    let record: Int?
    let offset: Int
    let tag: ElementTag
  }

  private var places: [Kind: [Place]] = [:]
  private var counts: [Kind: Int] = [:]

  mutating func add(_ kind: Kind, record: Int?, at offset: Int, tag: ElementTag) {
    counts[kind, default: 0] += 1
    guard counts[kind] ?? 0 <= BoundedFindings.limitOfSet else { return }
    places[kind, default: []].append(Place(record: record, offset: offset, tag: tag))
  }

  func places(_ kind: Kind) -> [Place] { places[kind] ?? [] }
  func count(_ kind: Kind) -> Int { counts[kind] ?? 0 }
}
