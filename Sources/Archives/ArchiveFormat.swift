/// The archive formats that are written here, and how.
public enum ArchiveFormat: Sendable, Hashable, CaseIterable {
  /// 7z with LZMA, as everybody's.
  case sevenZip
  /// 7z with its Copy method, for content that is compressed already.
  case sevenZipStored
  /// ZIP with deflate.
  case zip
  /// Microsoft Cabinet with MSZIP. Its list of files stands before their content, so the writer has to know it first.
  case cab
}
