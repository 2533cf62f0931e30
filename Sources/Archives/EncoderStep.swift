/// How far an encoder went in one call.
struct EncoderStep {
  /// Bytes that went in and came out.
  let taken: Int
  let made: Int
  /// The stream is complete.
  let isFinished: Bool
}
