/// Files counted by their kind, the kinds in the order in which they came.
public struct InstanceTally: Sendable {
  /// The files of one kind.
  public struct Entry: Sendable, Hashable {
    /// Nil for files that cannot be read.
    public let kind: InstanceKind?
    /// How many files.
    public fileprivate(set) var count: Int
    /// Of the files.
    public fileprivate(set) var bytes: Int
  }

  /// Kinds that are kept apart; a set that has more is made to tire its reader.
  static let maximumKinds = 1_000

  /// In the order in which the kinds came.
  public private(set) var entries: [Entry] = []
  /// Files of all kinds, those beyond `maximumKinds` among them.
  public private(set) var count = 0
  /// Of all files.
  public private(set) var bytes = 0
  private var indices: [InstanceKind?: Int] = [:]

  mutating func add(_ kind: InstanceKind?, bytes size: Int) {
    count += 1
    bytes += size
    if let index = indices[kind] {
      entries[index].count += 1
      entries[index].bytes += size
    } else if entries.count < Self.maximumKinds {
      indices[kind] = entries.count
      entries.append(Entry(kind: kind, count: 1, bytes: size))
    }
  }
}
