import Testing

@testable import nhi_pack

@Suite struct ThrottleTests {
  @Test func theFirstTimeWaitsAndEachFurtherOneToo() {
    var throttle = Throttle(start: 100, first: 10, interval: 30)
    let due = stride(from: 100.0, through: 200, by: 0.5).filter { throttle.isDue(at: $0) }
    #expect(due == [110, 140, 170, 200])
  }

  /// Whoever comes late does not make up for it.
  @Test func twoTimesAreNeverCloserThanTheInterval() {
    var throttle = Throttle(start: 0, first: 0, interval: 0.1)
    let due = [0, 0.09, 0.25, 0.3, 0.36].filter { throttle.isDue(at: $0) }
    #expect(due == [0, 0.25, 0.36])
  }
}
