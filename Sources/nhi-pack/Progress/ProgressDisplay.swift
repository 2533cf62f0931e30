import Findings
import RunProgress
import Synchronization

/// Shows how far a run is, on standard error: on a terminal in one line that is drawn over and over and gone at the
/// end, anywhere else with a line now and then.
///
/// The line is drawn with carriage returns and spaces alone, so that it needs no colour and no terminal's own language;
/// the cursor waits at its beginning, where whatever is written next, such as the terminal's `^C`, is drawn over.
final class ProgressDisplay: Sendable {
  enum Manner: Sendable {
    /// One line of a terminal.
    case line
    /// Lines of a log.
    case log
  }

  /// Where it is shown, and by whose clock.
  struct Place: Sendable {
    let manner: Manner
    /// Of the terminal; nil while it is another program's, as when this one was sent to the background.
    let columns: @Sendable () -> Int?
    /// Seconds of a clock that never goes back.
    let now: @Sendable () -> Double
    /// Whole, in one piece.
    let write: @Sendable (String) -> Void
  }

  private struct State {
    var throttle: Throttle
    var pace = ProgressPace()
    /// What stands on the terminal.
    var shown: String?
    var isStopping = false
    var hasEnded = false
  }

  private let meter: ProgressMeter
  private let phases: [ProgressPhase]
  private let language: Language
  private let place: Place
  private let state: Mutex<State>

  init(_ meter: ProgressMeter, phases: [ProgressPhase], language: Language, on place: Place) {
    self.meter = meter
    self.phases = phases
    self.language = language
    self.place = place
    let throttle =
      switch place.manner {
      // A run that is over at once shows none, and no run is silent for a tenth of a second.
      case .line: Throttle(start: place.now(), first: 0.02, interval: 0.1)
      case .log: Throttle(start: place.now(), first: 10, interval: 30)
      }
    state = Mutex(State(throttle: throttle))
  }

  /// Shows how far the run is, if it is time to. To be called more often than it is to be shown.
  func tick() {
    state.withLock { state in
      guard !state.hasEnded else { return }
      let (reading, now) = (meter.now, place.now())
      state.pace.note(reading, at: now)
      guard state.throttle.isDue(at: now), !state.isStopping else { return }
      let text = ProgressText(state: reading, pace: state.pace, phases: phases, language: language)
      switch place.manner {
      case .line: draw(&state) { text.line(columns: $0) }
      case .log: place.write("nhi-pack: \(text.sentence)\n")
      }
    }
  }

  /// From now on it says that the run is being stopped.
  func stop() {
    state.withLock { state in
      guard !state.hasEnded, !state.isStopping else { return }
      state.isStopping = true
      if place.manner == .line { draw(&state) { Self.stopping(columns: $0)[language] } }
    }
  }

  /// Takes the line away. Nothing is shown any more when this is done.
  func end() {
    state.withLock { state in
      guard !state.hasEnded else { return }
      state.hasEnded = true
      if state.shown != nil { draw(&state) { _ in "" } }
    }
  }

  private func draw(_ state: inout State, _ text: (Int) -> String) {
    // The last column is left alone: some terminals begin a new line when it is filled.
    guard let columns = place.columns().map({ $0 - 1 }), columns > 0 else { return }
    let line = text(columns).padded(toWidth: columns)
    guard line != state.shown else { return }
    state.shown = line
    place.write("\r\(line)\r")
  }

  private static func stopping(columns: Int) -> Wording {
    columns < 30 ? Wording("停止中…", "stopping…") : Wording("停止中，清除暫存檔…", "stopping and clearing up…")
  }
}
