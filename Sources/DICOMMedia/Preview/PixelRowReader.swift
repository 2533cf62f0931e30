import FileAccess

/// Reads a frame row by row; no more than a row is held, and what a window of the file has beside it.
struct PixelRowReader {
  let geometry: PixelGeometry
  private let isBigEndian: Bool
  /// Whether the two bytes of each word are exchanged.
  private let hasSwappedBytes: Bool
  private let palette: PaletteTable?
  private let frameStart: Int
  private var window: ByteWindow

  init(
    _ source: any ByteSource, _ geometry: PixelGeometry, frame: Int, isBigEndian: Bool, hasSwappedBytes: Bool,
    palette: PaletteTable?
  ) {
    self.geometry = geometry
    self.isBigEndian = isBigEndian
    self.hasSwappedBytes = hasSwappedBytes
    self.palette = palette
    frameStart = geometry.frameBits * frame
    window = ByteWindow(source)
  }

  /// A row of one plane: one number a pixel, or three where colours stand side by side. They are as they are stored, but
  /// for a palette's: red, green and blue, each 0 to 255.
  ///
  /// Rows asked for in their order, plane after plane, are read forward.
  mutating func row(_ row: Int, plane: Int) throws(PreviewRefusal) -> [Int] {
    let stored = try samples(at: frameStart + (plane * geometry.rows + row) * geometry.rowBits)
    guard palette != nil || geometry.photometry == .ybrFull422 else { return stored }
    var row: [Int] = []
    row.reserveCapacity(geometry.columns * 3)
    for sample in stored { palette?.append(sample, to: &row) }
    if geometry.photometry == .ybrFull422 {
      for at in stride(from: 0, to: stored.count, by: 4) {
        row += [stored[at], stored[at + 2], stored[at + 3], stored[at + 1], stored[at + 2], stored[at + 3]]
      }
    }
    return row
  }

  // MARK: - Cells

  private mutating func samples(at firstBit: Int) throws(PreviewRefusal) -> [Int] {
    let first = firstBit / 8
    let end = (firstBit + geometry.rowBits + 7) / 8
    // Words start at even offsets of the value.
    let start = hasSwappedBytes ? first & ~1 : first
    let stop = hasSwappedBytes ? (end + 1) & ~1 : end
    var bytes = try bytes(at: geometry.offset + start, count: stop - start)
    if hasSwappedBytes {
      for index in stride(from: 0, to: bytes.count - 1, by: 2) { bytes.swapAt(index, index + 1) }
      bytes.removeFirst(first - start)
    }
    guard geometry.bitsAllocated > 1 else {
      // The first pixel is the lowest bit (PS3.5 8.2).
      return (0..<geometry.columns).map { column in
        let bit = firstBit - first * 8 + column
        return Int(bytes[bit / 8] >> UInt8(bit % 8) & 1)
      }
    }
    let width = geometry.bitsAllocated / 8
    return stride(from: 0, to: end - first, by: width).map { at in
      var cell: UInt64 = 0
      for index in 0..<width {
        cell |= UInt64(bytes[at + index]) << UInt64(8 * (isBigEndian ? width - 1 - index : index))
      }
      return sample(cell)
    }
  }

  private func sample(_ cell: UInt64) -> Int {
    let bits = UInt64(geometry.bitsStored)
    let value = Int(cell >> UInt64(geometry.shift) & (1 << bits - 1))
    return geometry.isSigned && value >> Int(bits - 1) == 1 ? value - 1 << Int(bits) : value
  }

  private mutating func bytes(at offset: Int, count: Int) throws(PreviewRefusal) -> [UInt8] {
    let bytes: ArraySlice<UInt8>?
    do throws(FileAccessError) {
      bytes = try window.bytes(at: offset, count: count)
    } catch {
      throw .unreadable(DICOMError(.unreadable(error), at: offset))
    }
    // The geometry was checked against what is there; it can have become less since.
    guard let bytes else { throw .tooShort(expected: count, found: max(0, window.count - offset)) }
    return Array(bytes)
  }
}
