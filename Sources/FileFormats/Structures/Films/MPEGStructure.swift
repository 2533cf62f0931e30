import FileAccess
import Findings

/// MPEG-1 and MPEG-2: a program stream with a film in it, or a film's pictures alone (ISO/IEC 11172-1, 11172-2,
/// 13818-1, 13818-2).
///
/// A program stream is followed packet by packet to its end. Pictures alone have no lengths: that such a file was cut
/// cannot be told.
struct MPEGStructure: FormatStructure {
  private static let picturesReach = ProgramStream.videoReach

  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    let start = try FileHead(file).bytes.firstIndex { $0 != 0 }.map { max(0, $0 - 2) } ?? 0
    var window = ByteWindow(file)
    if try window.byte(at: start + 3) == ProgramStream.packCode { return try readProgram(file, from: start) }
    // The pictures' own start codes can be anywhere: the beginning has to do.
    let video = MPEGVideo(try file.read(at: start, count: Self.picturesReach))
    let archive = try TrailingData.archiveAtEnd(of: file)
    return StructureReading(details: video.details, flaws: video.flaws(at: start) + (archive.map { [$0] } ?? []))
  }

  private func readProgram(_ file: any ByteSource, from start: Int) throws(FileAccessError) -> StructureReading {
    var stream = ProgramStream(file, from: start)
    try stream.walk()
    var reading = StructureReading(flaws: try TrailingData.flaws(in: file, after: stream.end, reportsOthers: false))
    if let cut = stream.cut {
      reading.flaws.append(
        FormatFlaw(FilmRule.cutPacket, ["offset": .number(cut.offset), "expected": .number(cut.end)]))
    }
    if let stray = stream.stray {
      reading.flaws.append(
        FormatFlaw(
          FilmRule.strayBytes,
          ["offset": .number(stray), "count": .number(stream.strayCount), "expected": "00 00 01"]))
    }
    guard let first = stream.firstVideo else {
      reading.flaws.append(FormatFlaw(FilmRule.noVideoStream, ["offset": .number(start)]))
      return reading
    }
    let video = MPEGVideo(stream.video)
    reading.details = video.details
    if let seconds = stream.seconds { reading.details.append(.seconds(seconds)) }
    reading.flaws += video.flaws(at: first)
    return reading
  }
}
