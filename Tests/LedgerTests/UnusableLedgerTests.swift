import FileAccess
import Findings
import Glibc
import Ledger
import NHICodes
import SystemPackage
import TestSupport
import Testing

/// What is wrong with a ledger is told, and nothing is done in its stead.
@Suite struct UnusableLedgerTests {
  @Test func somethingElseIsLeftAlone() throws {
    let sample = try LedgerSample()
    let text = Array("a letter that has nothing to do with this program, and is longer than a header of SQLite.".utf8)
    let path = try sample.folder.write("state/ledger.sqlite", text)
    #expect(error(sample)?.kind == .notALedger)
    #expect(try TemporaryFolder.bytes(path) == text)
    #expect(try sample.folder.path.appending("state").folderNames() == ["ledger.sqlite"])
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() async throws {
    let sample = try LedgerSample()
    try sample.folder.write("state/none", "")
    try await sql("CREATE TABLE patients (name TEXT)", sample.path)
    let before = try TemporaryFolder.bytes(sample.path)
    #expect(error(sample)?.kind == .notALedger)
    #expect(try TemporaryFolder.bytes(sample.path) == before)
  }

  @Test func anEmptyFileBecomesALedger() throws {
    let sample = try LedgerSample()
    try sample.folder.write("state/ledger.sqlite", "")
    #expect(try sample.reserve(in: sample.open())?.sequence == 1)
  }

  @Test func aNewerOneIsLeftAlone() async throws {
    let sample = try LedgerSample()
    _ = try sample.open()
    try await sql("PRAGMA user_version = 99", sample.path)
    #expect(error(sample)?.kind == .newer(99))
    try await sql("PRAGMA user_version = 2", sample.path)
    #expect(error(sample) == nil)
  }

  @Test func aDamagedOneHandsOutNothing() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    for serial in 1...50 { try sample.note(sample.key(serial), in: ledger) }
    var bytes = try TemporaryFolder.bytes(sample.path)
    #expect(bytes.count > 20_000)
    for index in 4096..<bytes.count { bytes[index] = 0x5A }
    try sample.folder.write("state/ledger.sqlite", bytes)
    #expect(error(sample)?.kind == .corrupt)
  }

  @Test func aCutOneHandsOutNothing() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    for serial in 1...50 { try sample.note(sample.key(serial), in: ledger) }
    let bytes = try TemporaryFolder.bytes(sample.path)
    try sample.folder.write("state/ledger.sqlite", Array(bytes.prefix(bytes.count / 2)))
    #expect(error(sample)?.kind == .corrupt)
  }

  @Test func aLockedOneIsWaitedForAndThenTold() async throws {
    let sample = try LedgerSample()
    let ledger = try sample.open(patience: 300)
    let holder = try sample.open()
    // It holds the write lock for as long as the closure that it asks for numbers takes.
    let result = try holder.reserve(
      of: sample.institution, on: sample.day, from: 1...999,
      numbersOf: { sequence in
        let refused = #expect(throws: LedgerError.self) { try sample.reserve(in: ledger) }
        #expect(refused?.kind == .locked)
        return sequence...sequence
      }, now: LedgerSample.now)
    #expect(sample.made(result) == "1: 1...1")
    #expect(try sample.reserve(in: ledger)?.sequence == 2)
  }

  @Test func aFolderThatMayNotBeWrittenTo() throws {
    let sample = try LedgerSample()
    let folder = try sample.folder.write("state/none", "").removingLastComponent()
    #expect(chmod(sample.folder.path.string, 0o755) == 0)
    #expect(chmod(folder.string, 0o555) == 0)
    #expect(try asOrdinaryUser { error(sample)?.kind } == .inaccessible(.permissionDenied))
    #expect(chmod(folder.string, 0o777) == 0)
    #expect(try asOrdinaryUser { error(sample)?.kind } == nil)
  }

  @Test func oneThatMayNotBeWrittenTo() throws {
    let sample = try LedgerSample()
    _ = try sample.open()
    let folder = sample.path.removingLastComponent()
    for open in [sample.folder.path, folder] { #expect(chmod(open.string, 0o777) == 0) }
    for name in try folder.folderNames() { #expect(chmod(folder.appending(name).string, 0o444) == 0) }
    let refused = try asOrdinaryUser { error(sample)?.kind }
    #expect([.inaccessible(.readOnlyFileSystem), .inaccessible(.permissionDenied)].contains(refused))
    for name in try folder.folderNames() { #expect(chmod(folder.appending(name).string, 0o666) == 0) }
    #expect(try asOrdinaryUser { error(sample)?.kind } == nil)
  }

  @Test func aFolderInItsPlace() throws {
    let sample = try LedgerSample()
    try sample.path.createFolders()
    #expect(error(sample)?.kind == .inaccessible(.isDirectory))
  }

  @Test(arguments: [nil, "short", String(repeating: "k", count: 33)])
  func withoutItsKeyItIsNotUsed(_ key: String?) throws {
    let sample = try LedgerSample()
    _ = try sample.open()
    try sample.folder.remove("state/ledger.sqlite.key")
    if let key { try sample.folder.write("state/ledger.sqlite.key", key) }
    #expect(error(sample)?.kind == .keyUnusable)
  }

  @Test func itsUsualPlace() throws {
    func place(_ variables: [String: String]) throws(LedgerError) -> FilePath {
      try Ledger.usualPath { variables[$0] }
    }
    #expect(try place(["HOME": "/home/a", "XDG_STATE_HOME": "/s"]) == "/s/nhi-pack/ledger.sqlite")
    #expect(try place(["HOME": "/home/a"]) == "/home/a/.local/state/nhi-pack/ledger.sqlite")
    #expect(try place(["HOME": "/home/a", "XDG_STATE_HOME": "s"]) == "/home/a/.local/state/nhi-pack/ledger.sqlite")
    let none = #expect(throws: LedgerError.self) { try place([:]) }
    #expect(none?.kind == .noPlace)
  }

  @Test(
    arguments: [
      .locked, .inaccessible(.readOnlyFileSystem), .notALedger, .corrupt, .newer(9), .keyUnusable, .noPlace, .failed,
    ] as [LedgerError.Kind])
  func everyKindIsToldInBothLanguages(_ kind: LedgerError.Kind) {
    let wording = LedgerError(kind, "/home/A123456789/ledger.sqlite", "run: text (1)").wording
    for language in Language.allCases {
      #expect(wording[language].contains("A123456789") == false)
      #expect(wording[language].contains(kind == .noPlace ? "--ledger" : "A12345****"))
    }
    #expect(wording.zhHant != wording.en)
  }

  private func error(_ sample: LedgerSample) -> LedgerError? {
    do throws(LedgerError) {
      _ = try sample.open(patience: 300)
      return nil
    } catch {
      return error
    }
  }

  /// By another program than ours.
  private func sql(_ statement: String, _ path: FilePath) async throws {
    let script = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()"
    let output = try await Program.tool("python3", package: "python3").run(["-c", script, path.string, statement])
    #expect(output.status == 0, "\(output.errors)")
  }
}
