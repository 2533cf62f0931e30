import CLZMA

/// The one owner of a liblzma encoder, and the one funnel for its return codes.
@safe struct LZMAHandle: StreamEncoder, ~Copyable {
  // LZMA_FILTER_DELTA, LZMA_FILTER_LZMA2 and LZMA_VLI_UNKNOWN; as macros they are not imported.
  private static let delta: lzma_vli = 0x03
  private static let lzma2: lzma_vli = 0x21
  private static let none: lzma_vli = .max

  // liblzma keeps the stream's address, so it stays where it was allocated; ended and freed in deinit and nowhere else.
  private let stream: UnsafeMutablePointer<lzma_stream>
  private let name: String

  /// - Parameter name: of the archive, for messages.
  init(_ name: String) {
    let stream = UnsafeMutablePointer<lzma_stream>.allocate(capacity: 1)
    // LZMA_STREAM_INIT is all zeros.
    unsafe stream.initialize(to: lzma_stream())
    unsafe self.stream = stream
    self.name = name
  }

  deinit {
    unsafe lzma_end(stream)
    unsafe stream.deallocate()
  }

  /// Begins a raw LZMA2 stream, whatever became of the one before, whose memory is used again.
  borrowing func start(_ settings: LZMASettings) throws(ArchiveError) {
    var options = unsafe try Self.options(settings, name)
    var delta = unsafe lzma_options_delta()
    unsafe delta.type = LZMA_DELTA_TYPE_BYTE
    unsafe delta.dist = UInt32(settings.distance)
    // The options are copied before the call returns.
    let code = unsafe withUnsafeMutablePointer(to: &options) { options in
      unsafe withUnsafeMutablePointer(to: &delta) { delta in
        let ends = unsafe [lzma_filter(id: Self.lzma2, options: options), lzma_filter(id: Self.none, options: nil)]
        let filters = unsafe settings.distance > 0 ? [lzma_filter(id: Self.delta, options: delta)] + ends : ends
        return unsafe lzma_raw_encoder(stream, filters)
      }
    }
    guard code == LZMA_OK else { throw Self.failure("set up", name, code) }
  }

  borrowing func step(
    _ input: [UInt8], from start: Int, isLast: Bool, into output: inout [UInt8]
  ) throws(ArchiveError) -> EncoderStep {
    var code = LZMA_OK
    var (left, free) = (0, 0)
    unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        // Both are used within this call and not kept; liblzma stays inside the two counts.
        let rest = unsafe UnsafeBufferPointer(rebasing: source[start...])
        unsafe stream.pointee.next_in = rest.baseAddress
        unsafe stream.pointee.avail_in = rest.count
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = target.count
        code = unsafe lzma_code(stream, isLast ? LZMA_FINISH : LZMA_RUN)
        left = unsafe stream.pointee.avail_in
        free = unsafe stream.pointee.avail_out
      }
    }
    // LZMA_BUF_ERROR: nothing could be done without more room or more input; it is no error.
    guard code == LZMA_OK || code == LZMA_STREAM_END || code == LZMA_BUF_ERROR else {
      throw Self.failure("compress", name, code)
    }
    return EncoderStep(
      taken: input.count - start - left, made: output.count - free, isFinished: code == LZMA_STREAM_END)
  }

  private static func options(
    _ settings: LZMASettings, _ name: String
  ) throws(ArchiveError) -> lzma_options_lzma {
    var options = unsafe lzma_options_lzma()
    let isDelta = settings.distance > 0
    let preset: UInt32 = settings.effort == .thorough || isDelta ? 6 : 1
    guard unsafe lzma_lzma_preset(&options, preset) == 0 else { throw failure("set up", name, LZMA_OPTIONS_ERROR) }
    unsafe options.dict_size = UInt32(settings.dictionary)
    if isDelta {
      // What differs from the pixel before hardly ever comes again: a short match will do, one is tried, and the work
      // goes into coding single bytes well. Thorough, this is as small as with the preset's own search, at ten times
      // its speed; fast, it takes three fifths of that time for a tenth more bytes.
      switch settings.effort {
      case .thorough:
        unsafe options.mf = LZMA_MF_BT2
        unsafe options.nice_len = 8
      case .fast:
        unsafe options.mode = LZMA_MODE_FAST
        unsafe options.mf = LZMA_MF_HC4
        unsafe options.nice_len = 4
      }
      unsafe options.depth = 1
      // The two bytes of a sample, or the halves of four, are nothing like each other.
      let isPaired: UInt32 = settings.distance.isMultiple(of: 2) ? 1 : 0
      unsafe options.lc = 0
      unsafe options.lp = isPaired
      unsafe options.pb = isPaired
    }
    return unsafe options
  }

  private static func failure(_ operation: String, _ archive: String, _ code: lzma_ret) -> ArchiveError {
    let text =
      switch code {
      case LZMA_MEM_ERROR: "no memory for LZMA"
      case LZMA_OPTIONS_ERROR: "options that liblzma does not know"
      case LZMA_PROG_ERROR: "liblzma was used wrongly"
      case LZMA_DATA_ERROR: "more data than LZMA can hold"
      default: "liblzma failed"
      }
    return .library(operation: operation, archive: archive, code: Int(code.rawValue), text: text)
  }
}
