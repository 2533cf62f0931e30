/// Builds TIFF files, well made or not.
struct TIFFBytes {
  struct Page {
    /// Type and values by tag; a rational has two values. Where strips or tiles are to lie comes from `segments`.
    var fields: [Int: (type: Int, values: [Int])]
    var segments: [[UInt8]] = []
    /// 273 and 279 for strips, 324 and 325 for tiles.
    var isTiled = false
  }

  var isBigEndian = false
  var isBigTIFF = false
  /// Where the last directory points to.
  var last = 0

  /// 300 by 300 in grey, in three strips.
  static func grey(_ changes: [Int: (type: Int, values: [Int])] = [:], strips: Int = 3) -> Page {
    let fields: [Int: (type: Int, values: [Int])] = [
      256: (3, [300]), 257: (3, [300]), 258: (3, [8]), 259: (3, [1]), 262: (3, [1]), 277: (3, [1]), 278: (3, [100]),
    ]
    let segments = [[UInt8]](repeating: [UInt8](repeating: 0x5A, count: 30_000), count: strips)
    return Page(fields: fields.merging(changes) { $1 }, segments: segments)
  }

  /// Below the page is a directory that begins in the value of the page's last entry.
  static var overlapping: [UInt8] {
    func file(_ place: Int) -> [UInt8] { TIFFBytes().file([grey([330: (4, [place]), 65_535: (4, [1])])]) }
    return file(file(8).count - 8) + [UInt8](repeating: 0, count: 16)
  }

  func file(_ pages: [Page]) -> [UInt8] {
    var bytes: [UInt8] = (isBigEndian ? [0x4D, 0x4D] : [0x49, 0x49]) + number(isBigTIFF ? 43 : 42, 2)
    if isBigTIFF { bytes += number(8, 2) + number(0, 2) }
    // Where the offset of the next directory is to be written.
    var link = bytes.count
    let wide = isBigTIFF ? 8 : 4
    bytes += number(0, wide)
    for page in pages {
      var fields = page.fields
      if !page.segments.isEmpty {
        var offsets: [Int] = []
        for segment in page.segments {
          offsets.append(bytes.count)
          bytes += segment
        }
        let counts = (4, page.segments.map(\.count))
        // What a test gives itself stays.
        fields.merge([page.isTiled ? 324 : 273: (4, offsets), page.isTiled ? 325 : 279: counts]) { mine, _ in mine }
      }
      var entries: [UInt8] = []
      for (tag, field) in fields.sorted(by: { $0.key < $1.key }) {
        let width = [1, 1, 2, 4, 4, 1, 1, 2, 4, 4, 4, 8, 4, 4, 4, 8, 8, 8][field.type - 1]
        var values = field.values.flatMap { number($0, width) }
        let count = field.type == 5 ? field.values.count / 2 : field.values.count
        if values.count > wide {
          let offset = bytes.count
          bytes += values
          values = number(offset, wide)
        }
        values += [UInt8](repeating: 0, count: wide - values.count)
        entries += number(tag, 2) + number(field.type, 2) + number(count, wide) + values
      }
      bytes.replaceSubrange(link..<(link + wide), with: number(bytes.count, wide))
      bytes += number(fields.count, isBigTIFF ? 8 : 2) + entries
      link = bytes.count
      bytes += number(last, wide)
    }
    return bytes
  }

  func number(_ number: Int, _ width: Int) -> [UInt8] {
    let little = Sample.little(number, width)
    return isBigEndian ? little.reversed() : little
  }
}
