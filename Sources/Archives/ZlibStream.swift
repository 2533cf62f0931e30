import CZlib

/// Bytes in zlib's own format (RFC 1950), as PNG has them, and the sum that guards them there.
package enum ZlibStream {
  /// The whole of `bytes` compressed, at zlib's usual level. It is held in memory, as its result is.
  ///
  /// - Throws: `.library` when zlib has no memory for it.
  package static func compressed(_ bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
    let bound = Int(compressBound(uLong(bytes.count)))
    var code = Z_OK
    let result = unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, filled in
      var length = uLong(bound)
      // Both buffers are used within the call; at most `bound` bytes are written, and zlib says how many it wrote.
      code = unsafe bytes.withUnsafeBufferPointer { input in
        unsafe compress2(output.baseAddress, &length, input.baseAddress, uLong(input.count), Z_DEFAULT_COMPRESSION)
      }
      filled = code == Z_OK ? Int(length) : 0
    }
    guard code == Z_OK else {
      // zlib's words are constants.
      let text = unsafe String(cString: zError(code))
      throw .library(operation: "compress", archive: "zlib", code: Int(code), text: text)
    }
    return result
  }
}
