import BoundedConcurrency
import FileAccess
import FileFormats
import Findings
import RunProgress
import SamplingLists

/// Finds files with the same bytes: twice in a case, which says nothing new, or in the cases of two people, of whom one
/// was given the other's.
///
/// Only files of one size with one beginning are read whole, by their SHA-256.
enum SameContentCheck {
  /// Most files differ within this many bytes, X-rays by the number in their header.
  private static let beginning = 16_384

  /// - Throws: CancellationError only; what cannot be read is a finding. What could not be read before was told then.
  static func findings(_ cases: [CheckedCase], jobs: Int, _ progress: ProgressMeter?) async throws -> [Finding] {
    progress?.begin(.comparing)
    let bySize = Dictionary(grouping: ContentUse.all(in: cases).filter { $0.size > 0 }, by: \.size)
    let candidates = bySize.values.filter { $0.count > 1 }
    let compared = try await candidates.mapConcurrently(jobs: jobs) { uses in
      var unread: [Unread] = []
      let same = try uses.alike(&unread) { try FileBytes($0.path).read(at: 0, count: beginning) }
        .flatMap { try $0.alike(&unread) { try ContentDigest.of($0.path, progress: progress) } }
      return (same: same, unread: unread)
    }
    let groups = compared.flatMap(\.same).sorted {
      ($0[0].position, $0[0].shownPath) < ($1[0].position, $1[0].shownPath)
    }
    let unread = compared.flatMap(\.unread).sorted {
      ($0.use.position, $0.use.shownPath) < ($1.use.position, $1.use.shownPath)
    }
    return groups.flatMap { findings(of: $0, cases.map(\.planned.sampled)) }
      + unread.map { failure in
        FormatCheck.unreadable(
          failure.error,
          subject: Subject(
            file: failure.use.shownPath, case: cases[failure.use.position].planned.sampled.key.description))
      }
  }

  /// - Parameter uses: two or more with the same bytes, in the plan's order.
  private static func findings(of uses: [ContentUse], _ cases: [SampledCase]) -> [Finding] {
    var first: [Int: ContentUse] = [:]
    return uses.compactMap { use in
      if let other = first[use.position] { return finding(.twiceInCase, use, other, cases) }
      let earlier = first.min { $0.key < $1.key }?.value
      first[use.position] = use
      guard let earlier else { return nil }
      let isAnothers = use.isPicture && cases[use.position].isSamePerson(as: cases[earlier.position]) == false
      return finding(isAnothers ? .anothersPicture : .inTwoCases, use, earlier, cases)
    }
  }

  private static func finding(
    _ rule: SameContentRule, _ use: ContentUse, _ other: ContentUse, _ cases: [SampledCase]
  ) -> Finding {
    let key = cases[use.position].key.description
    return Finding(
      rule, Subject(file: use.shownPath, case: key),
      [
        "file": .text(use.shownPath), "other": .text(other.shownPath), "case": .text(key),
        "othercase": .text(cases[other.position].key.description),
      ])
  }
}

/// A file that nobody can say of whether another has the same content.
private struct Unread: Sendable {
  let use: ContentUse
  let error: FileAccessError
}

extension [ContentUse] {
  /// Those of which another has the same `value`, together. One that cannot be read is like no other.
  fileprivate func alike<Value: Hashable>(
    _ unread: inout [Unread], _ value: (ContentUse) throws -> Value
  ) throws -> [[ContentUse]] {
    var groups: [Value: [ContentUse]] = [:]
    for use in self {
      do { groups[try value(use), default: []].append(use) } catch let error as FileAccessError {
        unread.append(Unread(use: use, error: error))
      }
    }
    return groups.values.filter { $0.count > 1 }
  }
}

extension SampledCase {
  /// False when the two are surely not one person, true when they surely are, nil when it cannot be told.
  fileprivate func isSamePerson(as other: SampledCase) -> Bool? {
    if let identifier, let theirs = other.identifier {
      if !identifier.isCompatible(with: theirs) { return false }
      if !identifier.isMasked, !theirs.isMasked { return true }
    }
    if let birthDate, let theirs = other.birthDate, birthDate != theirs { return false }
    if let chartNumber, let theirs = other.chartNumber { return chartNumber == theirs }
    return nil
  }
}
