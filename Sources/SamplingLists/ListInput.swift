package import FileAccess

/// A file that the first step reads.
package struct ListInput: Sendable {
  /// The path as the user gave it; findings name it.
  package let name: String
  package let source: any ByteSource

  package init(_ source: any ByteSource, name: String) {
    self.source = source
    self.name = name
  }
}
