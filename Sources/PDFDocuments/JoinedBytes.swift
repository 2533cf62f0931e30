import FileAccess

/// A source with a few bytes behind it.
struct JoinedBytes: ByteSource {
  private let source: any ByteSource
  private let more: [UInt8]

  init(_ source: any ByteSource, _ more: [UInt8]) {
    self.source = source
    self.more = more
  }

  var count: Int { source.count + more.count }

  func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    guard offset >= 0, length > 0, offset < count else { return [] }
    let wanted = min(length, count - offset)
    guard offset < source.count else { return Array(more[(offset - source.count)...].prefix(wanted)) }
    let bytes = try source.read(at: offset, count: min(wanted, source.count - offset))
    return bytes + more.prefix(wanted - bytes.count)
  }
}
