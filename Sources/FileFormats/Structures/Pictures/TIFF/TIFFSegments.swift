import FileAccess

/// The strips or tiles of a page: how many there must be, and whether each lies in the file.
struct TIFFSegments {
  private static let batch = 1024

  private let offsets: TIFFField
  private let counts: TIFFField?
  /// How many the size asks for; nil when that is not known.
  let expected: Int?
  private let rows: Int
  private let isTiled: Bool
  private let tileWidth: Int

  var count: Int { offsets.count }

  /// Nil when the page has neither, or tiles without a size.
  init?(_ directory: TIFFDirectory, _ page: TIFFPage, _ reader: inout TIFFReader) throws(FileAccessError) {
    let planes = page.isPlanar ? page.samples : 1
    if let tiles = directory[.tileOffsets], let width = try reader.value(directory[.tileWidth]),
      let height = try reader.value(directory[.tileHeight]), width > 0, height > 0
    {
      offsets = tiles
      counts = directory[.tileCounts] ?? directory[.stripCounts]
      isTiled = true
      tileWidth = width
      rows = height
      let down = (page.height - 1) / height + 1
      let across = (page.width - 1) / width + 1
      let (product, overflows) = (across * planes).multipliedReportingOverflow(by: down)
      expected = directory[.imageDepth] == nil && !overflows ? product : nil
    } else if let strips = directory[.stripOffsets] {
      offsets = strips
      counts = directory[.stripCounts]
      isTiled = false
      tileWidth = page.width
      let given = try reader.value(directory[.rowsPerStrip]) ?? page.height
      rows = given > 0 ? min(given, page.height) : page.height
      expected = ((page.height - 1) / rows + 1) * planes
    } else {
      return nil
    }
  }

  /// The first that does not lie in the file, and how far the others reach. At most `limit` are looked at.
  func check(
    _ page: TIFFPage, _ reader: inout TIFFReader, limit: Int
  ) throws(FileAccessError) -> (outside: (index: Int, offset: UInt64)?, reach: Int) {
    var reach = 0
    var index = 0
    while index < min(offsets.count, limit) {
      let many = min(Self.batch, limit - index)
      let places = try reader.values(of: offsets, from: index, atMost: many)
      let lengths = try counts.map { counts throws(FileAccessError) in
        try reader.values(of: counts, from: index, atMost: many)
      }
      for (step, place) in places.enumerated() {
        let stated = lengths.flatMap { step < $0.count ? $0[step] : nil }
        // A segment that was left out has neither place nor length.
        if place == 0, stated ?? 0 == 0 { continue }
        guard let end = end(of: place, stated: stated, needed: needed(page, index + step), in: reader.count) else {
          return ((index + step, place), reach)
        }
        reach = max(reach, end)
      }
      if places.isEmpty { break }
      index += places.count
    }
    return (nil, reach)
  }

  /// Bytes of the `index`th as it is without compression, nil when that is not known.
  private func needed(_ page: TIFFPage, _ index: Int) -> Int? {
    if isTiled { return page.byteCount(width: tileWidth, rows: rows) }
    let strips = (page.height - 1) / rows + 1
    return page.byteCount(width: page.width, rows: min(rows, page.height - index % strips * rows))
  }

  /// Nil when it lies outside. Without compression the rows tell the length better than the count that is stated: some
  /// writers say that the last strip is as long as the others.
  private func end(of place: UInt64, stated: UInt64?, needed: Int?, in count: Int) -> Int? {
    guard let place = Int(exactly: place), place < count else { return nil }
    let left = count - place
    if let needed {
      guard needed <= left else { return nil }
      return place + max(needed, min(left, stated.flatMap { Int(exactly: $0) } ?? 0))
    }
    guard let stated else { return place + 1 }
    return Int(exactly: stated).flatMap { $0 <= left ? place + $0 : nil }
  }
}
