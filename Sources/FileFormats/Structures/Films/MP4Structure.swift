import FileAccess
import Findings

/// MP4 films: boxes that fit the file, an index with a film in it, and pictures where the index says they are (ISO/IEC
/// 14496-12). Whether the pictures can be decoded is not looked at, nor are tracks that keep their samples in other
/// files.
struct MP4Structure: FormatStructure {
  /// What films of cameras and phones are coded as. The others are not known to every player.
  private static let codecs = [
    "avc1": "H.264", "avc3": "H.264", "hvc1": "H.265", "hev1": "H.265", "av01": "AV1", "vp09": "VP9",
    "vp08": "VP8", "jpeg": "Motion JPEG", "mjpa": "Motion JPEG", "s263": "H.263", "h263": "H.263",
  ]
  private static let common: Set<String> = ["avc1", "avc3", "mp4v"]

  func read(_ file: any ByteSource) throws(FileAccessError) -> StructureReading {
    var movie = ISOMovie(file)
    try movie.walk()
    let trailing = try TrailingData.flaws(in: file, after: movie.end, reportsOthers: false)
    var reading = StructureReading(flaws: trailing)
    if let offset = movie.unfit, trailing.isEmpty || offset != movie.end {
      reading.flaws.append(FormatFlaw(FilmRule.unfitBox, ["offset": .number(offset)]))
    }
    if let damage = movie.damage {
      reading.flaws.append(
        FormatFlaw(FilmRule.damagedMovie, ["offset": .number(damage.offset), "found": .text(damage.type)]))
    }
    guard movie.hasMovie else {
      reading.flaws.append(FormatFlaw(FilmRule.noMovie, ["expected": "moov"]))
      return reading
    }
    if let type = movie.protection { reading.flaws.append(FormatFlaw(FilmRule.protected, ["found": .text(type)])) }
    let video =
      movie.tracks.first { $0.isVideo && $0.sampleCount + $0.fragmentSamples > 0 }
      ?? movie.tracks.first(where: \.isVideo)
    if let video { reading.details = details(movie, video) }
    // What a damaged index does not have may have been behind the damage.
    guard movie.damage == nil else { return reading }
    guard let video else {
      reading.flaws.append(FormatFlaw(FilmRule.noVideoTrack))
      return reading
    }
    reading.flaws += try flaws(movie, video, file)
    return reading
  }

  private func details(_ movie: ISOMovie, _ video: ISOTrack) -> [FileDetail] {
    var details: [FileDetail] = []
    if video.width > 0, video.height > 0 {
      details += [.width(video.width), .height(video.height)]
    }
    if !video.codec.isEmpty { details.append(.codec(Self.name(of: video.codec))) }
    // All ones is "not known"; of a film in fragments it is that of the first.
    if movie.timescale > 0, !movie.isFragmented, movie.duration > 0, movie.duration != 0xFFFF_FFFF,
      movie.duration < 1 << 52
    {
      details.append(.seconds((movie.duration + movie.timescale / 2) / movie.timescale))
    }
    return details
  }

  private static func name(of codec: String) -> String { codecs[codec] ?? codec }

  private func flaws(
    _ movie: ISOMovie, _ video: ISOTrack, _ file: any ByteSource
  ) throws(FileAccessError) -> [FormatFlaw] {
    var flaws: [FormatFlaw] = []
    if !Self.common.contains(video.codec), movie.protection == nil {
      flaws.append(
        FormatFlaw(
          FilmRule.otherMP4Codec,
          ["codec": .text(Self.name(of: video.codec)), "expected": .wording(Wording("H.264、MPEG-4", "H.264, MPEG-4"))]))
    }
    guard video.sampleCount + video.fragmentSamples > 0 else { return flaws + [FormatFlaw(FilmRule.noSamples)] }
    var check = ISOSampleCheck(file, media: movie.media)
    // Sound counts too: what is missing of it is missing of the film.
    let shown = movie.tracks.filter { $0.isVideo || $0.handler == "soun" }
    for track in shown { try check.walk(track) }
    if let track = shown.first(where: { $0.missingTable != nil }), let table = track.missingTable {
      flaws.append(FormatFlaw(FilmRule.damagedMovie, ["offset": .number(track.offset), "found": .text(table)]))
    }
    let end = max(check.end, movie.fragmentsEnd)
    if end > file.count {
      flaws.append(
        FormatFlaw(FilmRule.samplesBeyondFile, ["expected": .number(end), "count": .number(file.count)]))
    }
    if let outside = check.outside {
      flaws.append(FormatFlaw(FilmRule.samplesOutsideMedia, ["offset": .number(outside)]))
    }
    return flaws
  }
}
