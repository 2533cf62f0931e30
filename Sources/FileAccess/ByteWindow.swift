/// Small reads at any offset of a source, served from one buffered stretch of it. Every answer is bounds-checked: what
/// lies outside is nil.
package struct ByteWindow {
  private let source: any ByteSource
  private let stride: Int
  private var start = 0
  private var buffer: [UInt8] = []

  /// - Parameter stride: how many bytes are read from the source at a time.
  package init(_ source: any ByteSource, stride: Int = 65_536) {
    self.source = source
    self.stride = stride
  }

  package var count: Int { source.count }

  /// `count` bytes at `offset`, or nil when the source does not have them all. `count` is the caller's to bound: that
  /// many bytes are held in memory.
  package mutating func bytes(at offset: Int, count length: Int) throws(FileAccessError) -> ArraySlice<UInt8>? {
    guard source.contains(offset: offset, count: length) else { return nil }
    if offset < start || offset - start > buffer.count || length > buffer.count - (offset - start) {
      buffer = try source.read(at: offset, count: max(length, stride))
      start = offset
      guard buffer.count >= length else { return nil }
    }
    return buffer[(offset - start)..<(offset - start + length)]
  }

  package mutating func byte(at offset: Int) throws(FileAccessError) -> UInt8? {
    try bytes(at: offset, count: 1)?.first
  }

  /// An unsigned number of `width` bytes (1 to 8).
  package mutating func number(
    at offset: Int, width: Int, bigEndian: Bool = false
  ) throws(FileAccessError) -> UInt64? {
    guard (1...8).contains(width), let bytes = try bytes(at: offset, count: width) else { return nil }
    var number: UInt64 = 0
    for byte in bigEndian ? Array(bytes) : bytes.reversed() { number = number << 8 | UInt64(byte) }
    return number
  }
}
