import FileAccess

/// Finds markers in a file of any size, a stretch at a time. Asked for places that only go forward, it reads every byte
/// once.
struct JPEGMarkerSearch {
  private static let stretch = 262_144

  private let source: any ByteSource
  private var start = 0
  private var bytes: [UInt8] = []

  init(_ source: any ByteSource) { self.source = source }

  /// The next marker from `place` on, and the place behind it, nil when there is none before the end. FF 00 is a byte
  /// of a scan, FF before FF a filler.
  ///
  /// - Parameter passesRestarts: whether restarts are a scan's own.
  mutating func next(
    from place: Int, passesRestarts: Bool
  ) throws(FileAccessError) -> (marker: JPEGMarker, start: Int, end: Int)? {
    var place = place
    while place < source.count {
      if place < start || place >= start + bytes.count {
        bytes = try source.read(at: place, count: Self.stretch)
        start = place
        if bytes.isEmpty { return nil }
      }
      let index = place - start
      guard let found = Self.firstFF(in: bytes, from: index) else {
        place = start + bytes.count
        continue
      }
      // The code after the FF may lie in the next stretch.
      guard found + 1 < bytes.count else {
        if start + bytes.count >= source.count { return nil }
        place = start + found
        bytes = []
        continue
      }
      let code = bytes[found + 1]
      switch code {
      case 0x00: place = start + found + 2
      case 0xFF: place = start + found + 1
      case 0xD0...0xD7 where passesRestarts: place = start + found + 2
      default: return (JPEGMarker(code: code), start + found, start + found + 2)
      }
    }
    return nil
  }

  private static func firstFF(in bytes: [UInt8], from index: Int) -> Int? {
    let span = bytes.span
    var index = index
    while index < span.count {
      if span[index] == 0xFF { return index }
      index += 1
    }
    return nil
  }
}
