import Crypto
import FileAccess
import Glibc
import NHICodes
import SystemPackage

/// The secret beside a ledger, by which patients are told apart without their numbers being in it: all ten billion
/// identity numbers could be tried against a plain hash.
struct LedgerKey: Sendable {
  private static let size = 32

  private let key: SymmetricKey

  static func path(of ledger: FilePath) -> FilePath {
    let name = ledger.lastComponent?.string ?? ""
    return ledger.removingLastComponent().appending("\(name).key")
  }

  static func read(of ledger: FilePath) throws(LedgerError) -> LedgerKey {
    let path = path(of: ledger)
    let bytes: [UInt8]
    do throws(FileAccessError) {
      let file = try FileBytes(path)
      // One byte more than it should have is enough to see that it is none.
      bytes = try file.read(at: 0, count: size + 1)
    } catch {
      guard error.errno == .noSuchFileOrDirectory else { throw LedgerError(error) }
      throw LedgerError(.keyUnusable, path)
    }
    guard bytes.count == size else { throw LedgerError(.keyUnusable, path) }
    return LedgerKey(key: SymmetricKey(data: bytes))
  }

  /// Makes one for its owner alone, unless there is one. Called by one program at a time, and before anything is marked
  /// with it.
  static func make(for ledger: FilePath) throws(LedgerError) {
    let path = path(of: ledger)
    let found = FileStamp(at: path)
    // An empty one is no key: who was to write it was killed, on a disk that cannot give a name in one step.
    guard found == nil || found?.size == 0 else { return Publishing.clearAbandoned(besides: path) }
    // The bytes are copied.
    let bytes = unsafe SymmetricKey(size: .bits256).withUnsafeBytes { unsafe [UInt8]($0) }
    do throws(FileAccessError) { try Publishing.write(bytes, to: path, replacing: found != nil) } catch {
      throw LedgerError(error)
    }
  }

  func mark(of identifier: PatientIdentifier) -> PatientMark {
    PatientMark(bytes: Array(HMAC<SHA256>.authenticationCode(for: Array(identifier.text.utf8), using: key)))
  }
}

/// HMAC-SHA256 of an identity number under the ledger's key: equal for one patient, and says nothing else.
package struct PatientMark: Sendable, Hashable {
  let bytes: [UInt8]
}
