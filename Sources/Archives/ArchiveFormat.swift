/// The archive formats that are written here.
package enum ArchiveFormat: Sendable, Hashable, CaseIterable {
  /// 7z with LZMA2, and with its Copy method for what does not shrink.
  case sevenZip
  /// ZIP with deflate, stored where nothing shrinks.
  case zip
  /// Microsoft Cabinet with MSZIP. Its list of files stands before their content, so the writer has to know it first.
  case cab
}
