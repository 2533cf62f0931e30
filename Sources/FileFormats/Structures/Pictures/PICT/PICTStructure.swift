import FileAccess
import Findings

/// QuickDraw pictures, versions 1 and 2, with or without the application's header of 512 bytes: opcodes walked to the
/// end opcode. The size before the frame means nothing and is not looked at.
struct PICTStructure: FormatStructure {
  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    var walk = PICTWalk(file)
    try walk.run()
    var reading = StructureReading(flaws: walk.flaws)
    if walk.width > 0, walk.height > 0 {
      reading.details = [
        .width(walk.width), .height(walk.height),
        .coding(Wording("第 \(walk.isVersion2 ? 2 : 1) 版", "version \(walk.isVersion2 ? 2 : 1)")),
      ]
      if let dpi = walk.dpi { reading.details.append(.dpi(dpi)) }
      let measure = PictureMeasure(width: walk.width, height: walk.height, dpi: walk.dpi)
      reading.flaws += measure.flaws(fileSize: file.count)
    }
    if let end = walk.end {
      reading.flaws += try TrailingData.flaws(in: file, after: end)
    } else {
      reading.flaws += try TrailingData.archiveAtEnd(of: file).map { [$0] } ?? []
    }
    return reading
  }
}
