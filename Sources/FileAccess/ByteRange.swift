/// Some of the bytes of another source.
package struct ByteRange: ByteSource {
  private let source: any ByteSource
  private let start: Int
  package let count: Int

  /// nil when the range does not lie inside the source.
  package init?(_ source: any ByteSource, offset: Int, count: Int) {
    guard source.contains(offset: offset, count: count) else { return nil }
    self.source = source
    self.start = offset
    self.count = count
  }

  package func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    guard offset >= 0, length > 0, offset < count else { return [] }
    return try source.read(at: start + offset, count: min(length, count - offset))
  }
}
