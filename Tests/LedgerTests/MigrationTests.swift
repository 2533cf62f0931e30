import FileAccess
import Ledger
import NHICodes
import TestSupport
import Testing

/// Ledgers that older versions of the program made, as they were left: `Fixtures/ledgers`.
@Suite struct MigrationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func versionOneGoesOn() throws {
    let path = try folder.copy(Project.fixtures.appending("ledgers").appending("version-1"), as: "state")
      .appending("ledger.sqlite")
    let before = try TemporaryFolder.bytes(path)
    // `PRAGMA user_version` is big-endian at offset 60.
    #expect(before[60..<64] == [0, 0, 0, 1])
    let ledger = try Ledger(at: path, now: LedgerSample.now)
    let history = try ledger.history()
    #expect(history.map(\.sequence) == [1, 2, 3])
    #expect(history.map { $0.bundle?.batch.feeMonth.rocDigits } == ["11507", nil, "11506"])
    #expect(history.map { $0.bundle?.cases.count } == [2, nil, 1])
    #expect(history.allSatisfy { $0.bundle?.notSentAt == nil })
    let institution = try #require(InstitutionCode("3599999991"))
    let july = try #require(FeeMonth("11507"))
    let sent = try ledger.cases(of: institution, in: july)
    #expect(sent.map(\.key.serial.number) == [1, 2])
    let patients = ["A123456789", "B223456782"].compactMap { PatientIdentifier($0) }
    #expect(sent.map(\.patient) == patients.map { ledger.mark(of: $0) })
    // What version 1 could not.
    try ledger.note([history[0]], asSent: false, now: LedgerSample.now)
    #expect(try ledger.cases(of: institution, in: july).isEmpty)
    // Once only.
    let again = try Ledger(at: path, now: LedgerSample.now)
    #expect(try again.history().map { $0.bundle?.notSentAt } == [LedgerSample.now, nil, nil])
    #expect(try again.history().map(\.numbers) == history.map(\.numbers))
  }

  @Test func manyAtOnceBringItUpToDateOnce() async throws {
    let path = try folder.copy(Project.fixtures.appending("ledgers").appending("version-1"), as: "state")
      .appending("ledger.sqlite")
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { try Ledger(at: path, now: LedgerSample.now).history().count } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 3, count: 8))
  }
}
