import CLibArchive
public import FileAccess
public import SystemPackage

/// Writes an archive into a file that the caller has created.
///
/// Entries are regular files with mode 0644 and no owner; equal input gives equal bytes.
public struct ArchiveWriter: ~Copyable {
  private let handle: ArchiveHandle

  /// - Parameters:
  ///   - descriptor: open for writing, empty; stays the caller's to close.
  ///   - path: the file's path, for messages.
  public init(
    _ format: ArchiveFormat, into descriptor: FileDescriptor, path: FilePath
  ) throws(ArchiveError) {
    let handle = try unsafe ArchiveHandle(archive_write_new(), path.string)
    switch format {
    case .sevenZip:
      try handle.check(unsafe archive_write_set_format_7zip(handle.archive), "write")
      try handle.check(unsafe archive_write_set_options(handle.archive, "7zip:compression=lzma1"), "set up")
      // Level 1: JPEG and PDF are compressed already, and of raw X-rays level 3 saves 2 % more for five times the work.
      try handle.check(unsafe archive_write_set_options(handle.archive, "7zip:compression-level=1"), "set up")
    case .sevenZipStored:
      try handle.check(unsafe archive_write_set_format_7zip(handle.archive), "write")
      try handle.check(unsafe archive_write_set_options(handle.archive, "7zip:compression=store"), "set up")
    case .zip:
      try handle.check(unsafe archive_write_set_format_zip(handle.archive), "write")
      // Deflated, never stored: libarchive puts sizes behind the data, which some readers take only from deflated
      // entries.
      try handle.check(unsafe archive_write_set_options(handle.archive, "zip:compression=deflate"), "set up")
      // Level 1: what goes in is compressed already.
      try handle.check(unsafe archive_write_set_options(handle.archive, "zip:compression-level=1"), "set up")
    }
    // No padding behind the end, as a tape would want.
    try handle.check(unsafe archive_write_set_bytes_in_last_block(handle.archive, 1), "set up")
    try handle.check(unsafe archive_write_open_fd(handle.archive, descriptor.rawValue), "open")
    self.handle = handle
  }

  /// Adds one file.
  ///
  /// - Parameters:
  ///   - modified: seconds since 1970; nil for none (a ZIP then shows 1980-01-01, whatever the time zone).
  ///   - chunk: is given every byte that was added, in order.
  /// - Throws: also when `source` has fewer bytes than its `count`.
  public borrowing func add(
    _ path: String, from source: some ByteSource, modified: Int? = nil, chunk: ([UInt8]) -> Void = { _ in }
  ) throws(ArchiveError) {
    try writeHeader(ArchiveEntry(path: path, size: source.count), modified: modified)
    var offset = 0
    while offset < source.count {
      if Task.isCancelled { throw .cancelled }
      let bytes: [UInt8]
      do { bytes = try source.read(at: offset, count: 1 << 18) } catch { throw .source(error) }
      guard !bytes.isEmpty else { throw .wrongSize(entry: path, expected: source.count, found: offset) }
      try write(bytes)
      chunk(bytes)
      offset += bytes.count
    }
    try handle.check(unsafe archive_write_finish_entry(handle.archive), "finish an entry of")
  }

  /// Writes what remains. The archive is complete when this returns, and never before.
  public consuming func finish() throws(ArchiveError) {
    try handle.check(unsafe archive_write_close(handle.archive), "finish")
  }

  private borrowing func writeHeader(_ entry: ArchiveEntry, modified: Int?) throws(ArchiveError) {
    guard let header = unsafe archive_entry_new() else { throw handle.failure("add to") }
    defer { unsafe archive_entry_free(header) }
    unsafe archive_entry_set_pathname_utf8(header, entry.path)
    unsafe archive_entry_set_size(header, Int64(entry.size))
    unsafe archive_entry_set_filetype(header, 0o100000)  // AE_IFREG; the macro's type is lost on import.
    unsafe archive_entry_set_perm(header, 0o644)
    if let modified { unsafe archive_entry_set_mtime(header, modified, 0) }
    try handle.check(unsafe archive_write_header(handle.archive, header), "add to")
  }

  private borrowing func write(_ bytes: [UInt8]) throws(ArchiveError) {
    // The array is borrowed for the call; libarchive copies or compresses it before it returns.
    let written = unsafe bytes.withUnsafeBytes { unsafe archive_write_data(handle.archive, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw handle.failure("write to") }
  }
}
