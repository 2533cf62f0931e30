/// Which records hang where, found by following offsets from the root, with a visited set (PS3.3 F.2.1).
public struct DirectoryTree: Sendable {
  public enum State: Sendable, Hashable {
    /// Nothing that is reachable from the root points to it.
    case unreachable
    /// It hangs below a record that is out of use, or is out of use itself: readers pass over it.
    case inactive
    case active
  }

  /// What is wrong with an offset.
  public struct Problem: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// No record starts there.
      case noRecord
      /// More than one link leads there: a circle, or a record with two parents.
      case reachedTwice
      /// This many records in use cannot be reached; the offset is the first one's.
      case unreachable(Int)
      /// Every offset misses by the same 132 bytes: counted without preamble and prefix. The tree was followed with 132
      /// added.
      case shifted
    }
    public let kind: Kind
    /// The offset that was followed, or the record's own for `unreachable`.
    public let offset: Int
    /// Of the record that holds the offset; nil for the root's.
    public let from: Int?
  }

  /// For each record, in the order of the records.
  public let states: [State]
  /// For each record the index of the record above it; nil at the root and where nothing leads.
  public let parents: [Int?]
  public let problems: [Problem]

  private struct Link {
    let offset: Int
    let from: Int?
    let parent: Int?
    let isActive: Bool
  }

  init(records: [DirectoryRecord], root: Int) {
    // Two items cannot start at one byte, so the keys are unique.
    let index = Dictionary(records.enumerated().map { ($1.offset, $0) }, uniquingKeysWith: { first, _ in first })
    var states = [State](repeating: .unreachable, count: records.count)
    var parents = [Int?](repeating: nil, count: records.count)
    var visited = [Bool](repeating: false, count: records.count)
    var problems: [Problem] = []
    let shift = Self.shift(records, root: root, index)
    if shift != 0 { problems.append(Problem(kind: .shifted, offset: root, from: nil)) }

    var waiting = root == 0 ? [] : [Link(offset: root, from: nil, parent: nil, isActive: true)]
    while let link = waiting.popLast() {
      guard let here = index[link.offset + shift] else {
        problems.append(Problem(kind: .noRecord, offset: link.offset, from: link.from))
        continue
      }
      let record = records[here]
      guard !visited[here] else {
        // Many records may share one Multi-Referenced File Record; it has no place in the tree.
        if record.type != "MRDR" {
          problems.append(Problem(kind: .reachedTwice, offset: link.offset, from: link.from))
        }
        continue
      }
      visited[here] = true
      let isActive = link.isActive && record.inUse
      states[here] = isActive ? .active : .inactive
      parents[here] = link.parent
      if record.mrdrOffset != 0 {
        waiting.append(Link(offset: record.mrdrOffset, from: record.offset, parent: here, isActive: isActive))
      }
      if record.nextOffset != 0 {
        waiting.append(
          Link(offset: record.nextOffset, from: record.offset, parent: link.parent, isActive: link.isActive))
      }
      if record.lowerOffset != 0 {
        waiting.append(Link(offset: record.lowerOffset, from: record.offset, parent: here, isActive: isActive))
      }
    }

    let lost = records.indices.filter { !visited[$0] && records[$0].inUse }
    if let first = lost.first {
      problems.append(Problem(kind: .unreachable(lost.count), offset: records[first].offset, from: nil))
    }
    self.states = states
    self.parents = parents
    self.problems = problems
  }

  /// 132 when no offset hits a record as it stands and all of them do with 132 added; otherwise 0.
  private static func shift(_ records: [DirectoryRecord], root: Int, _ index: [Int: Int]) -> Int {
    let preambleAndPrefix = Part10File.preambleLength + 4
    guard root != 0 else { return 0 }
    let offsets = [root] + records.flatMap { [$0.nextOffset, $0.lowerOffset] }.filter { $0 != 0 }
    let isShifted = offsets.allSatisfy { index[$0] == nil && index[$0 + preambleAndPrefix] != nil }
    return isShifted ? preambleAndPrefix : 0
  }
}
