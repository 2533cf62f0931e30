/// Which records hang where, found by following offsets from the root, with a visited set (PS3.3 F.2.1).
///
/// Linear in the number of records, whatever the offsets say; nothing is recursive.
package struct DirectoryTree: Sendable {
  package enum State: Sendable, Hashable {
    /// Nothing that is reachable from the root points to it.
    case unreachable
    /// It hangs below a record that is out of use, or is out of use itself: readers pass over it.
    case inactive
    case active
  }

  /// For each record, in the order of the records.
  package let states: [State]
  /// For each record the index of the record above it; nil at the root and where nothing leads.
  package let parents: [Int?]
  /// For each record its place among those that hang where it hangs, from 1; 0 where nothing leads.
  package let positions: [Int]
  /// The first `maximumProblems` of them.
  package let problems: [Problem]
  /// How many more there are.
  package let furtherProblems: Int
  /// The last record of the root's chain; nil when the chain does not come to an end.
  let lastOfRoot: Int?
  /// What is missing from every offset; 0 if all is well.
  let shift: Int

  /// Problems that are told one by one.
  static let maximumProblems = 1_000

  private struct Link {
    let offset: Int
    /// Of the record that holds the offset.
    let from: Int?
    let parent: Int?
    let position: Int
    let isActive: Bool
  }

  /// A link to a record that another one led to before.
  private struct Repeat {
    let offset: Int
    let from: Int?
    let target: Int
  }

  init(_ store: DirectoryStore, root: Int, _ layout: DirectoryLayout) {
    let rows = store.rows
    var states = [State](repeating: .unreachable, count: rows.count)
    var parents = [Int?](repeating: nil, count: rows.count)
    var positions = [Int](repeating: 0, count: rows.count)
    var visits = Visits(rows.count)
    var problems = Problems()
    var repeats: [Repeat] = []
    var lastOfRoot: Int?
    let shift = Self.shift(store, root: root, layout)
    if shift != 0 { problems.add(.shifted(shift), root, from: nil) }

    var waiting =
      root == 0 ? [] : [Link(offset: root, from: nil, parent: nil, position: 1, isActive: true)]
    while let link = waiting.popLast() {
      let from = link.from.map { rows[$0].offset }
      guard let here = store.index(at: link.offset + shift) else {
        if let miss = Self.miss(link.offset + shift, store, layout) {
          problems.add(.noRecord(miss), link.offset, from: from)
        }
        continue
      }
      let row = rows[here]
      guard !visits.isVisited(here) else {
        // Many records may share one Multi-Referenced File Record; it has no place in the tree.
        if row.type != .multiReferencedFile {
          if repeats.count < Self.maximumProblems {
            repeats.append(Repeat(offset: link.offset, from: link.from, target: here))
          } else {
            problems.countFurther()
          }
        }
        continue
      }
      visits.visit(here, from: link.from)
      let isActive = link.isActive && row.inUseFlag != 0
      states[here] = isActive ? .active : .inactive
      parents[here] = link.parent
      positions[here] = link.position
      if row.mrdrOffset != 0 {
        waiting.append(
          Link(offset: Int(row.mrdrOffset), from: here, parent: here, position: 1, isActive: isActive))
      }
      if row.nextOffset != 0 {
        waiting.append(
          Link(
            offset: Int(row.nextOffset), from: here, parent: link.parent, position: link.position + 1,
            isActive: link.isActive))
      } else if link.parent == nil {
        lastOfRoot = here
      }
      if row.lowerOffset != 0 {
        waiting.append(
          Link(offset: Int(row.lowerOffset), from: here, parent: here, position: 1, isActive: isActive))
      }
    }

    let sizes = repeats.isEmpty ? [] : visits.subtreeSizes()
    for link in repeats {
      let isCircle = link.from.map { visits.leads(from: link.target, to: $0, sizes) } ?? false
      problems.add(
        isCircle ? .circle : .twoParents, link.offset, from: link.from.map { rows[$0].offset })
    }
    // What was not read may hold the link that is missing.
    if layout.isWhole || root == 0 {
      let lost = rows.indices.lazy.filter { !visits.isVisited($0) && rows[$0].inUseFlag != 0 }
      if let first = lost.first { problems.add(.unreachable(lost.count), rows[first].offset, from: nil) }
    }
    self.states = states
    self.parents = parents
    self.positions = positions
    self.problems = problems.first
    furtherProblems = problems.further
    self.lastOfRoot = lastOfRoot
    self.shift = shift
  }

  /// Where an offset leads that hits no record; nil where there may be one that could not be read.
  private static func miss(_ offset: Int, _ store: DirectoryStore, _ layout: DirectoryLayout) -> Problem.Miss? {
    if offset >= layout.end { return .beyondEnd }
    if offset < layout.dataSet { return .metaInformation }
    guard let before = store.index(notAfter: offset) else { return .fileSetAttributes }
    guard offset >= layout.recordsEnd else { return .insideRecord(store.rows[before].offset) }
    return layout.isWhole ? .behindRecords : nil
  }

  /// What has to be added to every offset so that it hits a record, when none hits one as it stands; otherwise 0. 132
  /// is what is missing where offsets were counted without preamble and prefix.
  private static func shift(_ store: DirectoryStore, root: Int, _ layout: DirectoryLayout) -> Int {
    guard root != 0, let first = store.rows.first, store.index(at: root) == nil else { return 0 }
    return [Part10File.preambleLength + 4, first.offset - root].first { shift in
      func fits(_ offset: Int) -> Bool {
        if offset == 0 || (!layout.isWhole && offset + shift >= layout.recordsEnd) { return true }
        return store.index(at: offset) == nil && store.index(at: offset + shift) != nil
      }
      return fits(root)
        && store.rows.allSatisfy { fits(Int($0.nextOffset)) && fits(Int($0.lowerOffset)) }
        && (shift == Part10File.preambleLength + 4 || store.rows.contains { $0.nextOffset != 0 || $0.lowerOffset != 0 })
    } ?? 0
  }
}
