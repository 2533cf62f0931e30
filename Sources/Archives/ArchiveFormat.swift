/// The archive formats that are written here.
public enum ArchiveFormat: Sendable, Hashable, CaseIterable {
  case sevenZip, zip
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
