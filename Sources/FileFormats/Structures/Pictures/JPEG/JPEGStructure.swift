import FileAccess
import Findings

/// JPEG (ISO/IEC 10918-1): markers from the start of image to its end, tables before the scans that need them, and what
/// stands behind. A multi-picture file (CIPA DC-007) is one picture with others behind it.
///
/// Scans are not decoded: bytes that were changed or cut out inside one are not seen, nor a scan that was cut and given
/// an end, unless less is left than any picture of that size has.
struct JPEGStructure: FormatStructure {
  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    var walk = JPEGWalk(file)
    try walk.run()
    var reading = StructureReading(flaws: walk.flaws)
    if let frame = walk.frame {
      let dpi = walk.application.dpi
      reading.details = [
        .width(frame.width), .height(frame.height), .bits(frame.precision * frame.components.count),
        .colour(frame.colour), .coding(frame.coding),
      ]
      if let dpi { reading.details.append(.dpi(dpi)) }
      let measure = PictureMeasure(width: frame.width, height: frame.height, dpi: dpi)
      reading.flaws += measure.flaws(fileSize: file.count)
    }
    if let end = walk.end {
      // Pictures that the index names may lie anywhere behind the first.
      let further = walk.application.furtherPictures.map { $0.offset + $0.count }.filter { $0 <= file.count }
      // What is left of one that was cut off has been told.
      let isCut = further.count < walk.application.furtherPictures.count
      reading.flaws += try TrailingData.flaws(
        in: file, after: max(end, further.max() ?? end), reportsOthers: !isCut)
    } else {
      reading.flaws += try TrailingData.archiveAtEnd(of: file).map { [$0] } ?? []
    }
    return reading
  }
}
