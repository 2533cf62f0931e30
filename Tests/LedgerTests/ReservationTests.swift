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
    #expect(try sample.outcome(in: ledger) == .noneLeft)
    #expect(try sample.outcome(1000, in: ledger) == .sequenceTaken)
    #expect(try sample.outcome(999, in: ledger) == .sequenceTaken)
  }

  /// Ten numbers belong to a sequence: 1 has 1 to 10, 2 has 11 to 20.
  @Test func numbersThatWereAskedForAreHandedOutOnce() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    #expect(try sample.made(sample.outcome(numbers: 5...6, in: ledger)) == "1: 5...6")
    for taken in [6...9, 1...5, 5...5, 1...100] {
      #expect(try sample.outcome(numbers: taken, in: ledger) == .numbersTaken(taken, with: 1))
    }
    // What was refused used nothing up, and the neighbours are free.
    #expect(try sample.made(sample.outcome(numbers: 7...9, in: ledger)) == "2: 7...9")
    #expect(try sample.made(sample.outcome(7, numbers: 4...4, in: ledger)) == "7: 4...4")
    // Another day and another institution have their own.
    #expect(try sample.made(sample.outcome(numbers: 5...6, in: ledger, on: ROCDate("1151122"))) == "1: 5...6")
    #expect(
      try sample.made(sample.outcome(numbers: 5...6, in: ledger, of: InstitutionCode("3501200000"))) == "1: 5...6")
  }

  @Test func aSequenceIsPassedOverWhenOfItsNumbersSomeWereAskedFor() throws {
    let sample = try LedgerSample()
    let ledger = try sample.open()
    #expect(try sample.made(sample.outcome(numbers: 25...35, in: ledger)) == "1: 25...35")
    #expect(try sample.made(sample.outcome(in: ledger)) == "2: 11...20")
    #expect(try sample.outcome(3, in: ledger) == .numbersTaken(21...30, with: 1))
    #expect(try sample.made(sample.outcome(in: ledger)) == "5: 41...50")
    // By name with numbers of its own.
    #expect(try sample.made(sample.outcome(3, numbers: 21...24, in: ledger)) == "3: 21...24")
    #expect(try sample.made(sample.outcome(998, numbers: 9990...9990, in: ledger)) == "998: 9990...9990")
    #expect(try sample.outcome(in: ledger) == .noneLeft)
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
