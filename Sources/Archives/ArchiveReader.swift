import CLibArchive
package import FileAccess
package import SystemPackage

/// Reads a 7z, ZIP or CAB archive from its first entry to its last.
///
/// The source is read where the archive says that something lies, never whole. libarchive keeps the archive's list of
/// entries in memory, which grows with the archive itself; of the content, no more than is asked for at a time.
package struct ArchiveReader: ~Copyable {
  private static let chunkSize = 1 << 18

  private let handle: ArchiveHandle

  /// - Parameter name: what messages call the archive.
  package init(_ source: some ByteSource, name: String) throws(ArchiveError) {
    let cursor = SourceCursor(source)
    let handle = try unsafe ArchiveHandle(archive_read_new(), name, reading: cursor)
    try handle.check(unsafe archive_read_support_format_7zip(handle.archive), "read")
    // By its central directory, as other programs read it: a ZIP that lost it is an error and not half an archive.
    try handle.check(unsafe archive_read_support_format_zip_seekable(handle.archive), "read")
    try handle.check(unsafe archive_read_support_format_cab(handle.archive), "read")
    try handle.check(unsafe cursor.open(handle.archive), "open")
    self.handle = handle
  }

  /// - Parameter path: a file of the caller's choosing; a symbolic link is followed.
  package init(_ path: FilePath) throws(ArchiveError) {
    let file: FileBytes
    do { file = try FileBytes(path, followingLinks: true) } catch { throw .source(error) }
    try self.init(file, name: path.string)
  }

  /// The next entry, or nil after the last one. Its size is only what the archive claims.
  package borrowing func next() throws(ArchiveError) -> ArchiveEntry? {
    var header: OpaquePointer?
    let code = unsafe archive_read_next_header(handle.archive, &header)
    if code == ARCHIVE_EOF {
      try handle.checkSource()
      return nil
    }
    try handle.check(code, "read an entry of")
    // The entry belongs to the handle and stays until the next call; its strings are copied here.
    guard let header = unsafe header, let path = unsafe archive_entry_pathname_utf8(header) else {
      throw handle.failure("read a name in")
    }
    let kind: ArchiveEntry.Kind =
      switch unsafe archive_entry_filetype(header) {
      // AE_IFREG and AE_IFDIR; the macros' type is lost on import.
      case 0o100000: .file
      case 0o040000: .folder
      default: .other
      }
    return unsafe ArchiveEntry(
      path: String(cString: path), size: max(0, Int(archive_entry_size(header))), kind: kind,
      isEncrypted: archive_entry_is_encrypted(header) != 0)
  }

  /// How the entry that `next()` gave last is packed, in libarchive's words: `ZIP 2.0 (deflation)`. Empty before the
  /// first entry.
  package var method: String {
    // The text belongs to the handle and stays until its next call.
    unsafe archive_format_name(handle.archive).map { unsafe String(cString: $0) } ?? ""
  }

  /// Some more of the content of the entry that `next()` gave last; empty at its end. Content is known to be as it was
  /// written only when its end was reached without an error.
  package borrowing func readChunk() throws(ArchiveError) -> [UInt8] {
    if Task.isCancelled { throw .cancelled }
    var result = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, filled in
      // libarchive fills at most the capacity and says how much it was, or a negative code.
      result = unsafe archive_read_data(handle.archive, buffer.baseAddress, buffer.count)
      filled = max(0, result)
    }
    try handle.checkSource()
    if result < 0 { throw handle.failure("read") }
    return bytes
  }

  /// The content of the entry that `next()` gave last.
  package borrowing func readContent(chunk: ([UInt8]) -> Void) throws(ArchiveError) {
    while true {
      let bytes = try readChunk()
      if bytes.isEmpty { return }
      chunk(bytes)
    }
  }
}
