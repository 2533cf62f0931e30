package import FileAccess
package import SystemPackage

/// Writes an archive into a file that the caller has created. It needs no other file, and the memory of a compressor.
///
/// Entries are regular files with mode 0644 and no owner; equal input gives equal bytes.
package struct ArchiveWriter: ~Copyable {
  private let sink: any ArchiveSink
  private let output: ArchiveOutput

  /// - Parameters:
  ///   - compression: how hard a 7z or ZIP tries; a CAB has one way only.
  ///   - files: every file that will be added, in order. Only a CAB has to know; the other formats do not look.
  ///   - descriptor: open for writing; stays the caller's to close, and does not move.
  ///   - start: where in the file the archive begins. Nothing before it is touched.
  ///   - path: the file's path, for messages.
  /// - Throws: before anything is written when a CAB cannot hold `files`.
  package init(
    _ format: ArchiveFormat, _ compression: Compression = .fast, of files: [ArchiveEntry] = [],
    into descriptor: FileDescriptor, from start: Int = 0, path: FilePath
  ) throws(ArchiveError) {
    let name = path.string
    output = ArchiveOutput(descriptor, from: start, name: name)
    switch format {
    case .sevenZip: sink = try SevenZipArchive(compression, into: output, name: name)
    case .zip: sink = try ZIPArchive(compression, into: output, name: name)
    case .cab: sink = try CabinetArchive(files, into: output, name: name)
    }
  }

  /// Adds one file.
  ///
  /// - Parameters:
  ///   - modified: seconds since 1970; nil for none (a ZIP or CAB then shows 1980-01-01). A ZIP and a CAB show the date
  ///     and time of UTC in every time zone.
  ///   - chunk: is given every byte that was added, in order.
  /// - Throws: also when `source` has fewer bytes than its `count`.
  @discardableResult package borrowing func add(
    _ path: String, from source: some ByteSource, modified: Int? = nil, chunk: ([UInt8]) -> Void = { _ in }
  ) throws(ArchiveError) -> EntryPacking {
    let size = source.count
    let packing = try sink.begin(ArchiveEntry(path: path, size: size), modified: modified, content: source)
    var offset = 0
    while offset < size {
      if Task.isCancelled { throw .cancelled }
      let bytes: [UInt8]
      do { bytes = try source.read(at: offset, count: min(1 << 18, size - offset)) } catch { throw .source(error) }
      guard !bytes.isEmpty else { throw .wrongSize(entry: path, expected: size, found: offset) }
      try sink.write(bytes)
      chunk(bytes)
      offset += bytes.count
    }
    try sink.endEntry()
    return packing
  }

  /// Writes what remains. The archive is complete when this returns, and never before.
  ///
  /// - Returns: bytes of the archive.
  @discardableResult package consuming func finish() throws(ArchiveError) -> Int {
    try sink.close()
    return output.count
  }
}
