import CSQLite

/// The one owner of a prepared statement. What its calls return goes through `SQLiteHandle`'s funnel.
@safe struct SQLiteStatement: ~Copyable {
  // Finalised in deinit and nowhere else.
  private let statement: OpaquePointer

  init(owning statement: OpaquePointer) { unsafe self.statement = statement }

  // It repeats the code of the last step, which was looked at then.
  deinit { unsafe sqlite3_finalize(statement) }

  borrowing func reset() -> Int32 { unsafe sqlite3_reset(statement) }

  borrowing func step() -> Int32 { unsafe sqlite3_step(statement) }

  /// - Parameter index: from 1.
  borrowing func bind(_ value: SQLiteValue, at index: Int32) -> Int32 {
    // SQLITE_TRANSIENT, a macro that Swift does not import: SQLite copies the bytes before the call returns.
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: return unsafe sqlite3_bind_null(statement, index)
    case .integer(let number): return unsafe sqlite3_bind_int64(statement, index, Int64(number))
    case .text(let text):
      return unsafe sqlite3_bind_text(statement, index, text, Int32(clamping: text.utf8.count), copied)
    case .bytes(let bytes):
      return unsafe bytes.withUnsafeBytes {
        unsafe sqlite3_bind_blob(statement, index, $0.baseAddress, Int32(clamping: $0.count), copied)
      }
    }
  }

  /// The row that the last step came to.
  var row: [SQLiteValue] {
    let count = unsafe sqlite3_column_count(statement)
    return (0..<count).map { column($0) }
  }

  private borrowing func column(_ index: Int32) -> SQLiteValue {
    switch unsafe sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: return .integer(unsafe Int(sqlite3_column_int64(statement, index)))
    case SQLITE_TEXT, SQLITE_BLOB:
      let isText = unsafe sqlite3_column_type(statement, index) == SQLITE_TEXT
      // The bytes are the statement's until its next step; they are copied here.
      let start = unsafe sqlite3_column_blob(statement, index)
      let bytes = unsafe [UInt8](
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index))))
      return isText ? .text(String(decoding: bytes, as: UTF8.self)) : .bytes(bytes)
    default: return .null
    }
  }
}
