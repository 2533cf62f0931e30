import Ledger
import NHICodes
import Testing

@Suite struct ReservationTests {
  @Test func numbersFollowOneAnotherWithinAnInstitutionAndDay() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    #expect(try sample.reserve(in: ledger)?.sequence == 1)
    let second = try #require(try sample.reserve(in: ledger))
    #expect((second.sequence, second.numbers) == (2, 11...20))
    // Another day and another institution begin anew.
    #expect(try sample.reserve(in: ledger, on: ROCDate("1151122"))?.sequence == 1)
    #expect(try sample.reserve(in: ledger, of: InstitutionCode("3501200000"))?.sequence == 1)
    // Another program's look at the same file goes on.
    #expect(try sample.reserve(in: sample.open())?.sequence == 3)
  }

  @Test func aNumberIsHandedOutOnceWhateverBecomesOfIt() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    #expect(try sample.reserve(7, in: ledger)?.sequence == 7)
    #expect(try sample.reserve(7, in: ledger) == nil)
    // Not into the gap below it.
    #expect(try sample.reserve(in: ledger)?.sequence == 8)
    // The gap is to be had by name.
    #expect(try sample.reserve(3, in: ledger)?.sequence == 3)
  }

  @Test func whatIsKnownFromElsewhereCounts() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    #expect(try sample.reserve(after: 4, in: ledger)?.sequence == 5)
    #expect(try sample.reserve(after: 2, in: ledger)?.sequence == 6)
  }

  @Test func noneIsHandedOutBeyondTheLast() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    #expect(try sample.reserve(after: 998, in: ledger)?.sequence == 999)
    #expect(try sample.reserve(in: ledger) == nil)
    #expect(try sample.reserve(1000, in: ledger) == nil)
  }

  /// From the first look at a file that is not there yet.
  @Test func manyAtOnceNeverShareANumber() async throws {
    let sample = try LedgerSample()
    let (programs, each) = (10, 12)
    let sequences = try await withThrowingTaskGroup(of: [Int].self) { group in
      for _ in 0..<programs {
        group.addTask {
          let ledger = try sample.open()
          return try (0..<each).compactMap { _ in try sample.reserve(in: ledger)?.sequence }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(sequences.sorted() == Array(1...programs * each))
  }
}
