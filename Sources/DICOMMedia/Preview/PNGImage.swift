import Archives

/// A PNG of 8 bits a sample, grey or in colour (ISO/IEC 15948).
struct PNGImage {
  let width: Int
  let height: Int
  let isColor: Bool
  /// Row by row from the top; red, green and blue of each pixel in turn.
  let samples: [UInt8]

  func encoded() throws(PreviewRefusal) -> [UInt8] {
    let header =
      Self.number(width) + Self.number(height)
      // 8 bits, colour or grey, and the only compression, filters and order without interlacing.
      + [8, isColor ? 2 : 0, 0, 0, 0]
    let stride = width * (isColor ? 3 : 1)
    var rows: [UInt8] = []
    rows.reserveCapacity((stride + 1) * height)
    for row in 0..<height {
      // Each byte less the one above it, which packs better than the bytes themselves; the first row as it is.
      rows.append(row == 0 ? 0 : 2)
      for at in (row * stride)..<((row + 1) * stride) {
        rows.append(row == 0 ? samples[at] : samples[at] &- samples[at - stride])
      }
    }
    let packed: [UInt8]
    do throws(ArchiveError) { packed = try ZlibStream.compressed(rows) } catch { throw .notCompressed }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.chunk("IHDR", header)
      + Self.chunk("IDAT", packed) + Self.chunk("IEND", [])
  }

  private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + content
    return number(content.count) + body + number(Int(Checksum.of(body)))
  }

  private static func number(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
