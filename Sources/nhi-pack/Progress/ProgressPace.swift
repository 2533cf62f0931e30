import RunProgress

/// How fast a phase goes and how long it will take, steadied so that one can read it: one large file among small ones
/// does not make the numbers jump. Nothing is said before it means something.
struct ProgressPace {
  enum Unit {
    case bytes, files
  }

  /// Seconds after which older speed counts for half of what it did, about.
  private static let memory = 10.0
  /// Seconds before which a speed says nothing, and before which nothing can be foretold from it.
  private static let (earliestRate, earliestForecast) = (2.0, 4.0)

  private var ordinal = 0
  private var began = 0.0
  private var last: (time: Double, amount: Int) = (0, 0)
  private var speed = 0.0
  private var done = 0
  private var total = 0
  private(set) var unit: Unit?

  /// Takes note of how far the run is.
  ///
  /// - Parameter now: seconds of a clock that never goes back.
  mutating func note(_ state: ProgressMeter.State, at now: Double) {
    unit = Self.unit(of: state)
    (done, total) = unit == .bytes ? (state.done.bytes, state.total.bytes) : (state.done.files, state.total.files)
    if state.ordinal != ordinal {
      ordinal = state.ordinal
      began = now
      speed = 0
      last = (now, done)
      return
    }
    let span = now - last.time
    guard span > 0 else { return }
    if now - began < Self.earliestForecast {
      speed = Double(done) / (now - began)
    } else {
      let current = Double(max(0, done - last.amount)) / span
      speed += (current - speed) * span / (span + Self.memory)
    }
    last = (now, done)
  }

  /// Units a second; nil while it says nothing.
  var perSecond: Int? {
    guard unit != nil, last.time - began >= Self.earliestRate, speed >= 1 else { return nil }
    return Int(min(speed, 1e15).rounded())
  }

  /// Until the phase ends, not the run; nil while it cannot be told.
  var secondsLeft: Int? {
    guard unit != nil, last.time - began >= Self.earliestForecast, total > done, done >= total / 50, speed > 0 else {
      return nil
    }
    let seconds = Double(total - done) / speed
    // Whoever reads "four days" has no use for it.
    return seconds < 99 * 3600 ? Int(seconds.rounded()) : nil
  }

  private static func unit(of state: ProgressMeter.State) -> Unit? {
    if state.total.bytes > 0 { return .bytes }
    if state.total.files > 0 { return .files }
    return state.done.bytes > 0 ? .bytes : nil
  }
}
