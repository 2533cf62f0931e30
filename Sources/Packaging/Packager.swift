import Archives
import BoundedConcurrency
import FileAccess
import Findings
public import Ledger
import SamplingLists
public import SystemPackage

/// Step 4: writes a prepared batch. Staged in a hidden folder beside the bundle's final place, read back entry by entry,
/// flushed, then renamed without ever replacing a file. Whatever fails, nothing is left behind and no source is touched.
public enum Packager {
  /// - Parameters:
  ///   - output: the folder for the bundle; made when it is missing. It needs room for the bundle, and for the attachments that
  ///     wait for their turn in it.
  ///   - sequence: the outer file's 序號; nil for the next free one.
  ///   - numberStart: the eight-digit number of the first XML, the others follow it; nil for those of the sequence.
  ///   - ledger: where the numbers are reserved and the bundle noted. Without one the folder alone says what is taken.
  ///   - now: seconds since 1970.
  ///   - jobs: how many attachment archives are written at once. Each costs some 15 MB, and 60 MB where they are made
  ///     small.
  public static func pack(
    _ batch: PreparedBatch, into output: FilePath, sequence: Int? = nil, numberStart: Int? = nil,
    ledger: Ledger? = nil, now: Int = 0, jobs: Int
  ) async throws(PackagingError) -> PackagingResult {
    guard batch.units.count <= BatchProfile.unitsPerBundle else { throw .tooManyUnits(batch.units.count) }
    try batch.checkContainer()
    var numbers: ClosedRange<Int>?
    if let numberStart {
      numbers = BatchProfile.numbers(from: numberStart, count: batch.units.count)
      guard numbers != nil else {
        return .refused([
          Finding(
            BundleRule.badNumberStart, Subject(),
            ["found": .number(numberStart), "count": .number(batch.units.count)])
        ])
      }
    }
    let outcome: SequenceClaim.Outcome
    do {
      try output.createFolders()
      outcome = try SequenceClaim.claim(
        sequence, numbers: numbers, for: batch.checked.plan.list.batch, in: output, ledger: ledger, now: now)
    } catch let error as FileAccessError {
      throw .cannotCreate(error)
    } catch {
      throw PackagingError(error)
    }
    switch outcome {
    case .refused(let finding): return .refused([finding])
    case .claimed(let claim):
      do {
        return try await claim.staging.removedAfter { try await make(batch, claim, ledger, now: now, jobs: jobs) }
      } catch {
        throw PackagingError(error)
      }
    }
  }

  private static func make(
    _ batch: PreparedBatch, _ claim: SequenceClaim, _ ledger: Ledger?, now: Int, jobs: Int
  ) async throws -> PackagingResult {
    let fields = batch.checked.plan.list.batch
    let numbered = zip(batch.units, claim.numbers).map { (unit: $0, number: $1) }
    let outer = try OuterArchive(in: claim.staging)
    try await numbered.forEachConcurrently(jobs: jobs) { item in
      OuterArchive.Member(
        xmlName: BatchProfile.xmlName(fields, number: item.number), xml: item.unit.xml,
        attachment: try attachment(
          item.unit, named: batch.profile.attachmentName(fields, number: item.number), batch: batch, in: claim.staging))
    } inOrder: { member in
      try outer.add(member)
    }
    let written = try outer.finish()
    let content = try await written.readBack(jobs: jobs)
    if let ledger, let reservation = claim.reservation {
      try ledger.record(
        BundleRecord(
          path: claim.path.absolute, size: content.size, sha256: content.sha256, batch: fields,
          cases: batch.records(of: written.members.map(\.attachment))), as: reservation, now: now)
    }
    guard try publish(written.path, as: claim.path) else {
      return .refused([
        Finding(BundleRule.nameTaken, Subject(), ["name": .text(claim.path.lastComponent?.string ?? "")])
      ])
    }
    // The bundle is there now, whatever becomes of this note: the ledger's next opening finds the bundle and makes it.
    if let reservation = claim.reservation { try? ledger?.confirm(reservation, now: now) }
    let files = written.members.flatMap(\.attachment.entries)
    return .made(
      Bundle(
        path: claim.path, size: content.size, sha256: content.sha256, sequence: claim.sequence,
        caseCount: batch.checked.cases.count, fileCount: files.count,
        storedCount: files.count { $0.packing == .stored }, sourceBytes: files.reduce(0) { $0 + $1.content.size },
        entries: written.entryNames))
  }

  private static func publish(_ staged: FilePath, as final: FilePath) throws(PackagingError) -> Bool {
    do { return try Publishing.publish(staged, as: final) } catch {
      throw final.isTaken ? .notTakenBack([final], error) : PackagingError(error)
    }
  }

  private static func attachment(
    _ unit: BatchUnit, named name: String, batch: PreparedBatch, in staging: StagingFolder
  ) throws -> StagedArchive {
    var files = unit.files.makeIterator()
    // One time for every entry: midnight (UTC) of the batch's date. A ZIP has local times, which would differ from one
    // machine to the next, so it gets none.
    let date = batch.checked.plan.list.batch.systemDate
    let modified = batch.profile.container == .zip ? nil : date.daysSince1970 * 86_400
    return try StagedArchive.make(
      batch.profile.container.format, batch.profile.compression, of: unit.entries, named: name, in: staging,
      modified: modified
    ) {
      guard let file = files.next() else { return nil }
      if let made = file.source.made { return StagedArchive.Item(path: file.archivePath, content: MemoryBytes(made)) }
      let bytes = try FileBytes(file.source.path)
      let changed = PackagingError.sourceChanged(file.source.relativePath)
      guard bytes.stamp == file.source.stamp else { throw changed }
      return StagedArchive.Item(path: file.archivePath, content: bytes) { written in
        guard bytes.isUnchanged(), written.size == bytes.count else { throw changed }
      }
    }
  }
}

extension PreparedBatch {
  /// - Throws: when a unit's files do not fit into one archive of the container.
  fileprivate func checkContainer() throws(PackagingError) {
    for (position, unit) in units.enumerated() {
      do throws(ArchiveRefusal) { try profile.container.format.check(unit.entries) } catch {
        let key = profile.layout == .perCase ? checked.cases[position].planned.sampled.key.description : nil
        throw .doesNotFit(profile.container, case: key, error)
      }
    }
  }
}

extension BatchUnit {
  /// What goes into the attachment archive.
  fileprivate var entries: [ArchiveEntry] {
    files.map { ArchiveEntry(path: $0.archivePath, size: $0.source.stamp.size) }
  }
}
