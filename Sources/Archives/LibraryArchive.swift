import CLibArchive
import SystemPackage

/// Writes 7z and ZIP through libarchive.
final class LibraryArchive: ArchiveSink {
  private let handle: ArchiveHandle

  enum Format: String {
    case sevenZip = "7zip"
    case zip
  }

  /// - Parameter options: how the format is written, as libarchive spells it.
  init(
    _ format: Format, _ options: [String], into descriptor: FileDescriptor, name: String
  ) throws(ArchiveError) {
    let handle = try unsafe ArchiveHandle(archive_write_new(), name)
    switch format {
    case .sevenZip: try handle.check(unsafe archive_write_set_format_7zip(handle.archive), "write")
    case .zip: try handle.check(unsafe archive_write_set_format_zip(handle.archive), "write")
    }
    for option in options {
      try handle.check(unsafe archive_write_set_options(handle.archive, "\(format.rawValue):\(option)"), "set up")
    }
    // No padding behind the end, as a tape would want.
    try handle.check(unsafe archive_write_set_bytes_in_last_block(handle.archive, 1), "set up")
    try handle.check(unsafe archive_write_open_fd(handle.archive, descriptor.rawValue), "open")
    self.handle = handle
  }

  func begin(_ entry: ArchiveEntry, modified: Int?) throws(ArchiveError) {
    guard let header = unsafe archive_entry_new() else { throw handle.failure("add to") }
    defer { unsafe archive_entry_free(header) }
    unsafe archive_entry_set_pathname_utf8(header, entry.path)
    unsafe archive_entry_set_size(header, Int64(entry.size))
    unsafe archive_entry_set_filetype(header, 0o100000)  // AE_IFREG; the macro's type is lost on import.
    unsafe archive_entry_set_perm(header, 0o644)
    if let modified { unsafe archive_entry_set_mtime(header, modified, 0) }
    try handle.check(unsafe archive_write_header(handle.archive, header), "add to")
  }

  func write(_ bytes: [UInt8]) throws(ArchiveError) {
    // The array is borrowed for the call; libarchive copies or compresses it before it returns.
    let written = unsafe bytes.withUnsafeBytes { unsafe archive_write_data(handle.archive, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw handle.failure("write to") }
  }

  func endEntry() throws(ArchiveError) {
    try handle.check(unsafe archive_write_finish_entry(handle.archive), "finish an entry of")
  }

  func close() throws(ArchiveError) { try handle.check(unsafe archive_write_close(handle.archive), "finish") }
}
