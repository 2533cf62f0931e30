import Archives
import FileAccess
import SystemPackage

/// An archive in the staging folder that was written, and read back as what went in.
struct StagedArchive: Sendable {
  let name: String
  let path: FilePath
  /// What went in.
  let entries: [Entry]

  struct Entry: Sendable, Hashable {
    let path: String
    let content: ContentDigest.Value
  }

  /// One file to go in.
  struct Item {
    let path: String
    let content: any ByteSource
    /// Called when the content went in: throws if it was not what it should have been.
    var verify: (ContentDigest.Value) throws -> Void = { _ in }
  }

  /// Writes the archive and reads it back.
  ///
  /// - Parameters:
  ///   - isFlushed: whether it has to be on the disk when this returns.
  ///   - modified: the time every entry gets, seconds since 1970; nil for none.
  ///   - nextItem: the next file to go in, nil after the last one. Only one is open at a time.
  static func make(
    _ format: ArchiveFormat, named name: String, in folder: StagingFolder, modified: Int?, isFlushed: Bool = false,
    nextItem: () throws -> Item?
  ) throws -> StagedArchive {
    let (path, descriptor) = try folder.create(name)
    var isOpen = true
    defer { if isOpen { try? descriptor.close() } }

    var entries: [Entry] = []
    let writer = try ArchiveWriter(format, into: descriptor, path: path)
    while let item = try nextItem() {
      var digest = ContentDigest()
      try writer.add(item.path, from: item.content, modified: modified) { digest.add($0) }
      try item.verify(digest.value)
      entries.append(Entry(path: item.path, content: digest.value))
    }
    try writer.finish()
    if isFlushed { try Publishing.sync(descriptor, path) }
    isOpen = false
    try descriptor.close()

    let archive = StagedArchive(name: name, path: path, entries: entries)
    try archive.readBack()
    return archive
  }

  /// Reads every entry from the disk and compares its name, size and SHA-256 with what went in.
  private func readBack() throws {
    let reader = try ArchiveReader(path)
    var expected = entries[...]
    while let found = try reader.next() {
      guard let entry = expected.popFirst() else {
        throw PackagingError.readBack(entry: found.path, problem: "is in the archive and was never added")
      }
      var digest = ContentDigest()
      try reader.readContent { digest.add($0) }
      guard found.path == entry.path, found.size == entry.content.size, digest.value == entry.content else {
        throw PackagingError.readBack(entry: "\(name)/\(entry.path)", problem: "reads back differently")
      }
    }
    if let missing = expected.first {
      throw PackagingError.readBack(entry: "\(name)/\(missing.path)", problem: "is not in the archive")
    }
  }
}
