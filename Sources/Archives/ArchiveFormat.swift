/// The archive formats that are written here, and how.
public enum ArchiveFormat: Sendable, Hashable, CaseIterable {
  /// 7z with LZMA, as everybody's.
  case sevenZip
  /// 7z with its Copy method, for content that is compressed already.
  case sevenZipStored
  /// ZIP with deflate.
  case zip
}
