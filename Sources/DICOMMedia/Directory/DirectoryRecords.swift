/// The records of a directory, each made when it is asked for.
package struct DirectoryRecords: RandomAccessCollection, Sendable {
  let store: DirectoryStore

  package var startIndex: Int { 0 }
  package var endIndex: Int { store.rows.count }
  package subscript(index: Int) -> DirectoryRecord { DirectoryRecord(store: store, row: store.rows[index]) }
}
