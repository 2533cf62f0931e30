import Ledger
import NHICodes
import SamplingLists
import Testing

@Suite struct HistoryTests {
  @Test func tellsWhatWasHandedOutAndWhatCameOfIt() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    let made = try sample.note(sample.key(1), in: ledger)
    let burnt = try #require(try sample.reserve(in: ledger))
    let history = try ledger.history()
    #expect(history.map(\.sequence) == [made.sequence, burnt.sequence])
    #expect(history.map { $0.bundle != nil } == [true, false])
    #expect(history[0].bundle?.batch == (try sample.batch()))
    #expect(history[0].bundle?.path == "/out/sent.zip")
    #expect(history[0].bundle?.cases.map(\.key) == [try sample.key(1)])
    #expect(history[0].bundle?.cases.map(\.fileCount) == [1])
    #expect(history[0].numbers == made.numbers)
  }

  @Test func canBeNarrowed() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    try sample.note(sample.key(1), in: ledger)
    try sample.note(sample.key(2), in: ledger, batch: sample.batch("11508"))
    _ = try sample.reserve(in: ledger)
    func sequences(_ filter: HistoryFilter) throws -> [Int] { try ledger.history(filter).map(\.sequence) }
    #expect(try sequences(HistoryFilter()) == [1, 2, 3])
    #expect(try sequences(HistoryFilter(feeMonth: FeeMonth("11508"))) == [2])
    #expect(try sequences(HistoryFilter(key: sample.key(1))) == [1])
    #expect(try sequences(HistoryFilter(feeMonth: FeeMonth("11508"), key: sample.key(1))) == [])
    #expect(try sequences(HistoryFilter(institution: sample.institution)) == [1, 2, 3])
    #expect(try sequences(HistoryFilter(institution: InstitutionCode("3501200000"))) == [])
  }
}
