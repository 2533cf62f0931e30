import FileAccess

/// A source from its start to its end, a piece at a time.
struct SourceChunks {
  private static let size = 65_536

  private let source: any ByteSource
  /// Where the next piece begins.
  private(set) var offset = 0

  init(_ source: any ByteSource) { self.source = source }

  /// The next bytes; none at the end.
  mutating func next() throws(FileAccessError) -> [UInt8] {
    let bytes = try source.read(at: offset, count: Self.size)
    offset += bytes.count
    return bytes
  }
}
