import Archives
import FileAccess
import SystemPackage

/// Goes through an archive's entries, and writes the content of one into a private folder, or into memory, up to a
/// limit.
enum EntryUnpacking {
  /// The content did not come out.
  enum Failure: Error {
    /// More bytes than there may be.
    case tooLarge
    /// libarchive's words.
    case damaged(String)
  }

  /// - Parameter name: of the archive, for messages.
  /// - Throws: `Failure`, `FileAccessError` when the bundle fails, `CancellationError`.
  static func open(_ bytes: FileBytes, name: String) throws -> ArchiveReader {
    do throws(ArchiveError) { return try ArchiveReader(bytes, name: name) } catch { throw failure(error) }
  }

  /// - Returns: nil behind the last entry.
  /// - Throws: as `open`.
  static func next(_ reader: borrowing ArchiveReader) throws -> ArchiveEntry? {
    do throws(ArchiveError) { return try reader.next() } catch { throw failure(error) }
  }

  /// - Returns: how many bytes it was.
  /// - Throws: `Failure`, `FileAccessError` when the disk or the bundle fails, `CancellationError`.
  static func unpack(
    _ reader: borrowing ArchiveReader, into name: String, of folder: StagingFolder, limit: Int
  ) throws -> Int {
    let (path, descriptor) = try folder.create(name)
    defer { try? descriptor.close() }
    return try read(reader, limit: limit) { chunk in
      do { try descriptor.writeAll(chunk) } catch { throw FileAccessError(.write, path, error) }
    }
  }

  static func bytes(_ reader: borrowing ArchiveReader, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    _ = try read(reader, limit: limit) { bytes += $0 }
    return bytes
  }

  private static func read(
    _ reader: borrowing ArchiveReader, limit: Int, _ take: ([UInt8]) throws -> Void
  ) throws -> Int {
    var count = 0
    while true {
      let chunk: [UInt8]
      do throws(ArchiveError) { chunk = try reader.readChunk() } catch { throw failure(error) }
      if chunk.isEmpty { return count }
      count += chunk.count
      guard count <= limit else { throw Failure.tooLarge }
      try take(chunk)
    }
  }

  /// What reading an archive on failed of: the archive itself, the disk, or the user's patience.
  private static func failure(_ error: ArchiveError) -> any Error {
    switch error {
    case .source(let error): error
    case .cancelled: CancellationError()
    case .library(_, _, _, let text): Failure.damaged(text)
    case .wrongSize, .refused, .notAsAnnounced: Failure.damaged(error.description)
    }
  }
}
