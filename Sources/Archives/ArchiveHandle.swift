import CLibArchive

/// The one owner of a libarchive handle, and the one funnel for its return codes.
@safe struct ArchiveHandle: ~Copyable {
  // struct archive is opaque; freed in deinit and nowhere else. Reading and writing handles are freed by the same call.
  let archive: OpaquePointer
  private let name: String
  // What a reading handle reads, known to libarchive by its address: it goes after the archive was freed.
  private let cursor: SourceCursor?

  init(_ archive: OpaquePointer?, _ name: String, reading cursor: SourceCursor? = nil) throws(ArchiveError) {
    guard let archive = unsafe archive else {
      throw .library(operation: "create a handle for", archive: name, code: 12, text: "out of memory")
    }
    unsafe self.init(owning: archive, name, cursor)
  }

  private init(owning archive: OpaquePointer, _ name: String, _ cursor: SourceCursor?) {
    unsafe self.archive = archive
    self.name = name
    self.cursor = cursor
  }

  deinit { unsafe archive_free(archive) }

  /// Anything but ARCHIVE_OK is an error, warnings too: what libarchive warns about (a name it could not write, a
  /// truncated entry) is a record that would be lost.
  borrowing func check(_ code: Int32, _ operation: String) throws(ArchiveError) {
    try checkSource()
    guard code != ARCHIVE_OK else { return }
    throw failure(operation)
  }

  /// libarchive may take a source that failed for one that ended.
  borrowing func checkSource() throws(ArchiveError) {
    if let failure = cursor?.failure { throw .source(failure) }
  }

  borrowing func failure(_ operation: String) -> ArchiveError {
    // The text belongs to the handle and stays until its next call.
    let text = unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "no reason given"
    return .library(operation: operation, archive: name, code: unsafe Int(archive_errno(archive)), text: text)
  }
}
