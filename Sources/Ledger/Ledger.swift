import FileAccess
package import NHICodes
package import SystemPackage

/// 送件紀錄: which numbers were handed out, and what went into which bundle. An SQLite file of one machine, shared by all
/// programs that pack there.
///
/// A value that holds no connection: each call makes its own, which takes less than a millisecond. No identity number
/// is in it: see `LedgerKey`.
package struct Ledger: Sendable {
  package let path: FilePath
  /// How long a call waits for other programs, in milliseconds.
  private let patience: Int
  private let key: LedgerKey

  /// Opens the ledger at `path`, or makes it, with the folders above it. One of an older version is brought up to date,
  /// and what a program that was killed could not note any more is noted.
  ///
  /// - Parameter now: seconds since 1970.
  package init(at path: FilePath, now: Int, patience: Int = 10_000) throws(LedgerError) {
    let connection = try Self.opened(path, patience: patience)
    self.path = path
    self.patience = patience
    key = try LedgerKey.read(of: path)
    try Self.settle(connection, now: now)
  }

  /// `$XDG_STATE_HOME/nhi-pack/ledger.sqlite`, by default in `~/.local/state`.
  ///
  /// - Parameter variable: gives an environment variable, nil when it is not set or empty.
  package static func usualPath(_ variable: (String) -> String?) throws(LedgerError) -> FilePath {
    // The XDG specification: a path that is not absolute is to be ignored.
    let state = variable("XDG_STATE_HOME").map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
    let home = variable("HOME").map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
    guard let folder = state ?? home?.appending(".local").appending("state") else {
      throw LedgerError(.noPlace, "")
    }
    return folder.appending("nhi-pack").appending("ledger.sqlite")
  }

  /// What stands for the patient in what the ledger gives; nil where the number is masked.
  package func mark(of identifier: PatientIdentifier) -> PatientMark? {
    identifier.isMasked ? nil : key.mark(of: identifier)
  }

  func connect() throws(LedgerError) -> SQLiteHandle {
    let connection = try SQLiteHandle.open(path, patience: Int32(clamping: patience))
    try Self.prepare(connection)
    return connection
  }
}
