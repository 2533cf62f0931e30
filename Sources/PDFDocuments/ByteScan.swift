import FileAccess

/// Goes through a source once, in pieces that begin with the end of the one before.
enum ByteScan {
  private static let piece = 1 << 18

  /// - Parameters:
  ///   - overlap: how many bytes of the piece before are shown again.
  ///   - body: gets the bytes, where they begin in the source, and how many of them are shown again.
  static func run(
    _ source: any ByteSource, overlap: Int, _ body: ([UInt8], Int, Int) throws(PDFError) -> Void
  ) throws(PDFError) {
    var start = 0
    var bytes: [UInt8] = []
    while start + bytes.count < source.count {
      let kept = min(bytes.count, overlap)
      start += bytes.count - kept
      bytes.removeFirst(bytes.count - kept)
      let more = try PDFError.reading { () throws(FileAccessError) in
        try source.read(at: start + kept, count: piece)
      }
      if more.isEmpty { return }
      bytes += more
      try body(bytes, start, kept)
    }
  }
}
