import FileAccess
import Glibc
import Ledger
import NHICodes
import SystemPackage
import TestSupport
import Testing

@Suite struct LedgerPrivacyTests {
  @Test func noIdentityNumberIsInAnyOfItsFiles() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    try sample.note(
      sample.key(1), of: "A123456789", in: ledger, path: "/home/A123456789/sent.zip")
    let tree = try FolderTree(listing: sample.path.removingLastComponent())
    let names = tree.entries.map(\.relativePath)
    #expect(names.contains("ledger.sqlite") && names.contains("ledger.sqlite.key"))
    for entry in tree.entries {
      let bytes = try TemporaryFolder.bytes(entry.path)
      #expect(!bytes.contains("A123456789".utf8), "\(entry.relativePath)")
    }
    #expect(try ledger.history().first?.bundle?.path == "/home/A12345****/sent.zip")
  }

  @Test func aPatientHasOneMarkInALedgerAndAnotherInTheNext() throws {
    let (sample, other) = (try LedgerSample(), try LedgerSample())
    let ledger = try sample.open()
    try sample.note(sample.key(1), of: "A123456789", in: ledger)
    let (one, two) = (try #require(PatientIdentifier("A123456789")), try #require(PatientIdentifier("B223456782")))
    let sent = try #require(try ledger.cases(of: sample.institution, in: sample.batch().feeMonth).first)
    #expect(sent.patient == (try sample.open().mark(of: one)))
    #expect(sent.patient != ledger.mark(of: two))
    #expect(try ledger.mark(of: one) != other.open().mark(of: one))
    #expect(ledger.mark(of: try #require(PatientIdentifier("A12345****"))) == nil)
  }

  @Test func isItsOwnersAlone() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    try sample.note(sample.key(1), in: ledger)
    let folder = sample.path.removingLastComponent()
    #expect(try folder.stat().permissions.rawValue & 0o777 == 0o700)
    for name in ["ledger.sqlite", "ledger.sqlite.key"] {
      #expect(try folder.appending(name).stat().permissions.rawValue & 0o777 == 0o600, "\(name)")
    }
  }

  /// A program that was killed when the new key had its name left a copy of it in a hidden folder.
  @Test func noCopyOfAKeyStays() throws {
    let (sample, other) = (try LedgerSample(), try LedgerSample())
    _ = try other.open()
    let key = try TemporaryFolder.bytes(other.path.removingLastComponent().appending("ledger.sqlite.key"))
    for name in ["ledger.sqlite.key", ".ledger.sqlite.key.making/file", ".other.making/file"] {
      try sample.folder.write("state/\(name)", key)
    }
    let one = try #require(PatientIdentifier("A123456789"))
    #expect(try sample.open().mark(of: one) == other.open().mark(of: one))
    let names = try sample.path.removingLastComponent().folderNames()
    #expect(names == [".other.making", "ledger.sqlite", "ledger.sqlite.key"])
  }
}
