import CZlib

/// One call of zlib, from one array into another.
struct ZlibStep {
  /// zlib's return code.
  let code: Int32
  /// How many bytes of the input were used.
  let taken: Int
  /// How many bytes of the output were filled.
  let made: Int

  /// Has `call` work through `input` from `start` on into the whole of `output`, as far as either goes.
  init(
    _ stream: UnsafeMutablePointer<z_stream>, _ input: [UInt8], from start: Int, into output: inout [UInt8],
    _ call: (UnsafeMutablePointer<z_stream>) -> Int32
  ) {
    var code = Z_OK
    var (left, free) = (0, 0)
    unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        // Both are used within this call and not kept; zlib stays inside the two counts.
        let rest = unsafe UnsafeBufferPointer(rebasing: source[start...])
        unsafe stream.pointee.next_in = rest.baseAddress
        unsafe stream.pointee.avail_in = UInt32(rest.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        code = unsafe call(stream)
        left = unsafe Int(stream.pointee.avail_in)
        free = unsafe Int(stream.pointee.avail_out)
      }
    }
    self.code = code
    taken = input.count - start - left
    made = output.count - free
  }
}
