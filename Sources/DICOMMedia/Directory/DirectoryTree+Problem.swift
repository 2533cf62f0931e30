extension DirectoryTree {
  /// What is wrong with an offset.
  package struct Problem: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// No record starts there.
      case noRecord(Miss)
      /// The link leads back to a record that it comes from.
      case circle
      /// Another link leads there too: a record with two parents, or in two chains.
      case twoParents
      /// This many records in use cannot be reached; the offset is the first one's.
      case unreachable(Int)
      /// Every offset misses by the same number of bytes. The tree was followed with them added.
      case shifted(Int)
    }

    /// What stands where an offset leads that hits no record.
    package enum Miss: Sendable, Hashable {
      case metaInformation
      case fileSetAttributes
      /// The middle of the record that starts at this offset.
      case insideRecord(Int)
      case behindRecords
      case beyondEnd
    }

    package let kind: Kind
    /// The offset that was followed, or the record's own for `unreachable`.
    package let offset: Int
    /// Of the record that holds the offset; nil for the root's.
    package let from: Int?
  }

  /// The first problems, and the number of the others.
  struct Problems {
    private(set) var first: [Problem] = []
    private(set) var further = 0

    mutating func add(_ kind: Problem.Kind, _ offset: Int, from: Int?) {
      guard first.count < DirectoryTree.maximumProblems else { return countFurther() }
      first.append(Problem(kind: kind, offset: offset, from: from))
    }

    mutating func countFurther() { further += 1 }
  }

  /// In which order records were come to, and from where.
  struct Visits {
    private var order: [Int32] = []
    private var ranks: [Int32]
    private var sources: [Int32]

    init(_ count: Int) {
      ranks = Array(repeating: -1, count: count)
      sources = Array(repeating: -1, count: count)
    }

    func isVisited(_ record: Int) -> Bool { ranks[record] >= 0 }

    mutating func visit(_ record: Int, from source: Int?) {
      ranks[record] = Int32(order.count)
      sources[record] = Int32(source ?? -1)
      order.append(Int32(record))
    }

    /// For each record how many, itself among them, were come to through it. They stand together in the order.
    func subtreeSizes() -> [Int32] {
      var sizes = [Int32](repeating: 1, count: ranks.count)
      for record in order.reversed() where sources[Int(record)] >= 0 {
        sizes[Int(sources[Int(record)])] += sizes[Int(record)]
      }
      return sizes
    }

    /// Whether `descendant` was come to through `ancestor`, or is it.
    func leads(from ancestor: Int, to descendant: Int, _ sizes: [Int32]) -> Bool {
      let start = ranks[ancestor]
      return start >= 0 && ranks[descendant] >= start && ranks[descendant] < start + sizes[ancestor]
    }
  }
}
