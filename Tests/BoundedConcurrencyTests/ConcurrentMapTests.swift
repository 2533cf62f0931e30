import BoundedConcurrency
import Synchronization
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [-1, 0, 1, 2, 7, 500])
  func `results keep the order of the elements`(jobs: Int) async throws {
    let elements = Array(0..<100)
    let results = try await elements.mapConcurrently(jobs: jobs) { number in
      // Those that come first finish last.
      try await Task.sleep(for: .microseconds((100 - number) * 20))
      return number * 2
    }
    #expect(results == elements.map { $0 * 2 })
  }

  @Test func `nothing makes nothing`() async throws {
    let results = try await [Int]().mapConcurrently(jobs: 4) { $0 }
    #expect(results.isEmpty)
  }

  @Test func `results that are nil are kept`() async throws {
    let results = try await [1, 2, 3].mapConcurrently(jobs: 2) { $0 == 2 ? nil : $0 }
    #expect(results == [1, nil, 3])
  }

  /// The first one takes its time; the others wait for it to be handed on.
  @Test(arguments: [1, 2, 50]) func `results are handed on in order, each as soon as it can be`(jobs: Int) async throws
  {
    let meter = Meter()
    var handedOn: [Int] = []
    var begun: [Int] = []
    try await Array(0..<100).forEachConcurrently(jobs: jobs) { number in
      meter.enter()
      defer { meter.leave() }
      if number == 0 { try await Task.sleep(for: .milliseconds(20)) }
      return number
    } inOrder: { number in
      handedOn.append(number)
      begun.append(meter.count)
    }
    #expect(handedOn == Array(0..<100))
    if jobs == 1 { #expect((begun.first ?? 100) < 100, "not only at the end") }
  }

  @Test func `an error of the one who takes the results ends it`() async throws {
    let meter = Meter()
    await #expect(throws: Failure(number: 3)) {
      try await Array(0..<1000).forEachConcurrently(jobs: 2) { number in
        meter.enter()
        defer { meter.leave() }
        try await Task.sleep(for: .milliseconds(1))
        return number
      } inOrder: { number in
        if number == 3 { throw Failure(number: 3) }
      }
    }
    #expect(meter.underWay == 0)
    #expect(meter.count < 1000)
  }

  @Test func `a slice is mapped like an array`() async throws {
    let results = try await [1, 2, 3, 4][1...2].mapConcurrently(jobs: 2) { $0 }
    #expect(results == [2, 3])
  }

  @Test(arguments: [(0, 1), (1, 1), (2, 2), (5, 5)])
  func `never more than the jobs are under way`(jobs: Int, expected: Int) async throws {
    let meter = Meter()
    _ = try await Array(0..<40).mapConcurrently(jobs: jobs) { _ in
      meter.enter()
      try await Task.sleep(for: .milliseconds(2))
      meter.leave()
    }
    #expect(meter.most <= expected)
    #expect(meter.most >= min(2, expected))
    #expect(meter.count == 40)
  }

  @Test func `the first error cancels and awaits the others`() async throws {
    let meter = Meter()
    let error = await #expect(throws: Failure.self) {
      try await Array(0..<50).mapConcurrently(jobs: 3) { number in
        meter.enter()
        defer { meter.leave() }
        if number == 1 { throw Failure(number: number) }
        try await Task.sleep(for: .seconds(30))
      }
    }
    #expect(error == Failure(number: 1))
    #expect(meter.count <= 3)
    #expect(meter.underWay == 0)
  }

  @Test func `cancelling the caller ends it`() async throws {
    let started = Meter()
    let task = Task {
      try await Array(0..<10).mapConcurrently(jobs: 2) { _ in
        started.enter()
        try await Task.sleep(for: .seconds(30))
      }
    }
    while started.count == 0 { await Task.yield() }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}

private struct Failure: Error, Equatable { let number: Int }

private final class Meter: Sendable {
  private struct State {
    var underWay = 0
    var most = 0
    var count = 0
  }

  private let state = Mutex(State())

  var underWay: Int { state.withLock(\.underWay) }
  var most: Int { state.withLock(\.most) }
  var count: Int { state.withLock(\.count) }

  func enter() {
    state.withLock {
      $0.underWay += 1
      $0.count += 1
      $0.most = max($0.most, $0.underWay)
    }
  }

  func leave() { state.withLock { $0.underWay -= 1 } }
}
