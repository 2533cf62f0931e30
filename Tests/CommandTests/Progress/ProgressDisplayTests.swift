import RunProgress
import Synchronization
import Testing

@testable import nhi_pack

@Suite struct ProgressDisplayTests {
  /// A clock and a terminal that a test holds in its hands.
  private final class Stage: Sendable {
    private struct State {
      var now = 0.0
      var columns: Int? = 80
      var written: [(time: Double, text: String)] = []
    }

    private let state = Mutex(State())

    var written: [(time: Double, text: String)] { state.withLock { $0.written } }
    func set(now: Double) { state.withLock { $0.now = now } }
    func set(columns: Int?) { state.withLock { $0.columns = columns } }

    func place(_ manner: ProgressDisplay.Manner) -> ProgressDisplay.Place {
      ProgressDisplay.Place(
        manner: manner, columns: { self.state.withLock { $0.columns } }, now: { self.state.withLock { $0.now } },
        write: { text in self.state.withLock { $0.written.append(($0.now, text)) } })
    }
  }

  private let stage = Stage()
  private let meter = ProgressMeter()

  private func display(_ manner: ProgressDisplay.Manner) -> ProgressDisplay {
    ProgressDisplay(meter, phases: Running.Command.check.phases, language: .zhHant, on: stage.place(manner))
  }

  /// Something new to show each millisecond, and a tick that often.
  private func run(_ display: ProgressDisplay, milliseconds: Range<Int>) {
    for millisecond in milliseconds {
      stage.set(now: Double(millisecond) / 1000)
      meter.add(files: 1)
      display.tick()
    }
  }

  @Test func theLineIsDrawnTenTimesASecondAtMost() {
    let display = display(.line)
    meter.begin(.listing)
    run(display, milliseconds: 0..<3000)
    let times = stage.written.map(\.time)
    #expect((25...30).contains(times.count))
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= 0.0999 })
    #expect(times.first.map { $0 > 0.01 && $0 < 0.03 } == true)
  }

  @Test func theLineIsWithinItsPlaceAndGoneAtTheEnd() {
    let display = display(.line)
    meter.begin(.checking, of: ProgressAmounts(cases: 7, files: 300))
    for (second, columns) in [80, 40, 12, 2].enumerated() {
      stage.set(columns: columns)
      run(display, milliseconds: second * 1000..<second * 1000 + 200)
      let last = stage.written.last?.text ?? ""
      #expect(last.hasPrefix("\r") && last.hasSuffix("\r"))
      #expect(last.displayWidth == columns - 1)
    }
    #expect(!stage.written.contains { $0.text.contains("\u{1B}") || $0.text.contains("\n") })
    stage.set(columns: 40)
    display.end()
    #expect(stage.written.last?.text == "\r" + String(repeating: " ", count: 39) + "\r")
    let count = stage.written.count
    run(display, milliseconds: 90_000..<91_000)
    display.stop()
    display.end()
    #expect(stage.written.count == count)
  }

  /// A run that is over at once shows nothing, and takes nothing away.
  @Test func whatWasNotShownIsNotTakenAway() {
    let display = display(.line)
    run(display, milliseconds: 0..<15)
    display.end()
    #expect(stage.written.isEmpty)
  }

  @Test func theSameIsNotDrawnTwice() {
    let display = display(.line)
    meter.begin(.readingList)
    for millisecond in 0..<2000 {
      stage.set(now: Double(millisecond) / 1000)
      display.tick()
    }
    #expect(stage.written.count == 1)
  }

  /// A terminal that shows another program is left alone.
  @Test func nothingIsDrawnInTheBackground() {
    let display = display(.line)
    stage.set(columns: nil)
    run(display, milliseconds: 0..<1000)
    display.end()
    #expect(stage.written.isEmpty)
  }

  @Test func stoppingIsSaidAtOnceAndStays() {
    let display = display(.line)
    meter.begin(.listing)
    run(display, milliseconds: 0..<1000)
    display.stop()
    #expect(stage.written.last?.text.contains("停止中，清除暫存檔…") == true)
    let count = stage.written.count
    run(display, milliseconds: 1000..<3000)
    #expect(stage.written.count == count)
    display.end()
    #expect(stage.written.last?.text == "\r" + String(repeating: " ", count: 79) + "\r")
  }

  @Test func aLogHasALineNowAndThen() {
    let display = display(.log)
    meter.begin(.listing)
    for second in 0...75 {
      stage.set(now: Double(second))
      meter.add(files: 1)
      display.tick()
    }
    display.stop()
    display.end()
    #expect(stage.written.map(\.time) == [10, 40, 70])
    #expect(stage.written.map(\.text).first == "nhi-pack: 2/5 找檔案，11 檔\n")
    #expect(!stage.written.contains { $0.text.contains("\r") || $0.text.contains("\u{1B}") })
  }
}
