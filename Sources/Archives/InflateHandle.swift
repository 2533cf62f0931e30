import CZlib

/// The one owner of a zlib stream that inflates raw deflate data.
@safe struct InflateHandle: ~Copyable {
  enum Step {
    /// How many bytes went in and came out; there may be more.
    case went(taken: Int, made: Int)
    /// The stream is complete.
    case finished(taken: Int, made: Int)
    /// The bytes are no deflate stream: zlib's words.
    case corrupt(String)
  }

  // zlib keeps the stream's address, so it stays where it was allocated; ended and freed in deinit and nowhere else.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Nil when there is no memory for it.
  init?() {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // -15: the largest window, no zlib header.
    let code = unsafe inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else {
      unsafe stream.deallocate()
      return nil
    }
    unsafe self.init(owning: stream)
  }

  private init(owning stream: UnsafeMutablePointer<z_stream>) { unsafe self.stream = stream }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Goes back to the beginning of a stream.
  borrowing func restart() { _ = unsafe inflateReset(stream) }

  /// Inflates `input` from `start` on into the whole of `output`, as far as either goes.
  borrowing func step(_ input: [UInt8], from start: Int, into output: inout [UInt8]) -> Step {
    let room = output.count
    var code = Z_OK
    var left = 0
    var free = 0
    unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        // Both are used within this call and not kept; zlib stays inside the two counts.
        let rest = unsafe UnsafeBufferPointer(rebasing: source[start...])
        unsafe stream.pointee.next_in = rest.baseAddress
        unsafe stream.pointee.avail_in = UInt32(rest.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        code = unsafe inflate(stream, Z_NO_FLUSH)
        left = unsafe Int(stream.pointee.avail_in)
        free = unsafe Int(stream.pointee.avail_out)
      }
    }
    let (taken, made) = (input.count - start - left, room - free)
    switch code {
    case Z_OK, Z_BUF_ERROR: return .went(taken: taken, made: made)
    case Z_STREAM_END: return .finished(taken: taken, made: made)
    default:
      // zlib's words are constants.
      return .corrupt(unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "\(code)")
    }
  }
}
