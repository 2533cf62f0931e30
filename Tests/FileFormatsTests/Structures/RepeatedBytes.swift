import FileAccess

/// A source that is as long as one wants and takes no memory: a beginning, and then a pattern again and again.
struct RepeatedBytes: ByteSource {
  let start: [UInt8]
  let pattern: [UInt8]
  let count: Int

  func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    guard offset >= 0, length > 0, offset < count else { return [] }
    let end = offset + min(length, count - offset)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - offset)
    var place = offset
    while place < end {
      if place < start.count {
        bytes += start[place..<min(end, start.count)]
      } else {
        let from = (place - start.count) % pattern.count
        bytes += pattern[from..<min(pattern.count, from + end - place)]
      }
      place = offset + bytes.count
    }
    return bytes
  }
}
