import Checking
import Ledger
import Planning
import SamplingLists

extension PreparedBatch {
  /// What the ledger notes of the cases.
  ///
  /// - Parameter attachments: as they were made of the units, in their order.
  func records(of attachments: [StagedArchive]) -> [BundleRecord.Case] {
    // The archives, and an archive's entries, are in the order of the cases.
    var entries = attachments.flatMap(\.entries)[...]
    return checked.cases.map { item in
      let own = entries.prefix(CaseContent(item, profile).files.count)
      entries = entries.dropFirst(own.count)
      let sampled = item.planned.sampled
      return BundleRecord.Case(
        key: sampled.key, identifier: sampled.identifier,
        files: own.map { BundleRecord.File(name: $0.path, size: $0.content.size, sha256: $0.content.sha256) })
    }
  }
}
