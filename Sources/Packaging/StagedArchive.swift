import Archives
import FileAccess
import RunProgress
import SystemPackage

/// An archive in the staging folder that was written, and is to be read back.
struct StagedArchive: Sendable {
  let name: String
  let path: FilePath
  /// Bytes of the archive.
  let size: Int
  /// What went in.
  let entries: [Entry]

  struct Entry: Sendable, Hashable {
    let path: String
    let content: ContentDigest.Value
    let packing: EntryPacking
  }

  /// One file to go in.
  struct Item {
    let path: String
    let content: any ByteSource
    /// Called when the content went in: throws if it was not what it should have been.
    var verify: (ContentDigest.Value) throws -> Void = { _ in }
  }

  /// - Parameters:
  ///   - files: what will go in, for a format that has to know it first.
  ///   - modified: the time every entry gets, seconds since 1970; nil for none.
  ///   - nextItem: the next file to go in, nil after the last one. Only one is open at a time.
  static func make(
    _ format: ArchiveFormat, _ compression: Compression, of files: [ArchiveEntry] = [], named name: String,
    in folder: StagingFolder, modified: Int?, progress: ProgressMeter? = nil, nextItem: () throws -> Item?
  ) throws -> StagedArchive {
    let (path, descriptor) = try folder.create(name)
    return try descriptor.closeAfter {
      var entries: [Entry] = []
      let writer = try ArchiveWriter(format, compression, of: files, into: descriptor, path: path)
      while let item = try nextItem() {
        var digest = ContentDigest()
        let packing = try writer.add(item.path, from: item.content, modified: modified) { chunk in
          digest.add(chunk)
          progress?.add(bytes: chunk.count)
        }
        try item.verify(digest.value)
        progress?.add(files: 1)
        entries.append(Entry(path: item.path, content: digest.value, packing: packing))
      }
      return StagedArchive(name: name, path: path, size: try writer.finish(), entries: entries)
    }
  }
}
