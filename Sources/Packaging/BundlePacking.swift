import BoundedConcurrency
import FileAccess
import Findings
import Ledger
import RunProgress
import SamplingLists
import SystemPackage

/// The parts of a batch on their way into bundles.
struct BundlePacking {
  let ledger: Ledger?
  /// Seconds since 1970.
  let now: Int
  let jobs: Int
  let progress: ProgressMeter?

  /// A bundle that is whole and has no name yet.
  private struct Staged {
    let claim: SequenceClaim
    let written: WrittenBundle
    let content: ContentDigest.Value
    let caseCount: Int
  }

  /// Claims a name for each of `rest`, one behind the other, and then makes all bundles.
  func pack(
    _ rest: ArraySlice<PreparedBatch>, _ numbering: BundleNumbering, _ claimed: [(PreparedBatch, SequenceClaim)]
  ) async throws -> PackagingResult {
    guard let part = rest.first else { return try await make(claimed) }
    switch try numbering.claim(for: part, after: claimed.last?.1) {
    case .refused(let finding): return .refused([finding])
    case .claimed(let claim):
      return try await claim.staging.removedAfter {
        try await pack(rest.dropFirst(), numbering, claimed + [(part, claim)])
      }
    }
  }

  private func make(_ claimed: [(PreparedBatch, SequenceClaim)]) async throws -> PackagingResult {
    var staged: [Staged] = []
    for (part, claim) in claimed { staged.append(try await stage(part, claim)) }
    if let taken = try publish(staged) {
      return .refused([
        Finding(BundleRule.nameTaken, Subject(), ["name": .text(taken.lastComponent?.string ?? "")])
      ])
    }
    // The bundles are there now, whatever becomes of this note: the ledger's next opening finds them and makes it.
    for one in staged { if let reservation = one.claim.reservation { try? ledger?.confirm(reservation, now: now) } }
    return .made(
      staged.map { one in
        let files = one.written.members.flatMap(\.attachment.entries)
        return Bundle(
          path: one.claim.path, size: one.content.size, sha256: one.content.sha256, sequence: one.claim.sequence,
          caseCount: one.caseCount, fileCount: files.count, storedCount: files.count { $0.packing == .stored },
          sourceBytes: files.reduce(0) { $0 + $1.content.size }, entries: one.written.entryNames,
          isForOwnerAlone: one.claim.staging.isForOwnerAlone)
      })
  }

  private func stage(_ batch: PreparedBatch, _ claim: SequenceClaim) async throws -> Staged {
    let fields = batch.checked.plan.list.batch
    let casesPerUnit = batch.profile.layout == .perCase ? 1 : batch.checked.cases.count
    let numbered = zip(batch.units, claim.numbers).map { (unit: $0, number: $1) }
    progress?.begin(.packing, of: batch.amounts)
    let outer = try OuterArchive(in: claim.staging)
    try await numbered.forEachConcurrently(jobs: jobs) { [progress] item in
      OuterArchive.Member(
        xmlName: BatchProfile.xmlName(fields, number: item.number), xml: item.unit.xml,
        attachment: try item.unit.attachment(
          named: batch.profile.attachmentName(fields, number: item.number), batch: batch, in: claim.staging, progress))
    } inOrder: { member in
      try outer.add(member)
      progress?.add(cases: casesPerUnit)
    }
    let written = try outer.finish()
    let content = try await written.readBack(jobs: jobs, progress)
    if let ledger, let reservation = claim.reservation {
      try ledger.record(
        BundleRecord(
          path: claim.path.absolute, size: content.size, sha256: content.sha256, batch: fields,
          cases: batch.records(of: written.members.map(\.attachment))), as: reservation, now: now)
    }
    return Staged(claim: claim, written: written, content: content, caseCount: batch.checked.cases.count)
  }

  /// Gives every bundle its name, or, when one of them cannot have it, none.
  ///
  /// - Returns: the name that another program has; nil when all have theirs.
  private func publish(_ staged: [Staged]) throws(PackagingError) -> FilePath? {
    var published: [FilePath] = []
    for one in staged {
      let final = one.claim.path
      var failure: FileAccessError?
      do throws(FileAccessError) {
        if try Publishing.publish(one.written.path, as: final) {
          published.append(final)
          continue
        }
      } catch {
        failure = error
      }
      var (left, reason) = (failure != nil && final.isTaken ? [final] : [], failure)
      for path in published.reversed() {
        do throws(FileAccessError) { try Publishing.withdraw(path) } catch {
          left.append(path)
          reason = error
        }
      }
      if let reason, !left.isEmpty { throw .notTakenBack(left.reversed(), reason) }
      if let failure { throw PackagingError(failure) }
      return final
    }
    return nil
  }
}

extension PreparedBatch {
  /// What goes into its attachments.
  fileprivate var amounts: ProgressAmounts {
    let entries = units.flatMap(\.entries)
    return ProgressAmounts(
      cases: checked.cases.count, files: entries.count, bytes: entries.reduce(0) { $0 + $1.size })
  }
}
