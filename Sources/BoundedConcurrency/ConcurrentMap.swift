extension Collection where Self: Sendable, Element: Sendable, Index: Sendable {
  /// The results of `transform`, in the order of the elements, at most `jobs` of them under way at once.
  ///
  /// - Throws: the first error; the others are cancelled and awaited before it leaves.
  public func mapConcurrently<Result: Sendable>(
    jobs: Int, _ transform: @escaping @Sendable (Element) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results: [Result?] = Array(repeating: nil, count: count)
      var waiting = zip(0..., self).makeIterator()
      func startNext() {
        guard let (position, element) = waiting.next() else { return }
        group.addTask { (position, try await transform(element)) }
      }
      for _ in 0..<Swift.max(1, jobs) { startNext() }
      while let (position, result) = try await group.next() {
        results[position] = result
        startNext()
      }
      return results.compactMap { $0 }
    }
  }
}
