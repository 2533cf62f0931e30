public import FileAccess
public import SystemPackage

/// Writes an archive into a file that the caller has created.
///
/// Entries are regular files with mode 0644 and no owner; equal input gives equal bytes.
public struct ArchiveWriter: ~Copyable {
  private let sink: any ArchiveSink

  /// - Parameters:
  ///   - files: every file that will be added, in order. Only a CAB has to know; the other formats do not look.
  ///   - descriptor: open for writing, empty; stays the caller's to close.
  ///   - path: the file's path, for messages.
  /// - Throws: before anything is written when a CAB cannot hold `files`.
  public init(
    _ format: ArchiveFormat, of files: [ArchiveEntry] = [], into descriptor: FileDescriptor, path: FilePath
  ) throws(ArchiveError) {
    let name = path.string
    switch format {
    case .sevenZip:
      // Level 1: JPEG and PDF are compressed already, and of raw X-rays level 3 saves 2 % more for five times the work.
      sink = try LibraryArchive(.sevenZip, ["compression=lzma1", "compression-level=1"], into: descriptor, name: name)
    case .sevenZipStored:
      sink = try LibraryArchive(.sevenZip, ["compression=store"], into: descriptor, name: name)
    case .zip:
      // Deflated, never stored: libarchive puts sizes behind the data, which some readers take only from deflated
      // entries. Level 1: what goes in is compressed already.
      sink = try LibraryArchive(.zip, ["compression=deflate", "compression-level=1"], into: descriptor, name: name)
    case .cab: sink = try CabinetArchive(files, into: descriptor, name: name)
    }
  }

  /// Adds one file.
  ///
  /// - Parameters:
  ///   - modified: seconds since 1970; nil for none (a ZIP or CAB then shows 1980-01-01, whatever the time zone). A CAB
  ///     shows the date and time of UTC in every time zone.
  ///   - chunk: is given every byte that was added, in order.
  /// - Throws: also when `source` has fewer bytes than its `count`.
  public borrowing func add(
    _ path: String, from source: some ByteSource, modified: Int? = nil, chunk: ([UInt8]) -> Void = { _ in }
  ) throws(ArchiveError) {
    let size = source.count
    try sink.begin(ArchiveEntry(path: path, size: size), modified: modified)
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
  }

  /// Writes what remains. The archive is complete when this returns, and never before.
  public consuming func finish() throws(ArchiveError) { try sink.close() }
}
