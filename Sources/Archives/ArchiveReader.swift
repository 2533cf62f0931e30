import CLibArchive
public import SystemPackage

/// Reads a 7z or ZIP archive from its first entry to its last.
public struct ArchiveReader: ~Copyable {
  private let handle: ArchiveHandle

  public init(_ path: FilePath) throws(ArchiveError) {
    let handle = try unsafe ArchiveHandle(archive_read_new(), path)
    try handle.check(unsafe archive_read_support_format_7zip(handle.archive), "read")
    // By its central directory, as other programs read it: a ZIP that lost it is an error and not half an archive.
    try handle.check(unsafe archive_read_support_format_zip_seekable(handle.archive), "read")
    let opened = unsafe path.withPlatformString { unsafe archive_read_open_filename(handle.archive, $0, 1 << 16) }
    try handle.check(opened, "open")
    self.handle = handle
  }

  /// The next entry, or nil after the last one.
  public borrowing func next() throws(ArchiveError) -> ArchiveEntry? {
    var header: OpaquePointer?
    let code = unsafe archive_read_next_header(handle.archive, &header)
    if code == ARCHIVE_EOF { return nil }
    try handle.check(code, "read an entry of")
    // The entry belongs to the handle and stays until the next call; its strings are copied here.
    guard let header = unsafe header, let path = unsafe archive_entry_pathname_utf8(header) else {
      throw handle.failure("read a name in")
    }
    return unsafe ArchiveEntry(path: String(cString: path), size: Int(archive_entry_size(header)))
  }

  /// The content of the entry that `next()` gave last.
  public borrowing func readContent(chunk: ([UInt8]) -> Void) throws(ArchiveError) {
    while true {
      if Task.isCancelled { throw .cancelled }
      var result = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, filled in
        // libarchive fills at most the capacity and says how much it was, or a negative code.
        result = unsafe archive_read_data(handle.archive, buffer.baseAddress, buffer.count)
        filled = max(0, result)
      }
      if result < 0 { throw handle.failure("read") }
      if result == 0 { return }
      chunk(bytes)
    }
  }
}
