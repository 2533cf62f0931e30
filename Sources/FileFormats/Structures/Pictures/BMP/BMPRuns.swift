import FileAccess

/// Run-length codes of a bitmap, followed without drawing: pairs of bytes up to the end-of-bitmap code (Windows GDI,
/// Bitmap Compression).
struct BMPRuns {
  private static let stretch = 65_536

  private let bits: Int
  private var window: ByteWindow

  init(_ file: any ByteSource, bits: Int) {
    self.bits = bits
    window = ByteWindow(file)
  }

  /// The place behind the end-of-bitmap code, or behind the last of `rows` rows where a writer left the code out; nil
  /// when the file ends before.
  mutating func end(from start: Int, rows: Int) throws(FileAccessError) -> Int? {
    var place = start
    var finished = 0
    while place < window.count - 1 {
      let length = min(Self.stretch, window.count - place)
      guard let codes = try window.bytes(at: place, count: length) else { return nil }
      var index = codes.startIndex
      // A code has up to four bytes; at the end of a stretch it is left for the next.
      let last = place + length == window.count ? codes.endIndex - 2 : codes.endIndex - 4
      while index <= last {
        let (first, second) = (codes[index], codes[index + 1])
        index += 2
        guard first == 0 else {
          // RLE24 has three bytes of colour.
          if bits == 24 { index += 2 }
          continue
        }
        switch second {
        case 0: finished += 1
        case 1: return place + index - codes.startIndex
        case 2:
          if index + 1 < codes.endIndex { finished += Int(codes[index + 1]) }
          index += 2
        default:
          let length = (Int(second) * bits + 7) / 8
          index += length + length % 2
        }
      }
      place += index - codes.startIndex
    }
    return finished >= rows && place >= window.count ? window.count : nil
  }
}
