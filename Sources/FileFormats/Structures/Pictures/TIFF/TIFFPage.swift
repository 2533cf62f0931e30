import FileAccess

/// What a directory says of its picture.
struct TIFFPage {
  let width: Int
  let height: Int
  let bits: Int
  let samples: Int
  let compression: Int
  let photometric: Int
  let isPlanar: Bool
  /// Integers, or numbers of another kind.
  let sampleFormat: Int
  let dpi: Int?
  let hasOneColour: Bool

  /// Nil when the picture has no size.
  init?(_ directory: TIFFDirectory, _ reader: inout TIFFReader) throws(FileAccessError) {
    width = try reader.value(directory[.width]) ?? 0
    height = try reader.value(directory[.height]) ?? 0
    bits = try reader.value(directory[.bits]) ?? 1
    samples = try reader.value(directory[.samples]) ?? 1
    compression = try reader.value(directory[.compression]) ?? 1
    photometric = try reader.value(directory[.photometric]) ?? 0
    isPlanar = try reader.value(directory[.planes]) == 2
    sampleFormat = try reader.value(directory[.sampleFormat]) ?? 1
    dpi = try reader.dpi(directory)
    var oneColour = false
    if photometric == 3, bits <= 8, let map = directory[.colourMap], map.count == 3 << bits {
      // Three runs: every red, every green, every blue.
      let values = try reader.values(of: map, from: 0, atMost: map.count)
      let length = values.count / 3
      oneColour = (0..<3).allSatisfy { run in
        let colours = values[(run * length)..<((run + 1) * length)]
        return colours.allSatisfy { $0 == colours.first }
      }
    }
    hasOneColour = oneColour
    // No file holds a picture of 2^31 rows, and every sum below stays in range.
    let sides = 1...Int(Int32.max)
    guard sides.contains(width), sides.contains(height), (1...65_535).contains(samples), (1...1024).contains(bits)
    else { return nil }
  }

  /// Bytes of `rows` rows of one strip as they are without compression. Nil where rows share samples, or where they are
  /// compressed.
  func byteCount(width: Int, rows: Int) -> Int? {
    guard compression == 1, photometric != 6 else { return nil }
    let (bitsInRow, overflows) = width.multipliedReportingOverflow(by: bits * (isPlanar ? 1 : samples))
    guard !overflows, bitsInRow < Int.max - 7 else { return nil }
    let (bytes, tooMany) = ((bitsInRow + 7) / 8).multipliedReportingOverflow(by: rows)
    return tooMany ? nil : bytes
  }
}
