import FileAccess
import Findings

/// GIF, both versions: blocks from the screen to the trailer, with at least one frame (GIF89a specification).
///
/// Frames are not decoded. A file that was cut between two blocks cannot be told from one that never had a trailer.
struct GIFStructure: FormatStructure {
  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    var walk = GIFWalk(file)
    try walk.run()
    var reading = StructureReading(flaws: walk.flaws)
    if walk.frames > 0 {
      reading.details = [
        .width(walk.width), .height(walk.height), .frames(walk.frames), .bits(walk.bits),
        .colour(Wording("調色盤", "palette")),
      ]
      let measure = PictureMeasure(width: walk.width, height: walk.height, hasOneColour: walk.hasOneColour)
      reading.flaws += measure.flaws(fileSize: file.count)
    }
    reading.flaws += try TrailingData.flaws(in: file, after: walk.end)
    return reading
  }
}
