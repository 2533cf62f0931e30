import FileAccess
import SystemPackage

/// A copy of one file of SOURCE in the staging folder, read back and flushed.
///
/// A reflink where the file system has them: it takes no room and no time, and whoever writes to the copy does not change
/// the source. Else a plain copy. Never a hard link: that would be the record itself under a second name, and what a
/// clerk does to the "copy" (turning an X-ray, saving a document anew) would be done to the record.
///
/// The file is for the user alone (mode 0600). It does not get the source's time: the time is no part of what is
/// uploaded, and a folder sorted by time shows what was made today.
enum StagedCopy {
  /// - Returns: the copy's size in bytes.
  /// - Throws: `sourceChanged` when the source is not, or does not stay, what it was when it was listed.
  static func make(of source: SourceFile, as name: String, in staging: StagingFolder) throws -> Int {
    let bytes = try FileBytes(source.path)
    let changed = PackagingError.sourceChanged(source.relativePath)
    guard bytes.stamp == source.stamp else { throw changed }
    let content: ContentDigest.Value
    let (path, descriptor) = try staging.create(name)
    do {
      defer { try? descriptor.close() }
      let isCloned = bytes.clone(into: descriptor)
      content = try ContentDigest.of(bytes) { chunk in
        if isCloned { return }
        do { try descriptor.writeAll(chunk) } catch { throw FileAccessError(.write, path, error) }
      }
      try Publishing.sync(descriptor, path)
    }
    guard bytes.isUnchanged(), content.size == bytes.count else { throw changed }
    guard try ContentDigest.of(path) == content else {
      throw PackagingError.readBack(entry: name, problem: "reads back differently")
    }
    return content.size
  }
}
