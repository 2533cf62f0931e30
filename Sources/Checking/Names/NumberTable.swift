/// Numbers that were seen, each with where it stood first, in bounded memory and bounded time.
///
/// Open addressing. It starts small and doubles until it has room for `limit` numbers, so few numbers take little.
struct NumberTable: Sendable {
  enum Outcome: Sendable, Hashable {
    case new
    /// With what was given the first time, or 0 where nothing is kept.
    case known(UInt32)
    /// It is new, and there is no room for it.
    case noRoom
  }

  let limit: Int
  private(set) var count = 0
  /// A number could not be remembered.
  private(set) var hasOverflown = false
  /// Each number + 1; 0 is a free slot.
  private var slots: [UInt64]
  /// As many as slots, or none.
  private var values: [UInt32]
  private let keepsValues: Bool

  /// Numbers chosen to fall on one another would make every look-up long: after so many slots a number is given up. With
  /// other numbers such a run does not happen.
  private static let longestRun = 1024

  init(limit: Int, keepsValues: Bool) {
    self.limit = limit
    self.keepsValues = keepsValues
    slots = [UInt64](repeating: 0, count: 4096)
    values = keepsValues ? [UInt32](repeating: 0, count: slots.count) : []
  }

  /// - Parameter isKept: false to look only.
  mutating func insert(_ number: UInt64, _ value: UInt32 = 0, isKept: Bool = true) -> Outcome {
    if count >= slots.count / 4 * 3, count < limit { grow() }
    switch slot(of: number) {
    case .taken(let slot): return .known(keepsValues ? values[slot] : 0)
    case .free(let slot) where isKept && count < limit:
      slots[slot] = number + 1
      if keepsValues { values[slot] = value }
      count += 1
      return .new
    default:
      hasOverflown = true
      return .noRoom
    }
  }

  private enum Slot {
    case taken(Int), free(Int), none
  }

  private func slot(of number: UInt64) -> Slot {
    let mask = slots.count - 1
    // Fibonacci hashing: the upper bits are the mixed ones.
    var index = Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    for _ in 0..<Self.longestRun {
      let found = slots[index]
      if found == number + 1 { return .taken(index) }
      if found == 0 { return .free(index) }
      index = (index + 1) & mask
    }
    return .none
  }

  private mutating func grow() {
    let (oldSlots, oldValues) = (slots, values)
    slots = [UInt64](repeating: 0, count: oldSlots.count * 2)
    values = keepsValues ? [UInt32](repeating: 0, count: slots.count) : []
    for (index, entry) in oldSlots.enumerated() where entry != 0 {
      guard case .free(let slot) = slot(of: entry - 1) else {
        count -= 1
        hasOverflown = true
        continue
      }
      slots[slot] = entry
      if keepsValues { values[slot] = oldValues[index] }
    }
  }
}
