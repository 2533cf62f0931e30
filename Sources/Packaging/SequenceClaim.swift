import FileAccess
import Findings
import Ledger
import SamplingLists
import SystemPackage

/// A bundle name that no other program can take while we make the bundle, and the hidden folder to make it in.
struct SequenceClaim: Sendable {
  let sequence: Int
  let path: FilePath
  let staging: StagingFolder
  /// nil without a ledger.
  let reservation: Reservation?

  enum Outcome {
    case claimed(SequenceClaim)
    case refused(Finding)
  }

  /// - Parameters:
  ///   - wanted: the sequence the user asked for; nil for the one after the highest, of those in the folder and those
  ///     that the ledger handed out.
  ///   - ledger: where the sequence is reserved. Without one the folder alone says what is taken.
  ///   - now: seconds since 1970.
  static func claim(
    _ wanted: Int?, for batch: BatchFields, in output: FilePath, ledger: Ledger? = nil, now: Int = 0
  ) throws -> Outcome {
    func reserve(_ wanted: Int?, after highest: Int) throws(LedgerError) -> Reservation? {
      try ledger?.reserve(
        wanted, after: highest, of: batch.institution, on: batch.systemDate, from: BatchProfile.sequences,
        numbers: BatchProfile.numbers(of:), now: now)
    }
    func name(_ sequence: Int) -> Facts { ["name": .text(BatchProfile.bundleName(batch, sequence: sequence))] }

    try clearAbandoned(in: output)
    if let wanted {
      guard BatchProfile.sequences.contains(wanted) else {
        return .refused(Finding(BundleRule.badSequence, Subject(), ["found": .number(wanted)]))
      }
      let taken = Outcome.refused(Finding(BundleRule.nameTaken, Subject(), name(wanted)))
      // Before it is handed out for nothing.
      guard FileStamp(at: output.appending(BatchProfile.bundleName(batch, sequence: wanted))) == nil else {
        return taken
      }
      let reservation = try reserve(wanted, after: 0)
      guard ledger == nil || reservation != nil else {
        return .refused(Finding(LedgerRule.sequenceUsed, Subject(), name(wanted)))
      }
      return try take(wanted, reservation, for: batch, in: output).map { .claimed($0) } ?? taken
    }
    // After the highest, never into a gap: a bundle that was moved away may have been uploaded.
    var highest = try highest(for: batch, in: output) ?? 0
    while BatchProfile.sequences.contains(highest + 1) {
      let reservation = try reserve(nil, after: highest)
      guard ledger == nil || reservation != nil else { break }
      highest = reservation?.sequence ?? highest + 1
      if let claim = try take(highest, reservation, for: batch, in: output) { return .claimed(claim) }
    }
    return .refused(Finding(BundleRule.noSequenceLeft, Subject(), name(BatchProfile.sequences.upperBound)))
  }

  private static func take(
    _ sequence: Int, _ reservation: Reservation?, for batch: BatchFields, in output: FilePath
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
    return SequenceClaim(sequence: sequence, path: path, staging: staging, reservation: reservation)
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
