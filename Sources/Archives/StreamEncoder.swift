/// Whatever packs bytes that come in pieces.
protocol StreamEncoder: ~Copyable {
  /// Packs `input` from `start` on into the whole of `output`, as far as either goes.
  ///
  /// - Parameter isLast: nothing comes behind `input`; to be called until the stream is finished.
  borrowing func step(
    _ input: [UInt8], from start: Int, isLast: Bool, into output: inout [UInt8]
  ) throws(ArchiveError) -> EncoderStep
}

extension StreamEncoder where Self: ~Copyable {
  /// Packs the whole of `input`.
  ///
  /// - Parameters:
  ///   - room: where it is packed into, again and again.
  ///   - made: is given what came out.
  borrowing func encode(
    _ input: [UInt8], isLast: Bool, through room: inout [UInt8],
    made write: (ArraySlice<UInt8>) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    var taken = 0
    while true {
      let step = try step(input, from: taken, isLast: isLast, into: &room)
      taken += step.taken
      if step.made > 0 { try write(room[..<step.made]) }
      // With room left over everything went in; the end is not reached before the encoder says so.
      if isLast ? step.isFinished : taken == input.count && step.made < room.count { return }
    }
  }
}
