import CSQLite

extension Ledger {
  /// The library below this module as the process has it loaded: `SQLite 3.40.1`.
  package static var libraryVersion: String { unsafe "SQLite \(String(cString: sqlite3_libversion()))" }
}
