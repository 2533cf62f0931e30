import FileAccess
public import SystemPackage

/// Why the ledger could not be used: what is wrong with which file, and what was being done.
public struct LedgerError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// Another program has been writing to it for longer than was waited.
    case locked
    /// The system does not let it be made, read or written: a read-only disk, missing rights, a full disk.
    case inaccessible(Errno)
    /// Something else has its name.
    case notALedger
    case corrupt
    /// Made by a newer version of this program, with this number of migrations.
    case newer(Int)
    /// The key beside it, without which patients cannot be told apart, is gone, or is not one.
    case keyUnusable
    /// Neither XDG_STATE_HOME nor HOME says where it is.
    case noPlace
    /// A defect of this program or of SQLite.
    case failed
  }

  /// What is wrong.
  public let kind: Kind
  /// With which file.
  public let path: FilePath
  /// The operation, SQLite's text and its code. Empty where the kind says it all.
  public let detail: String

  package init(_ kind: Kind, _ path: FilePath, _ detail: String = "") {
    self.kind = kind
    self.path = path
    self.detail = detail
  }

  init(_ error: FileAccessError) { self.init(.inaccessible(error.errno), error.path, error.description) }

  public var description: String { "\(path): \(kind)\(detail.isEmpty ? "" : ", \(detail)")" }
}
