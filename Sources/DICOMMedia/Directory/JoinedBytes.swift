import FileAccess

/// A file whose data set is inflated, as it would be had it never been deflated: offsets in a directory count so.
struct JoinedBytes: ByteSource {
  let head: any ByteSource
  /// Of the data set.
  let offset: Int
  let dataSet: any ByteSource

  var count: Int { offset + dataSet.count }

  func read(at start: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    guard start >= 0, length > 0, start < count else { return [] }
    let length = min(length, count - start)
    guard start < offset else { return try dataSet.read(at: start - offset, count: length) }
    let first = try head.read(at: start, count: min(length, offset - start))
    return first.count == length ? first : first + (try dataSet.read(at: 0, count: length - first.count))
  }
}
