package import FileAccess

/// Why a raw deflate stream could not be inflated to its end.
package enum InflationError: Error, Sendable, Hashable {
  /// The source ends before the stream does; `made` bytes came out.
  case cut(made: Int)
  /// The bytes near `offset` of the source are no deflate data; zlib's words.
  case corrupt(offset: Int, String)
  /// More than `limit` bytes come out.
  case tooLong(limit: Int)
  /// The source could not be read.
  case source(FileAccessError)
  case noMemory
}
