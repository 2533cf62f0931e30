import CSQLite
import SystemPackage

/// The one owner of a connection to a ledger's file, and the one funnel for SQLite's return codes.
///
/// SQLite's own library and not GRDB: what is asked of it here is a dozen statements, and GRDB imports the whole of
/// Foundation, which this program is made without.
@safe struct SQLiteHandle: ~Copyable {
  // Closed in deinit and nowhere else; never handed out beyond this target.
  private let database: OpaquePointer
  private let path: FilePath

  /// Opens a file that is there.
  ///
  /// - Parameter patience: how long a statement waits for another program's, in milliseconds.
  static func open(_ path: FilePath, patience: Int32) throws(LedgerError) -> SQLiteHandle {
    // A name such as `:memory:` would mean something else to SQLite; with a folder before it, it is a name.
    let named = path.isRelative ? FilePath(".").appending(path.components) : path
    var opened: OpaquePointer?
    // SQLite copies the name.
    let code = unsafe named.withPlatformString { unsafe sqlite3_open_v2($0, &opened, SQLITE_OPEN_READWRITE, nil) }
    guard let opened = unsafe opened else {
      throw LedgerError(.failed, path, "open: out of memory (\(code))")
    }
    // From here on deinit closes it: a connection that could not be opened has to be closed as well.
    let handle = unsafe SQLiteHandle(owning: opened, path)
    try handle.check(code, "open")
    try handle.check(unsafe sqlite3_extended_result_codes(opened, 1), "ask for extended codes")
    try handle.check(unsafe sqlite3_busy_timeout(opened, patience), "set the time to wait")
    return handle
  }

  private init(owning database: OpaquePointer, _ path: FilePath) {
    unsafe self.database = database
    self.path = path
  }

  // It waits for the statements that were not finalised yet; each has an owner of its own.
  deinit { unsafe sqlite3_close_v2(database) }

  borrowing func prepare(_ sql: String) throws(LedgerError) -> SQLiteStatement {
    var statement: OpaquePointer?
    // -1: up to the end of the C string, which lives for the call; SQLite keeps what it needs of it.
    let code = unsafe sqlite3_prepare_v2(database, sql, -1, &statement, nil)
    try check(code, "prepare")
    guard let statement = unsafe statement else { throw LedgerError(.failed, path, "prepare: nothing to do") }
    return unsafe SQLiteStatement(owning: statement)
  }

  /// The rows that a statement gives, for each `?` one of `values`.
  @discardableResult
  borrowing func run(_ sql: String, _ values: [SQLiteValue] = []) throws(LedgerError) -> [[SQLiteValue]] {
    try run(try prepare(sql), values)
  }

  /// As above, for a statement that is used more than once.
  @discardableResult
  borrowing func run(
    _ statement: borrowing SQLiteStatement, _ values: [SQLiteValue]
  ) throws(LedgerError) -> [[SQLiteValue]] {
    try check(statement.reset(), "reset")
    for (index, value) in values.enumerated() {
      try check(statement.bind(value, at: Int32(index + 1)), "bind")
    }
    var rows: [[SQLiteValue]] = []
    while true {
      let code = statement.step()
      if code == SQLITE_DONE { break }
      guard code == SQLITE_ROW else { throw failure(code, "run") }
      rows.append(statement.row)
    }
    // A read that is not reset goes on standing in the way of others.
    try check(statement.reset(), "reset")
    return rows
  }

  /// The first column of the first row.
  borrowing func value(_ sql: String, _ values: [SQLiteValue] = []) throws(LedgerError) -> SQLiteValue? {
    try run(sql, values).first?.first
  }

  /// The number of the row that was added last.
  borrowing func lastRow() -> Int { unsafe Int(sqlite3_last_insert_rowid(database)) }

  /// All that `body` does, or nothing of it. No other program writes in the meantime, and what is read in `body` stays
  /// true until its end.
  borrowing func exclusively<Value>(_ body: () throws(LedgerError) -> Value) throws(LedgerError) -> Value {
    try run("BEGIN IMMEDIATE")
    do throws(LedgerError) {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      // Some errors have undone it already, and then this is one more; the first tells what happened.
      _ = try? run("ROLLBACK")
      throw error
    }
  }

  borrowing func pause(milliseconds: Int32) { sqlite3_sleep(milliseconds) }

  private borrowing func check(_ code: Int32, _ operation: String) throws(LedgerError) {
    guard code == SQLITE_OK else { throw failure(code, operation) }
  }

  private borrowing func failure(_ code: Int32, _ operation: String) -> LedgerError {
    // The text belongs to the connection and stays until its next call.
    let text = unsafe sqlite3_errmsg(database).map { unsafe String(cString: $0) } ?? "no reason given"
    let system = Errno(rawValue: unsafe sqlite3_system_errno(database))
    let kind: LedgerError.Kind
    // The low byte is the code; what is above it says more of it.
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: kind = .locked
    case SQLITE_READONLY: kind = .inaccessible(.readOnlyFileSystem)
    case SQLITE_PERM, SQLITE_AUTH: kind = .inaccessible(.permissionDenied)
    case SQLITE_CANTOPEN: kind = .inaccessible(system.rawValue == 0 ? .permissionDenied : system)
    case SQLITE_FULL: kind = .inaccessible(.noSpace)
    case SQLITE_IOERR: kind = .inaccessible(system.rawValue == 0 ? .ioError : system)
    case SQLITE_NOTADB: kind = .notALedger
    case SQLITE_CORRUPT: kind = .corrupt
    default: kind = .failed
    }
    return LedgerError(kind, path, "\(operation): \(text) (\(code))")
  }
}
