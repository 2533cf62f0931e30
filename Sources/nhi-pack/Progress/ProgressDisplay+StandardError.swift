import Dispatch
import Glibc
import Logging
import RunProgress

extension ProgressDisplay {
  /// Begins to show how far a run is, as standard error can show it and the user wants it.
  ///
  /// - Returns: nil when the user wants none.
  static func begin(_ meter: ProgressMeter, of command: Running.Command, _ output: OutputArguments) -> ProgressDisplay?
  {
    if output.isQuiet { return nil }
    // The log's lines go to the same place, and would be drawn into.
    let isPlain = Terminal.environment("TERM") == "dumb" || output.logger.logLevel < .warning
    let manner: Manner = Terminal.isTerminal(STDERR_FILENO) && !isPlain ? .line : .log
    let place = Place(manner: manner, columns: columns, now: now) { text in
      // Whoever cannot be told how far it is gets the result all the same.
      try? Terminal.write(Array(text.utf8), to: STDERR_FILENO)
    }
    return ProgressDisplay(meter, phases: command.phases, language: output.language, on: place)
  }

  /// Calls `tick` on a thread of its own until it is cancelled: neither do those who work wait for the terminal, nor
  /// does it wait for them.
  func ticking() -> any DispatchSourceTimer {
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    timer.schedule(deadline: .now() + .milliseconds(20), repeating: .milliseconds(50), leeway: .milliseconds(5))
    timer.setEventHandler { self.tick() }
    timer.resume()
    return timer
  }

  /// How many columns standard error has, or nil while the terminal is another program's.
  @Sendable private static func columns() -> Int? {
    guard tcgetpgrp(STDERR_FILENO) == getpgrp() else { return nil }
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  @Sendable private static func now() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
