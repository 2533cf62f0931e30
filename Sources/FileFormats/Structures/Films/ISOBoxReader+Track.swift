import FileAccess

// Boxes of a track (ISO/IEC 14496-12, 8.3 to 8.7). Every offset is counted from the box's content, which begins with a
// version and flags.
extension ISOBoxReader {
  /// - Returns: false when the box does not hold what it says.
  mutating func read(
    _ box: ISOBox, into track: inout ISOTrack, _ protection: inout String?
  ) throws(FileAccessError) -> Bool {
    let start = box.content
    let length = box.end - start
    switch box.type {
    case "tkhd":
      guard let version = try number(at: start, width: 1), length >= (version == 1 ? 96 : 84) else { return false }
      track.id = try number(at: start + (version == 1 ? 20 : 12), width: 4) ?? 0
      return true
    case "hdlr":
      guard length >= 12 else { return false }
      // QuickTime has a second one, which says how data is reached.
      if track.handler.isEmpty { track.handler = try code(at: start + 8) ?? "" }
      return true
    case "stsd": return try readDescription(box, into: &track, &protection)
    case "stsz": return try readSizes(box, into: &track)
    case "stz2":
      guard length >= 12, let width = try number(at: start + 7, width: 1),
        let count = try number(at: start + 8, width: 4)
      else { return false }
      // Half bytes are possible here; sizes this small are not added up.
      guard count <= (length - 12) * 8 / max(width, 1) else { return false }
      track.sampleCount = count
      track.sampleSize = 0
      track.sizes = nil
      return true
    case "stco": return try readTable(box, width: 4) { track.chunks = $0 }
    case "co64": return try readTable(box, width: 8) { track.chunks = $0 }
    case "stsc": return try readTable(box, width: 12) { track.runs = $0 }
    default: return true
    }
  }

  private mutating func readTable(
    _ box: ISOBox, width: Int, _ keep: (ISOTable) -> Void
  ) throws(FileAccessError) -> Bool {
    let start = box.content
    guard box.end - start >= 8, let count = try number(at: start + 4, width: 4),
      count <= (box.end - start - 8) / width
    else { return false }
    keep(ISOTable(offset: start + 8, count: count, width: width))
    return true
  }

  private mutating func readSizes(_ box: ISOBox, into track: inout ISOTrack) throws(FileAccessError) -> Bool {
    let start = box.content
    guard box.end - start >= 12, let size = try number(at: start + 4, width: 4),
      let count = try number(at: start + 8, width: 4)
    else { return false }
    track.sampleCount = count
    track.sampleSize = size
    track.sizes = nil
    if size == 0 {
      guard count <= (box.end - start - 12) / 4 else { return false }
      track.sizes = ISOTable(offset: start + 12, count: count, width: 4)
    }
    return true
  }

  /// The first sample entry tells the codec and the size; a `sinf` in any of them, that it is protected.
  private mutating func readDescription(
    _ box: ISOBox, into track: inout ISOTrack, _ protection: inout String?
  ) throws(FileAccessError) -> Bool {
    let start = box.content
    guard box.end - start >= 8 else { return false }
    var offset = start + 8
    while box.end - offset >= 8 {
      guard let entry = try self.box(at: offset, limit: box.end), entry.end <= box.end else { return false }
      if ["encv", "enca", "drmi", "drms"].contains(entry.type) { protection = protection ?? entry.type }
      if track.codec.isEmpty {
        track.codec = entry.type
        if track.isVideo, entry.end - entry.content >= 28 {
          track.width = try number(at: entry.content + 24, width: 2) ?? 0
          track.height = try number(at: entry.content + 26, width: 2) ?? 0
        }
      }
      offset = entry.end
    }
    return true
  }
}
