import FileAccess

/// Where the bytes of a stream lie.
struct CompoundFileStream {
  /// Bytes, as the directory has it.
  let size: Int
  /// How many bytes lie together.
  let unit: Int
  var offsets: [Int]
  /// Why not all of it can be found.
  var fault: CompoundFileFault?

  func ending(_ fault: CompoundFileFault) -> CompoundFileStream {
    var stream = self
    stream.fault = fault
    return stream
  }

  /// At most `count` bytes from its beginning.
  func start(_ count: Int, in file: any ByteSource) throws(FileAccessError) -> [UInt8] {
    var bytes: [UInt8] = []
    for offset in offsets where bytes.count < min(count, size) {
      bytes += try file.read(at: offset, count: min(unit, min(count, size) - bytes.count))
    }
    return bytes
  }
}
