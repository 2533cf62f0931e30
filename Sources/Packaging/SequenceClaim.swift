import FileAccess
import Findings
import SamplingLists
import SystemPackage

/// A bundle name that no other program can take while we make the bundle, and the hidden folder to make it in.
struct SequenceClaim: Sendable {
  let sequence: Int
  let path: FilePath
  let staging: StagingFolder

  enum Outcome {
    case claimed(SequenceClaim)
    case refused(Finding)
  }

  /// - Parameter wanted: the sequence the user asked for; nil for the one after the highest in the folder.
  static func claim(_ wanted: Int?, for batch: BatchFields, in output: FilePath) throws(FileAccessError) -> Outcome {
    try clearAbandoned(in: output)
    if let wanted {
      guard BatchProfile.sequences.contains(wanted) else {
        return .refused(Finding(BundleRule.badSequence, Subject(), ["found": .number(wanted)]))
      }
      if let claim = try take(wanted, for: batch, in: output) { return .claimed(claim) }
      return .refused(
        Finding(BundleRule.nameTaken, Subject(), ["name": .text(BatchProfile.bundleName(batch, sequence: wanted))]))
    }
    // After the highest, never into a gap: a bundle that was moved away may have been uploaded.
    var next = (try highest(for: batch, in: output) ?? 0) + 1
    while BatchProfile.sequences.contains(next) {
      if let claim = try take(next, for: batch, in: output) { return .claimed(claim) }
      next += 1
    }
    let last = BatchProfile.bundleName(batch, sequence: BatchProfile.sequences.upperBound)
    return .refused(Finding(BundleRule.noSequenceLeft, Subject(), ["name": .text(last)]))
  }

  private static func take(
    _ sequence: Int, for batch: BatchFields, in output: FilePath
  ) throws(FileAccessError) -> SequenceClaim? {
    let name = BatchProfile.bundleName(batch, sequence: sequence)
    let path = output.appending(name)
    if FileStamp(at: path) != nil { return nil }
    guard let staging = try StagingFolder.claim(output.appending(stagingName(of: name))) else { return nil }
    // Another program may have finished this very bundle between the two looks.
    guard FileStamp(at: path) == nil else {
      try staging.remove()
      return nil
    }
    return SequenceClaim(sequence: sequence, path: path, staging: staging)
  }

  private static func stagingName(of bundle: String) -> String { ".\(bundle).making" }

  /// Clears away what programs that were killed left of their bundles, of whatever day: it is patients' records.
  private static func clearAbandoned(in output: FilePath) throws(FileAccessError) {
    let model = stagingName(of: "0000000000_0000000_000.zip")
    for name in try output.folderNames() where name.map({ $0.isWholeNumber ? "0" : $0 }) == Array(model) {
      // One that is in use is not given; one that is another user's cannot be cleared and stops nobody.
      try? StagingFolder.claim(output.appending(name))?.remove()
    }
  }

  private static func highest(for batch: BatchFields, in output: FilePath) throws(FileAccessError) -> Int? {
    let prefix = BatchProfile.bundlePrefix(batch)
    return try output.folderNames().compactMap { name in
      guard name.hasPrefix(prefix), name.lowercased().hasSuffix(".zip") else { return nil }
      return Int(name.dropFirst(prefix.count).dropLast(4))
    }.filter(BatchProfile.sequences.contains).max()
  }
}
