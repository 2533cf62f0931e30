import RunProgress
import Testing

@testable import nhi_pack

@Suite struct ProgressPaceTests {
  private static func state(
    _ ordinal: Int = 1, bytes: Int = 0, of totalBytes: Int = 0, files: Int = 0, ofFiles: Int = 0
  ) -> ProgressMeter.State {
    let meter = ProgressMeter()
    for _ in 0..<ordinal { meter.begin(.packing, of: ProgressAmounts(files: ofFiles, bytes: totalBytes)) }
    meter.add(files: files, bytes: bytes)
    return meter.now
  }

  /// Notes `bytes(second)` each tenth of a second.
  private func pace(until seconds: Int, of total: Int, _ bytes: (Double) -> Int) -> ProgressPace {
    var pace = ProgressPace()
    for tenth in 0...(seconds * 10) {
      let now = Double(tenth) / 10
      pace.note(Self.state(bytes: bytes(now), of: total), at: now)
    }
    return pace
  }

  @Test func nothingIsSaidTooEarly() {
    #expect(pace(until: 1, of: 10_000) { Int(($0 * 100).rounded()) }.perSecond == nil)
    #expect(pace(until: 3, of: 10_000) { Int(($0 * 100).rounded()) }.perSecond == 100)
    #expect(pace(until: 3, of: 10_000) { Int(($0 * 100).rounded()) }.secondsLeft == nil)
    #expect(pace(until: 10, of: 10_000) { Int(($0 * 100).rounded()) }.secondsLeft == 90)
  }

  /// A hundredth of the work says little of the rest.
  @Test func littleForetellsNothing() {
    #expect(pace(until: 10, of: 1_000_000) { Int(($0 * 100).rounded()) }.secondsLeft == nil)
    #expect(pace(until: 10, of: 0) { Int(($0 * 100).rounded()) }.secondsLeft == nil)
    #expect(pace(until: 10, of: 10_000) { _ in 0 }.perSecond == nil)
    #expect(pace(until: 10, of: 1000) { Int(($0 * 100).rounded()) }.secondsLeft == nil)
  }

  /// A second without anything, as while one large file is opened, does not make the numbers jump.
  @Test func aPauseIsSmoothed() throws {
    let steady = try #require(pace(until: 20, of: 100_000) { Int(($0 * 1000).rounded()) }.perSecond)
    let paused = try #require(pace(until: 20, of: 100_000) { Int((min($0, 19) * 1000).rounded()) }.perSecond)
    #expect(steady == 1000)
    #expect((850..<1000).contains(paused))
  }

  /// When it goes slower for long, the forecast follows.
  @Test func whatLastsCounts() throws {
    let slower = try #require(
      pace(until: 80, of: 100_000) { $0 < 20 ? Int(($0 * 1000).rounded()) : Int((20_000 + ($0 - 20) * 100).rounded()) }
        .perSecond)
    #expect((100..<110).contains(slower))
  }

  @Test func aNewPhaseBeginsAnew() {
    var pace = ProgressPace()
    for second in 0...10 { pace.note(Self.state(bytes: second * 100, of: 10_000), at: Double(second)) }
    #expect(pace.perSecond == 100)
    pace.note(Self.state(2, bytes: 0, of: 500), at: 11)
    #expect(pace.perSecond == nil && pace.secondsLeft == nil)
  }

  /// Where how much is read of a file is not known, files are counted.
  @Test func filesAreCountedWhereBytesAreNot() {
    var pace = ProgressPace()
    for second in 0...10 { pace.note(Self.state(files: second * 3, ofFiles: 90), at: Double(second)) }
    #expect(pace.unit == .files && pace.perSecond == 3 && pace.secondsLeft == 20)
  }
}
