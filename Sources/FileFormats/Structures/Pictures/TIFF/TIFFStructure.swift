import FileAccess

/// TIFF 6.0 and BigTIFF: every page's directory, and whether its strips or tiles lie in the file.
///
/// What a private tag points to is not known, so that bytes behind the last known ones are told only where they begin
/// something dangerous. Compressed data are not decoded: bytes that were changed inside them are not seen.
struct TIFFStructure: FormatStructure {
  var limits = TIFFLimits()

  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    var walk = try TIFFWalk(file, limits)
    try walk.run()
    var reading = StructureReading(flaws: walk.flaws)
    if let page = walk.first {
      reading.details = [
        .width(page.width), .height(page.height), .pages(walk.pages), .bits(page.bits * page.samples),
        .colour(page.colour), .coding(page.coding),
      ]
      if let dpi = page.dpi { reading.details.append(.dpi(dpi)) }
      let measure = PictureMeasure(
        width: page.width, height: page.height, dpi: page.dpi, hasOneColour: walk.hasOneColour)
      reading.flaws += measure.flaws(fileSize: file.count)
    }
    reading.flaws += try TrailingData.flaws(in: file, after: walk.reach, reportsOthers: false)
    return reading
  }
}
