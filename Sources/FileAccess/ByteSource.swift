/// Bytes that are read where they are wanted, never all at once.
package protocol ByteSource: Sendable {
  /// How many bytes there are.
  var count: Int { get }

  /// The bytes from `offset` on: `count` of them, fewer only where the source ends, none beyond its end.
  func read(at offset: Int, count: Int) throws(FileAccessError) -> [UInt8]
}

extension ByteSource {
  /// Whether a range lies inside the source. Never overflows.
  package func contains(offset: Int, count length: Int) -> Bool {
    offset >= 0 && length >= 0 && offset <= count && length <= count - offset
  }
}

/// Bytes that are in memory already.
package struct MemoryBytes: ByteSource {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var count: Int { bytes.count }

  package func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    guard offset >= 0, length > 0, offset < bytes.count else { return [] }
    return Array(bytes[offset..<(offset + min(length, bytes.count - offset))])
  }
}
