/// Builds bitmaps, well made or not.
struct BMPBytes {
  var headerSize = 40
  var width = 300
  /// Negative for rows from the top down.
  var height = 300
  var planes = 1
  var bits = 24
  var compression = 0
  var stated = 0
  var used = 0
  var resolution = 0
  /// As many colours as the depth asks for, unless given.
  var palette: [UInt8]? = nil
  /// Nil for the place behind the palette.
  var offset: Int? = nil
  /// All rows, unless given.
  var data: [UInt8]? = nil
  /// What the file's header says; it means nothing.
  var fileSize = 0
  var profile: (offset: Int, count: Int) = (0, 0)

  private var header: [UInt8] {
    if headerSize == 12 {
      return Sample.little(12, 4) + [width, height, planes, bits].flatMap { Sample.little($0, 2) }
    }
    var bytes = Sample.little(headerSize, 4) + Sample.little(width, 4) + Sample.little(height, 4)
    bytes += Sample.little(planes, 2) + Sample.little(bits, 2)
    for number in [compression, stated, resolution, resolution, used, 0] { bytes += Sample.little(number, 4) }
    bytes += [UInt8](repeating: 0, count: max(0, headerSize - bytes.count))
    if headerSize == 124 {
      bytes.replaceSubrange(112..<120, with: Sample.little(profile.offset, 4) + Sample.little(profile.count, 4))
    }
    return Array(bytes.prefix(headerSize))
  }

  private var colours: [UInt8] {
    if let palette { return palette }
    guard bits <= 8 else { return [] }
    let width = headerSize == 12 ? 3 : 4
    return (0..<(1 << bits)).flatMap { [UInt8](repeating: UInt8($0), count: width) }
  }

  var bytes: [UInt8] {
    let masks = headerSize == 40 && compression == 3 ? [UInt8](repeating: 0xF0, count: 12) : []
    let before = header + masks + colours
    let rows = data ?? [UInt8](repeating: 0x5A, count: (width * bits + 31) / 32 * 4 * abs(height))
    var bytes = Array("BM".utf8) + Sample.little(fileSize, 4) + Sample.little(0, 4)
    bytes += Sample.little(offset ?? 14 + before.count, 4)
    return bytes + before + rows
  }
}
