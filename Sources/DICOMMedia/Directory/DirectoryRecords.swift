/// The records of a directory, each made when it is asked for.
public struct DirectoryRecords: RandomAccessCollection, Sendable {
  let store: DirectoryStore

  public var startIndex: Int { 0 }
  public var endIndex: Int { store.rows.count }
  public subscript(index: Int) -> DirectoryRecord { DirectoryRecord(store: store, row: store.rows[index]) }
}
