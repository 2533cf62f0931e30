import CZlib

/// The one owner of a zlib stream that deflates, one raw deflate stream after the other.
@safe struct DeflateHandle: StreamEncoder, ~Copyable {
  enum Strategy {
    case usual
    /// No strings are looked for, only how often each byte is there: many times as fast.
    case huffmanOnly
  }

  // zlib keeps the stream's address, so it stays where it was allocated; ended and freed in deinit and nowhere else.
  private let stream: UnsafeMutablePointer<z_stream>
  private let name: String

  /// - Parameter level: from 1, fast, to 9, small; 6 is zlib's usual one.
  init(_ name: String, level: Int32 = 6, _ strategy: Strategy = .usual) throws(ArchiveError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // -15: the usual window of 32 KiB, no zlib header. 9: a whole block's symbols in one table.
    let code = unsafe deflateInit2_(
      stream, level, Z_DEFLATED, -15, 9, strategy == .usual ? Z_DEFAULT_STRATEGY : Z_HUFFMAN_ONLY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else {
      unsafe stream.deallocate()
      throw Self.failure("set up", name, code)
    }
    unsafe self.init(owning: stream, name)
  }

  private init(owning stream: UnsafeMutablePointer<z_stream>, _ name: String) {
    unsafe self.stream = stream
    self.name = name
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Begins a stream that comes in pieces, whatever became of the one before.
  borrowing func restart() throws(ArchiveError) {
    let code = unsafe deflateReset(stream)
    guard code == Z_OK else { throw Self.failure("set up", name, code) }
  }

  /// Deflates `input` from `start` on into the whole of `output`, as far as either goes.
  ///
  /// - Parameter isLast: nothing comes behind `input`; to be called until the stream is finished.
  borrowing func step(
    _ input: [UInt8], from start: Int, isLast: Bool, into output: inout [UInt8]
  ) throws(ArchiveError) -> EncoderStep {
    let step = unsafe ZlibStep(stream, input, from: start, into: &output) {
      unsafe deflate($0, isLast ? Z_FINISH : Z_NO_FLUSH)
    }
    // Z_BUF_ERROR: nothing could be done without more room or more input; it is no error.
    guard step.code == Z_OK || step.code == Z_STREAM_END || step.code == Z_BUF_ERROR else {
      throw Self.failure("compress", name, step.code)
    }
    return EncoderStep(taken: step.taken, made: step.made, isFinished: step.code == Z_STREAM_END)
  }

  /// One whole stream.
  ///
  /// - Parameters:
  ///   - history: what a reader has unpacked just before, of which up to 32 KiB are of use.
  ///   - limit: the most bytes that the result may have.
  /// - Returns: nil when it would have more.
  borrowing func deflated(_ bytes: [UInt8], after history: [UInt8] = [], limit: Int) throws(ArchiveError) -> [UInt8]? {
    var code = unsafe deflateReset(stream)
    if code == Z_OK, !history.isEmpty {
      // zlib copies what it keeps.
      code = unsafe history.withUnsafeBufferPointer {
        unsafe deflateSetDictionary(stream, $0.baseAddress, UInt32($0.count))
      }
    }
    guard code == Z_OK else { throw Self.failure("compress", name, code) }
    let result = unsafe [UInt8](unsafeUninitializedCapacity: limit) { output, filled in
      // Both are used within this call and not kept: everything goes in, at most the capacity comes out.
      unsafe bytes.withUnsafeBufferPointer { input in
        unsafe stream.pointee.next_in = input.baseAddress
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(limit)
        code = unsafe deflate(stream, Z_FINISH)
      }
      filled = unsafe limit - Int(stream.pointee.avail_out)
    }
    switch code {
    case Z_STREAM_END: return result
    // There was no room for more.
    case Z_OK, Z_BUF_ERROR: return nil
    default: throw Self.failure("compress", name, code)
    }
  }

  private static func failure(_ operation: String, _ archive: String, _ code: Int32) -> ArchiveError {
    // zlib's words are constants.
    .library(operation: operation, archive: archive, code: Int(code), text: unsafe String(cString: zError(code)))
  }
}
