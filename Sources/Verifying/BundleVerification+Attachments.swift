import Archives
import FileAccess
import Findings
import Packaging

/// The attachments of the bundle, one at a time in the private folder.
extension BundleVerification {
  mutating func judgeAttachments() async throws {
    do { try await unpackAttachments() } catch let failure as EntryUnpacking.Failure {
      tell(failure, nil, limit: 0)
    }
  }

  private mutating func unpackAttachments() async throws {
    let reader = try EntryUnpacking.open(bytes, name: place.name)
    let attachments = Dictionary(
      uniqueKeysWithValues: pairs.compactMap { number, pair in pair.attachment.map { ($0.name, number) } })
    while let entry = try EntryUnpacking.next(reader) {
      guard let pair = attachments[entry.path].flatMap({ pairs[$0] }), let attachment = pair.attachment else {
        continue
      }
      try Task.checkCancellation()
      do {
        _ = try EntryUnpacking.unpack(
          reader, into: "attachment", of: folder, limit: UnpackingLimits.bytes(outOf: bytes.count))
      } catch let failure as EntryUnpacking.Failure {
        try folder.delete("attachment")
        tell(failure, entry.path, limit: UnpackingLimits.bytes(outOf: bytes.count))
        continue
      }
      try await judge(attachment.name, attachment.container, pair)
      progress?.add(cases: pair.cases.count, bytes: entry.size)
    }
  }

  private mutating func judge(_ name: String, _ container: BatchProfile.Container, _ pair: Pair) async throws {
    let inside = BundlePlace(bundle: place.bundle, attachment: name)
    let unpacked = try UnpackedAttachment(
      folder.path.appending("attachment"), container, inside, into: "files", of: folder)
    try folder.delete("attachment")
    found.add(unpacked.findings)
    fileCount += unpacked.tree.entries.count { $0.kind == .file }
    size += unpacked.size
    let check = AttachmentCheck(
      place: inside, cases: pair.cases, tree: unpacked.tree, isWhole: unpacked.isWhole, jobs: jobs,
      progress: progress)
    let judged = try await check.judged(&thumbnails)
    found.add(judged.findings)
    files += judged.files
    try folder.clear()
  }
}
