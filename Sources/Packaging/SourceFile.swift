public import FileAccess
public import SystemPackage

/// A file of SOURCE as it was when the folder was listed.
public struct SourceFile: Sendable, Hashable {
  public let path: FilePath
  /// As findings name it.
  public let relativePath: String
  public let stamp: FileStamp
}
