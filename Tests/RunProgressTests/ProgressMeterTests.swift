import RunProgress
import Testing

@Suite struct ProgressMeterTests {
  @Test func nothingWasBegun() {
    let state = ProgressMeter().now
    #expect(state.phase == nil && state.ordinal == 0)
    #expect(state.done == ProgressAmounts() && state.total == ProgressAmounts())
  }

  @Test func aPhaseCountsFromNothing() {
    let meter = ProgressMeter()
    meter.begin(.checking, of: ProgressAmounts(cases: 2, files: 9))
    meter.add(files: 4)
    meter.add(cases: 1, files: 1, bytes: 7)
    #expect(meter.now.phase == .checking && meter.now.ordinal == 1)
    #expect(meter.now.done == ProgressAmounts(cases: 1, files: 5, bytes: 7))
    #expect(meter.now.total == ProgressAmounts(cases: 2, files: 9))

    meter.begin(.comparing)
    #expect(meter.now.phase == .comparing && meter.now.ordinal == 2)
    #expect(meter.now.done == ProgressAmounts() && meter.now.total == ProgressAmounts())
  }

  @Test func whatManyDoIsAllCounted() async {
    let meter = ProgressMeter()
    meter.begin(.packing)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { for _ in 0..<1000 { meter.add(files: 1, bytes: 3) } } }
    }
    #expect(meter.now.done == ProgressAmounts(files: 8000, bytes: 24_000))
  }
}
