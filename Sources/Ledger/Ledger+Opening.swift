import FileAccess
import SystemPackage

extension Ledger {
  static func opened(_ path: FilePath, patience: Int) throws(LedgerError) -> SQLiteHandle {
    try createFile(path)
    let connection = try SQLiteHandle.open(path, patience: Int32(clamping: patience))
    // Before anything is changed: it may be anything.
    let version = try version(of: connection, path)
    try useWriteAheadLog(connection, patience: patience)
    try prepare(connection)
    if version < LedgerSchema.migrations.count { try migrate(connection, path) }
    // Its pages, not what each says: a few milliseconds, and a damaged file must not hand out numbers.
    guard try connection.value("PRAGMA quick_check(1)") == .text("ok") else {
      throw LedgerError(.corrupt, path, "quick_check")
    }
    return connection
  }

  /// For each connection anew; SQLite does not keep it in the file.
  static func prepare(_ connection: borrowing SQLiteHandle) throws(LedgerError) {
    try connection.run("PRAGMA foreign_keys = ON")
    // A number that was handed out stays so when the power fails.
    try connection.run("PRAGMA synchronous = FULL")
  }

  /// SQLite takes an empty file for an empty database, and gives its companions the same rights.
  private static func createFile(_ path: FilePath) throws(LedgerError) {
    do throws(FileAccessError) {
      let folder = path.removingLastComponent()
      if !folder.isEmpty { try folder.createPrivateFolder() }
      try path.createPrivateFile()
    } catch {
      throw LedgerError(error)
    }
  }

  /// How many migrations it has had.
  private static func version(of connection: borrowing SQLiteHandle, _ path: FilePath) throws(LedgerError) -> Int {
    let version = try connection.value("PRAGMA user_version")?.integer ?? 0
    let application = try connection.value("PRAGMA application_id")?.integer ?? 0
    guard application == LedgerSchema.applicationID else {
      let tables = try connection.value("SELECT count(*) FROM sqlite_schema")
      guard application == 0, version == 0, tables == .integer(0) else { throw LedgerError(.notALedger, path) }
      return 0
    }
    guard version <= LedgerSchema.migrations.count else { throw LedgerError(.newer(version), path) }
    return version
  }

  /// SQLite does not wait for others when it changes to a write-ahead log, so it is waited for here.
  private static func useWriteAheadLog(
    _ connection: borrowing SQLiteHandle, patience: Int
  ) throws(LedgerError) {
    let pause = 20
    var waited = 0
    while true {
      do throws(LedgerError) {
        try connection.run("PRAGMA journal_mode = WAL")
        return
      } catch {
        guard error.kind == .locked, waited < patience else { throw error }
        connection.pause(milliseconds: Int32(pause))
        waited += pause
      }
    }
  }

  /// Makes the tables, or changes them to what this version has, all at once or not at all.
  private static func migrate(_ connection: borrowing SQLiteHandle, _ path: FilePath) throws(LedgerError) {
    try connection.exclusively { () throws(LedgerError) in
      // Another program may have done it while this one waited.
      let done = try version(of: connection, path)
      if done == 0 { try LedgerKey.make(for: path) }
      for statements in LedgerSchema.migrations.dropFirst(done) {
        for statement in statements { try connection.run(statement) }
      }
      try connection.run("PRAGMA application_id = \(LedgerSchema.applicationID)")
      try connection.run("PRAGMA user_version = \(LedgerSchema.migrations.count)")
    }
  }

  /// A program that was killed after its bundle got its name could not note that: a bundle that lies where it was to
  /// come to, with the bytes it was to have, was made. One that does not may still be on its way, and is left alone.
  static func settle(_ connection: borrowing SQLiteHandle, now: Int) throws(LedgerError) {
    let open = try connection.run("SELECT reservation, path, size, sha256 FROM bundle WHERE confirmed_at IS NULL")
    for row in open {
      guard let path = row[1].text.map({ FilePath($0) }), let stamp = FileStamp(at: path),
        row[2] == .integer(stamp.size), let content = try? ContentDigest.of(path), row[3] == .text(content.sha256)
      else { continue }
      try connection.run(
        "UPDATE bundle SET confirmed_at = ? WHERE reservation = ? AND confirmed_at IS NULL", [.integer(now), row[0]])
    }
  }
}
