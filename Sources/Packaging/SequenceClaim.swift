import FileAccess
import Findings
import Ledger
import SamplingLists
import SystemPackage

/// A bundle name that no other program can take while we make the bundle, and the hidden folder to make it in.
struct SequenceClaim: Sendable {
  let sequence: Int
  /// The eight-digit numbers of its units; there may be more than it needs.
  let numbers: ClosedRange<Int>
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
  ///   - wantedNumbers: the eight-digit numbers the user asked for; nil for those of the sequence.
  ///   - ledger: where both are reserved. Without one the folder alone says which sequence is taken, and nothing which
  ///     numbers are.
  ///   - now: seconds since 1970.
  static func claim(
    _ wanted: Int?, numbers wantedNumbers: ClosedRange<Int>? = nil, for batch: BatchFields, in output: FilePath,
    ledger: Ledger? = nil, now: Int = 0
  ) throws -> Outcome {
    func name(_ sequence: Int) -> Facts { ["name": .text(BatchProfile.bundleName(batch, sequence: sequence))] }

    try clearAbandoned(in: output)
    if let wanted {
      guard BatchProfile.sequences.contains(wanted) else {
        return .refused(Finding(BundleRule.badSequence, Subject(), ["found": .number(wanted)]))
      }
      // Before it is handed out for nothing.
      guard FileStamp(at: output.appending(BatchProfile.bundleName(batch, sequence: wanted))) == nil else {
        return .refused(Finding(BundleRule.nameTaken, Subject(), name(wanted)))
      }
    }
    // After the highest, never into a gap: a bundle that was moved away may have been uploaded.
    var highest = wanted == nil ? try highest(for: batch, in: output) ?? 0 : 0
    while wanted != nil || BatchProfile.sequences.contains(highest + 1) {
      var reservation: Reservation?
      if let ledger {
        let outcome = try ledger.reserve(
          wanted, numbers: wantedNumbers, after: highest, of: batch.institution, on: batch.systemDate,
          from: BatchProfile.sequences, numbersOf: BatchProfile.numbers(of:), now: now)
        switch outcome {
        case .made(let made): reservation = made
        case .sequenceTaken: return .refused(Finding(LedgerRule.sequenceUsed, Subject(), name(wanted ?? highest)))
        case .numbersTaken(let numbers, let sequence):
          let (first, last) = (BatchProfile.shown(numbers.lowerBound), BatchProfile.shown(numbers.upperBound))
          let shown = numbers.count == 1 ? first : "\(first)–\(last)"
          return .refused(
            Finding(
              LedgerRule.numbersUsed, Subject(),
              ["numbers": .text(shown), "name": .text(BatchProfile.bundleName(batch, sequence: sequence))]))
        case .noneLeft:
          return .refused(Finding(BundleRule.noSequenceLeft, Subject(), name(BatchProfile.sequences.upperBound)))
        }
      }
      highest = reservation?.sequence ?? wanted ?? highest + 1
      let numbers = reservation?.numbers ?? wantedNumbers ?? BatchProfile.numbers(of: highest)
      if let claim = try take(highest, numbers, reservation, for: batch, in: output) { return .claimed(claim) }
      if wanted != nil { return .refused(Finding(BundleRule.nameTaken, Subject(), name(highest))) }
    }
    return .refused(Finding(BundleRule.noSequenceLeft, Subject(), name(BatchProfile.sequences.upperBound)))
  }

  private static func take(
    _ sequence: Int, _ numbers: ClosedRange<Int>, _ reservation: Reservation?, for batch: BatchFields,
    in output: FilePath
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
    return SequenceClaim(sequence: sequence, numbers: numbers, path: path, staging: staging, reservation: reservation)
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
