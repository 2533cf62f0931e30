/// Lets something happen at most so often. It has no clock of its own.
struct Throttle {
  private let interval: Double
  private var next: Double

  /// - Parameters:
  ///   - start: the time now, in seconds of any clock.
  ///   - first: how many seconds later it may happen for the first time.
  ///   - interval: how many seconds must lie between two times.
  init(start: Double, first: Double, interval: Double) {
    next = start + first
    self.interval = interval
  }

  /// Whether it may happen now, and is then taken to have happened.
  mutating func isDue(at now: Double) -> Bool {
    guard now >= next else { return false }
    next = now + interval
    return true
  }
}
