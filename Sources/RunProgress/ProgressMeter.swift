import Synchronization

/// How far a run is. Those who work say what they have done and wait for nobody; whoever wants to show it looks when
/// they like, as a program that draws a bar ten times a second.
///
/// A phase begins with what there is to do, as far as that is known, and ends where the next one begins. What is
/// counted never goes back within a phase, and may end a little beside what was announced: files come and go while one
/// looks.
public final class ProgressMeter: Sendable {
  /// What is being done, and how much of it is done.
  public struct State: Sendable, Hashable {
    /// Nil before the first.
    public internal(set) var phase: ProgressPhase?
    /// How many phases were begun.
    public internal(set) var ordinal = 0
    /// Of this phase.
    public internal(set) var done = ProgressAmounts()
    /// 0 where it is not known.
    public internal(set) var total = ProgressAmounts()
  }

  private let state = Mutex(State())

  /// A meter at which nothing was begun.
  public init() {}

  /// As it is now.
  public var now: State { state.withLock { $0 } }

  /// - Parameter total: what there is to do; 0 where it is not known.
  package func begin(_ phase: ProgressPhase, of total: ProgressAmounts = ProgressAmounts()) {
    state.withLock { state in
      state = State(phase: phase, ordinal: state.ordinal + 1, done: ProgressAmounts(), total: total)
    }
  }

  /// Adds what was done since.
  package func add(cases: Int = 0, files: Int = 0, bytes: Int = 0) {
    state.withLock { state in
      state.done.cases += cases
      state.done.files += files
      state.done.bytes += bytes
    }
  }
}
