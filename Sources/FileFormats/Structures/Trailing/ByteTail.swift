import FileAccess

/// Part of a source, as if it were a source of its own.
struct ByteTail: ByteSource {
  private let whole: any ByteSource
  private let start: Int
  let count: Int

  /// - Parameters:
  ///   - start: beyond the end of `whole`, nothing is left.
  ///   - length: at most what `whole` has from there on; nil for all of it.
  init(_ whole: any ByteSource, from start: Int, count length: Int? = nil) {
    let left = max(0, whole.count - max(0, start))
    self.whole = whole
    self.start = max(0, start)
    count = min(left, max(0, length ?? left))
  }

  func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    guard offset >= 0, length > 0, offset < count else { return [] }
    return try whole.read(at: start + offset, count: min(length, count - offset))
  }
}
