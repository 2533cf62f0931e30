import Synchronization

/// How much of one workbook may still be inflated, whichever part it is of. Shared by all readers of the workbook.
final class InflationBudget: Sendable {
  private let left: Mutex<Int>

  init(_ bytes: Int) { left = Mutex(bytes) }

  /// False when that is more than is left.
  func spend(_ bytes: Int) -> Bool {
    left.withLock { left in
      left -= bytes
      return left >= 0
    }
  }
}
