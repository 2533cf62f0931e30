import BoundedConcurrency
import Checking
import FileAccess
package import Findings
package import Ledger
import NHICodes
import Planning
package import RunProgress
import SamplingLists
import SystemPackage

/// Holds a batch against what was sent before. Only files as large as one that was sent are read.
package enum LedgerCheck {
  /// - Parameter jobs: how many files are read at once.
  package static func findings(
    of batch: PreparedBatch, in ledger: Ledger, jobs: Int, progress: ProgressMeter? = nil
  ) async throws(PackagingError) -> [Finding] {
    do {
      let fields = batch.checked.plan.list.batch
      let uses = batch.checked.cases.flatMap { SentFileUse.all(of: $0) }
      let sizes = try ledger.fileSizes(of: fields.institution)
      let candidates = uses.filter { $0.size > 0 && sizes.contains($0.size) }
      progress?.begin(.comparing, of: ProgressAmounts(bytes: candidates.reduce(0) { $0 + $1.size }))
      let contents = try await candidates.mapConcurrently(jobs: jobs) {
        try ContentDigest.of($0.path, progress: progress)
      }
      let sent = try ledger.files(of: fields.institution, with: contents)
      let packed = try ledger.cases(of: fields.institution, in: fields.feeMonth)
      let files = zip(candidates, contents).flatMap { use, content in
        findings(of: use, sent[content] ?? [], fields, ledger)
      }
      return batch.checked.cases.compactMap { packedBefore($0.planned.sampled, packed, fields) } + grouped(files)
    } catch {
      throw PackagingError(error)
    }
  }

  /// An appeal's case was sent before, which is why it is appealed: only another appeal of it counts.
  private static func packedBefore(_ sampled: SampledCase, _ packed: [SentCase], _ batch: BatchFields) -> Finding? {
    let earlier = packed.last { $0.filingType == batch.filingType && sampled.isSame(as: $0, batch) }
    guard let earlier else { return nil }
    return Finding(
      LedgerRule.packedBefore, Subject(case: sampled.key.description, row: sampled.row),
      [
        "case": .text(sampled.key.description), "month": .text(batch.feeMonth.rocDigits),
        "bundle": .text(earlier.bundle),
      ])
  }

  private static func findings(
    of use: SentFileUse, _ sent: [SentFile], _ batch: BatchFields, _ ledger: Ledger
  ) -> [Use] {
    let (same, others) = (
      sent.last { use.sampled.isSame(as: $0.sampledCase, batch) },
      sent.filter { !use.sampled.isSame(as: $0.sampledCase, batch) }
    )
    let patient = use.sampled.identifier.flatMap(ledger.mark)
    let isPatients = { (file: SentFile) in patient != nil && file.sampledCase.patient == patient }
    var found: [Use] = []
    if let other = others.last(where: { !isPatients($0) }) {
      found.append(Use(rule: .sentForAnotherCase, use: use, sent: other))
    } else if let other = others.last {
      found.append(Use(rule: .sentForCaseOfPatient, use: use, sent: other))
    }
    if let same, batch.filingType.claimed != batch.filingType {
      found.append(Use(rule: .evidenceSent, use: use, sent: same))
    }
    return found
  }

  private struct Use {
    let rule: LedgerRule
    let use: SentFileUse
    let sent: SentFile
  }

  /// A finding for each document, and one for all images of a set that have the same to be said of them.
  private static func grouped(_ uses: [Use]) -> [Finding] {
    struct Kind: Hashable {
      let rule: LedgerRule
      let sampledCase: SentCase
      let set: String
    }
    let kinds = Dictionary(grouping: uses.filter { $0.use.set != nil }) {
      Kind(rule: $0.rule, sampledCase: $0.sent.sampledCase, set: $0.use.set ?? "")
    }
    return uses.compactMap { use in
      var count = 1
      if let set = use.use.set {
        let alike = kinds[Kind(rule: use.rule, sampledCase: use.sent.sampledCase, set: set)] ?? []
        guard alike.first?.use.path == use.use.path else { return nil }
        count = alike.count
      }
      let (key, path) = (use.use.sampled.key.description, use.use.shownPath)
      let files =
        count == 1
        ? Wording("「\(path)」", "“\(path)”")
        : Wording("「\(path)」等 \(count) 個檔案", "“\(path)” and \(count - 1) more files")
      return Finding(
        use.rule, Subject(file: path, case: key),
        [
          "file": .text(path), "files": .wording(files), "case": .text(key),
          "othercase": .text(use.sent.sampledCase.key.description),
          "othermonth": .text(use.sent.sampledCase.feeMonth.rocDigits), "othername": .text(use.sent.name),
          "bundle": .text(use.sent.sampledCase.bundle),
        ])
    }
  }
}

extension SampledCase {
  fileprivate func isSame(as sent: SentCase, _ batch: BatchFields) -> Bool {
    sent.isSameCase(
      as: key, feeMonth: batch.feeMonth, filingType: batch.filingType, filingDate: batch.filingDate)
  }
}
