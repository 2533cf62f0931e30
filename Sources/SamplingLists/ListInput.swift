public import FileAccess

/// A file that the first step reads.
public struct ListInput: Sendable {
  /// The path as the user gave it; findings name it.
  public let name: String
  public let source: any ByteSource

  public init(_ source: any ByteSource, name: String) {
    self.source = source
    self.name = name
  }
}
