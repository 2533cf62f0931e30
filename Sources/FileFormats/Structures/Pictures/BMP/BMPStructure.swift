import FileAccess
import Findings

/// Windows and OS/2 bitmaps: a header of a known version, a possible size and depth, and all rows inside the file. The
/// size in the file's header is advisory, and so is the size of the data where the rows tell it.
struct BMPStructure: FormatStructure {
  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    guard let header = try BMPHeader(file) else {
      let expected = Wording("完整的點陣圖標頭", "a whole bitmap header")
      return StructureReading(flaws: [FormatFlaw(PictureRule.bmpHeader, at: file.count, expected: expected)])
    }
    guard header.width > 0, header.height > 0 else {
      let expected = Wording("大於 0 的寬與高", "a width and a height above 0")
      return StructureReading(flaws: [FormatFlaw(PictureRule.bmpSize, at: 18, expected: expected)])
    }
    var reading = StructureReading(details: details(header))
    guard header.hasKnownDepth else {
      let expected = Wording("有效的位元深度與壓縮法", "a depth and a compression that exist")
      reading.flaws = [
        FormatFlaw(PictureRule.bmpDepth, at: header.size == 12 ? 24 : 28, expected: expected)
      ]
      return reading
    }
    reading.flaws = try flaws(header, file)
    let measure = PictureMeasure(
      width: header.width, height: header.height, dpi: header.dpi, hasOneColour: try hasOneColour(header, file))
    reading.flaws += measure.flaws(fileSize: file.count)
    return reading
  }

  private func details(_ header: BMPHeader) -> [FileDetail] {
    let details: [FileDetail] = [
      .width(header.width), .height(header.height), .bits(header.bits), .colour(header.colour),
      .coding(header.codingName),
    ]
    return details + (header.dpi.map { [.dpi($0)] } ?? [])
  }

  private func flaws(_ header: BMPHeader, _ file: any ByteSource) throws(FileAccessError) -> [FormatFlaw] {
    var flaws: [FormatFlaw] = []
    if header.planes != 1 {
      let place = header.size == 12 ? 22 : 26
      flaws.append(FormatFlaw(PictureRule.bmpPlanes, at: place, expected: Wording("1", "1")))
    }
    if !header.isCommon {
      flaws.append(
        FormatFlaw(
          PictureRule.bmpUncommon, ["coding": .wording(header.codingName), "bits": .number(header.bits)]))
    }
    // Some writers leave the offset out.
    let start =
      header.pixelOffset > 0 ? header.pixelOffset : header.paletteOffset + header.colours * header.colourSize
    guard start >= BMPHeader.fileHeader + header.size else {
      flaws.append(
        FormatFlaw(
          PictureRule.bmpHeader, at: 10, expected: Wording("標頭之後的位置", "a place behind the header")))
      return flaws
    }
    if header.paletteOffset + header.colours * header.colourSize > start {
      flaws.append(
        FormatFlaw(
          PictureRule.bmpPalette, at: start,
          expected: Wording("完整的調色盤（\(header.colours) 色）", "a palette of \(header.colours) colours")))
    }
    if header.profileEnd > file.count {
      flaws.append(
        FormatFlaw(
          PictureRule.bmpProfile, at: file.count, expected: Wording("色彩描述檔其餘的部分", "the rest of a colour profile")))
    }
    guard let end = try end(header, from: start, file) else {
      flaws.append(
        FormatFlaw(
          PictureRule.bmpTruncated, at: file.count,
          expected: Wording("影像其餘的資料", "the rest of the picture's data")))
      return flaws + (try TrailingData.archiveAtEnd(of: file).map { [$0] } ?? [])
    }
    return flaws + (try TrailingData.flaws(in: file, after: max(end, min(header.profileEnd, file.count))))
  }

  /// Where the picture's data end, nil when the file ends before.
  private func end(
    _ header: BMPHeader, from start: Int, _ file: any ByteSource
  ) throws(FileAccessError) -> Int? {
    switch header.coding {
    case .rows:
      // Two sides below 2^31 and 64 bits: below 2^67.
      let (size, overflows) = header.rowSize.multipliedReportingOverflow(by: header.height)
      return !overflows && file.contains(offset: start, count: size) ? start + size : nil
    case .runs8, .runs4, .runs24:
      var runs = BMPRuns(file, bits: header.bits)
      let end = try runs.end(from: start, rows: header.height)
      return end.map { max($0, file.contains(offset: start, count: header.stated) ? start + header.stated : $0) }
    case .huffman, .jpeg, .png, .unknown:
      return header.stated > 0 && file.contains(offset: start, count: header.stated) ? start + header.stated : nil
    }
  }

  private func hasOneColour(_ header: BMPHeader, _ file: any ByteSource) throws(FileAccessError) -> Bool {
    let size = header.colourSize
    let palette = try file.read(at: header.paletteOffset, count: header.colours * size)
    guard header.colours > 0, palette.count == header.colours * size else { return false }
    // The fourth byte of an entry means nothing.
    return palette.indices.allSatisfy { $0 % size == 3 || palette[$0] == palette[$0 % size] }
  }
}
