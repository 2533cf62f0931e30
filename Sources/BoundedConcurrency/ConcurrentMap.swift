extension Collection where Self: Sendable, Element: Sendable, Index: Sendable {
  /// The results of `transform`, in the order of the elements, at most `jobs` of them under way at once.
  ///
  /// - Throws: the first error; the others are cancelled and awaited before it leaves.
  public func mapConcurrently<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) async throws -> Result
  ) async throws -> [Result] {
    var results: [Result] = []
    try await forEachConcurrently(jobs: jobs, transform) { results.append($0) }
    return results
  }

  /// Hands on the results of `transform` in the order of the elements, each as soon as those before it are there, at
  /// most `jobs` of them under way at once. What finishes early is kept until then.
  ///
  /// - Parameter body: called by the caller's task alone, while others are under way.
  /// - Throws: the first error; the others are cancelled and awaited before it leaves.
  public func forEachConcurrently<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) async throws -> Result,
    inOrder body: (Result) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      let jobs = Swift.max(1, jobs)
      var early: [Int: Result] = [:]
      var (running, started, handedOn) = (0, 0, 0)
      var waiting = makeIterator()
      func startSome() {
        while running < jobs, let element = waiting.next() {
          let position = started
          group.addTask { (position, try await transform(element)) }
          started += 1
          running += 1
        }
      }
      startSome()
      while let (position, result) = try await group.next() {
        running -= 1
        early[position] = result
        startSome()
        while let next = early.removeValue(forKey: handedOn) {
          try body(next)
          handedOn += 1
        }
      }
    }
  }
}
