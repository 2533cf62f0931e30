import FileAccess
import Ledger
import SystemPackage

/// Which names and numbers the bundles of a batch get.
struct BundleNumbering: Sendable {
  let output: FilePath
  /// What the user asked for; nil for the next free one.
  let sequence: Int?
  /// The eight-digit numbers for all bundles together; nil for those of the sequences.
  let numbers: ClosedRange<Int>?
  let ledger: Ledger?
  /// Seconds since 1970.
  let now: Int

  /// The name for a bundle, the first one or the next.
  func claim(for part: PreparedBatch, after previous: SequenceClaim?) throws -> SequenceClaim.Outcome {
    var own: ClosedRange<Int>?
    if let numbers {
      let start = previous.map { $0.numbers.upperBound + 1 } ?? numbers.lowerBound
      own = start...start + part.units.count - 1
    }
    func claim(_ wanted: Int?) throws -> SequenceClaim.Outcome {
      do {
        return try SequenceClaim.claim(
          wanted, numbers: own, for: part.checked.plan.list.batch, in: output, ledger: ledger, now: now)
      } catch let error as FileAccessError {
        throw PackagingError.cannotCreate(error)
      }
    }
    guard let previous else { return try claim(sequence) }
    let next = try claim(previous.sequence + 1)
    // Another program may have taken it, and then any other will do, unless the user has said which.
    if case .refused = next, sequence == nil { return try claim(nil) }
    return next
  }
}
