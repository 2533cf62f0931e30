import Ledger
import NHICodes
import Testing

/// A bundle that was packed and never uploaded.
@Suite struct NotSentTests {
  @Test func whatWasNotSentDoesNotCountAndStaysListed() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    try sample.note(sample.key(1), holding: "wrong", in: ledger)
    try sample.note(sample.key(2), holding: "right", in: ledger)
    try ledger.note([ledger.history()[0]], asSent: false, now: 7)
    #expect(try serials(sample, ledger) == [2])
    #expect(try ledger.fileSizes(of: sample.institution) == [5])
    let contents = [sample.digest("wrong"), sample.digest("right")]
    #expect(try ledger.files(of: sample.institution, with: contents).keys.map(\.self) == [sample.digest("right")])
    let history = try ledger.history()
    #expect(history.map { $0.bundle?.notSentAt } == [7, nil])
    #expect(history[0].bundle?.cases.map(\.key) == [try sample.key(1)])
    // Its number stays handed out.
    #expect(try sample.reserve(1, in: ledger) == nil)
    #expect(try sample.reserve(in: ledger)?.sequence == 3)
  }

  @Test func theNoteIsTakenBack() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    try sample.note(sample.key(1), in: ledger)
    try sample.note(sample.key(2), in: ledger)
    let entries = try ledger.history()
    try ledger.note(entries, asSent: false, now: 7)
    #expect(try serials(sample, ledger) == [])
    try ledger.note([entries[1]], asSent: true, now: 8)
    #expect(try serials(sample, ledger) == [2])
    #expect(try ledger.history().map { $0.bundle?.notSentAt } == [7, nil])
  }

  @Test func whatWasNotedKeepsItsTime() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    try sample.note(sample.key(1), in: ledger)
    for now in [7, 8] { try ledger.note(ledger.history(), asSent: false, now: now) }
    #expect(try ledger.history().map { $0.bundle?.notSentAt } == [7])
  }

  private func serials(_ sample: LedgerSample, _ ledger: Ledger) throws -> [Int] {
    try ledger.cases(of: sample.institution, in: sample.batch().feeMonth).map(\.key.serial.number)
  }
}
