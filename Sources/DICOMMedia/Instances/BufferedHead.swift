import FileAccess

/// A source whose first bytes were read at once, because everything but the pixels mostly lies in them.
struct BufferedHead: ByteSource {
  private let source: any ByteSource
  private let head: [UInt8]

  init(_ source: any ByteSource, count: Int = 8_192) throws(FileAccessError) {
    self.source = source
    head = try source.read(at: 0, count: count)
  }

  var count: Int { source.count }

  func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    guard offset >= 0, length > 0, offset < head.count,
      length <= head.count - offset || head.count == source.count
    else { return try source.read(at: offset, count: length) }
    return Array(head[offset...].prefix(length))
  }
}
