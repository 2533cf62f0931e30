/// The archive formats that are written here, and how.
public enum ArchiveFormat: Sendable, Hashable, CaseIterable {
  /// 7z with LZMA, as everybody's.
  case sevenZip
  /// 7z with its Copy method, for content that is compressed already.
  case sevenZipStored
  /// ZIP with deflate.
  case zip
}

/// One file in an archive.
public struct ArchiveEntry: Sendable, Hashable {
  /// With `/` between folders, never starting with one.
  public let path: String
  /// Bytes.
  public let size: Int

  public init(path: String, size: Int) {
    self.path = path
    self.size = size
  }
}
