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
  ///   - files: what will go in, for a format that has to know it first.
  ///   - isFlushed: whether it has to be on the disk when this returns.
  ///   - modified: the time every entry gets, seconds since 1970; nil for none.
  ///   - nextItem: the next file to go in, nil after the last one. Only one is open at a time.
  static func make(
    _ format: ArchiveFormat, of files: [ArchiveEntry] = [], named name: String, in folder: StagingFolder,
    modified: Int?, isFlushed: Bool = false, nextItem: () throws -> Item?
  ) throws -> StagedArchive {
    let (path, descriptor) = try folder.create(name)
    var isOpen = true
    defer { if isOpen { try? descriptor.close() } }

    var entries: [Entry] = []
    let writer = try ArchiveWriter(format, of: files, into: descriptor, path: path)
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
    // By name and not by place: 7z has its empty files at the end.
    var expected = Dictionary(entries.map { ($0.path, $0.content) }) { first, _ in first }
    guard expected.count == entries.count else {
      throw PackagingError.readBack(entry: name, problem: "has one name twice")
    }
    while let found = try reader.next() {
      let entry = "\(name)/\(found.path)"
      guard let content = expected.removeValue(forKey: found.path) else {
        throw PackagingError.readBack(entry: entry, problem: "is in the archive and was never added")
      }
      var digest = ContentDigest()
      try reader.readContent { digest.add($0) }
      guard found.size == content.size, digest.value == content else {
        throw PackagingError.readBack(entry: entry, problem: "reads back differently")
      }
    }
    if let missing = expected.keys.min() {
      throw PackagingError.readBack(entry: "\(name)/\(missing)", problem: "is not in the archive")
    }
  }
}
