extension Work {
  /// The calls with one of these names that it takes to do this work undisturbed, as often as there is time to try
  /// them: all that give a name, take one away, lock or flush, and of the others so many, spread evenly, that there are
  /// no more than `limit`. Works that have most of their calls in common, as the containers have those of the ledger,
  /// are given different ones of them.
  ///
  /// - Parameter place: where nothing was done yet.
  func steps(
    _ names: [String], _ material: Material, in place: Place, atMost limit: Int
  ) async throws -> [TracedCall] {
    let calls = try await calls(names, material, in: place)
    let rest = calls.filter { !$0.isDecisive }
    let room = max(0, limit - (calls.count - rest.count))
    guard rest.count > room else { return calls }
    let chosen = rest.spread(atMost: room, shift: (Work.allCases.firstIndex(of: self) ?? 0) % 3)
    let names = Set(chosen.map(\.step))
    return calls.filter { $0.isDecisive || names.contains($0.step) }
  }
}

extension [TracedCall] {
  /// So many of them, evenly.
  ///
  /// - Parameter shift: 0, 1 or 2, which give different ones where there are three times as many.
  func spread(atMost limit: Int, shift: Int = 0) -> [TracedCall] {
    count <= limit ? self : (0..<limit).map { self[(3 * $0 + shift) * count / (3 * limit)] }
  }
}

extension TracedCall {
  fileprivate var step: String { "\(name) \(number)" }

  /// Whether what is under which name depends on it. SQLite's own flushes are not among them: those of a ledger are
  /// many and alike.
  var isDecisive: Bool {
    ["rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "rmdir", "fsync", "flock"].contains(
      name)
  }
}
