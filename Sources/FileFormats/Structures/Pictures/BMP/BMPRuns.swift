import FileAccess

/// Run-length codes of a bitmap, followed without drawing: pairs of bytes up to the end-of-bitmap code (Windows GDI,
/// Bitmap Compression).
struct BMPRuns {
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
    while let code = try window.bytes(at: place, count: 2).map({ ($0[$0.startIndex], $0[$0.startIndex + 1]) }) {
      place += 2
      guard code.0 == 0 else {
        // RLE24 has three bytes of colour.
        if bits == 24 { place += 2 }
        continue
      }
      switch code.1 {
      case 0: finished += 1
      case 1: return place
      case 2:
        finished += Int(try window.byte(at: place + 1) ?? 0)
        place += 2
      default:
        let length = (Int(code.1) * bits + 7) / 8
        place += length + length % 2
      }
    }
    return finished >= rows && place >= window.count ? window.count : nil
  }
}
