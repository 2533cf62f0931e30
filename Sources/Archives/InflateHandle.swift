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
    let step = unsafe ZlibStep(stream, input, from: start, into: &output) { unsafe inflate($0, Z_NO_FLUSH) }
    let (taken, made) = (step.taken, step.made)
    switch step.code {
    case Z_OK, Z_BUF_ERROR: return .went(taken: taken, made: made)
    case Z_STREAM_END: return .finished(taken: taken, made: made)
    default:
      // zlib's words are constants.
      return .corrupt(unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "\(step.code)")
    }
  }
}
