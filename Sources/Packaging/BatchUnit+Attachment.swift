import FileAccess
import Archives
import Planning
import RunProgress
import SamplingLists

extension BatchUnit {
  /// What goes into the attachment archive.
  var entries: [ArchiveEntry] { files.map { ArchiveEntry(path: $0.archivePath, size: $0.source.stamp.size) } }

  /// Writes the attachment archive.
  ///
  /// - Throws: `PackagingError.sourceChanged` when a file is not what it was when it was checked.
  func attachment(
    named name: String, batch: PreparedBatch, in staging: StagingFolder, _ progress: ProgressMeter?
  ) throws -> StagedArchive {
    var files = files.makeIterator()
    // One time for every entry: midnight (UTC) of the batch's date. A ZIP has local times, which would differ from one
    // machine to the next, so it gets none.
    let date = batch.checked.plan.list.batch.systemDate
    let modified = batch.profile.container == .zip ? nil : date.daysSince1970 * 86_400
    return try StagedArchive.make(
      batch.profile.container.format, batch.profile.compression, of: entries, named: name, in: staging,
      modified: modified, progress: progress
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
