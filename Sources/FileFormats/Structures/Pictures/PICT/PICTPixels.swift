import FileAccess

/// Bitmaps and pixel maps inside a PICT: found by their own sizes, not decoded (Inside Macintosh: Imaging With
/// QuickDraw, A-3).
struct PICTPixels {
  enum Failure: Error {
    case cut
    /// Where something else should stand.
    case impossible(Int)
    case unreadable(FileAccessError)
  }

  private var window: ByteWindow

  init(_ window: ByteWindow) { self.window = window }

  /// The place behind the data of an opcode that draws pixels.
  mutating func end(
    from start: Int, isDirect: Bool, isPacked: Bool, hasRegion: Bool
  ) throws(Failure) -> Int {
    // A direct pixel map begins with a base address.
    var place = isDirect ? start + 4 : start
    let map = try map(at: place)
    place = map.end
    if map.isPixelMap, !isDirect { place = try colourTableEnd(at: place) }
    // Two rectangles and the transfer mode.
    place += 18
    if hasRegion { place = try shapeEnd(at: place) }
    return try rowsEnd(map, at: place, isPacked: isPacked)
  }

  /// The place behind a pixel pattern.
  mutating func patternEnd(from start: Int) throws(Failure) -> Int {
    switch try number(at: start, width: 2) {
    // A colour to be mixed, behind the pattern of eight bytes.
    case 2: return start + 16
    case 1:
      let map = try map(at: start + 10)
      return try rowsEnd(map, at: colourTableEnd(at: map.end), isPacked: true)
    default: throw .impossible(start)
    }
  }

  /// The place behind a region or polygon.
  mutating func shapeEnd(at place: Int) throws(Failure) -> Int {
    let size = try number(at: place, width: 2)
    guard size >= 10 else { throw .impossible(place) }
    return place + size
  }

  private struct Map {
    let rowBytes: Int
    let rows: Int
    let isPixelMap: Bool
    let packing: Int
    let end: Int
  }

  private mutating func map(at place: Int) throws(Failure) -> Map {
    let flags = try number(at: place, width: 2)
    let isPixelMap = flags & 0x8000 != 0
    let top = Int16(truncatingIfNeeded: try number(at: place + 2, width: 2))
    let bottom = Int16(truncatingIfNeeded: try number(at: place + 6, width: 2))
    guard bottom >= top else { throw .impossible(place + 2) }
    var packing = 0
    if isPixelMap {
      packing = try number(at: place + 12, width: 2)
      let bits = try number(at: place + 28, width: 2)
      guard [1, 2, 4, 8, 16, 24, 32].contains(bits), packing <= 4 else { throw .impossible(place + 12) }
    }
    return Map(
      rowBytes: flags & 0x3FFF, rows: Int(bottom) - Int(top), isPixelMap: isPixelMap, packing: packing,
      end: place + (isPixelMap ? 46 : 10))
  }

  private mutating func colourTableEnd(at place: Int) throws(Failure) -> Int {
    let last = try number(at: place + 6, width: 2)
    guard last <= 255 else { throw .impossible(place + 6) }
    return place + 8 + (last + 1) * 8
  }

  private mutating func rowsEnd(_ map: Map, at start: Int, isPacked: Bool) throws(Failure) -> Int {
    // Short rows are not worth packing.
    if !isPacked || map.rowBytes < 8 || map.packing == 1 { return start + map.rowBytes * map.rows }
    // Each pixel without the byte that fills it up.
    if map.packing == 2 { return start + map.rowBytes / 4 * 3 * map.rows }
    var place = start
    // Rows of more than 250 bytes have counts of two bytes. Some writers begin with that at 200; no packed row of that
    // length is empty, so that a first byte of 0 is the upper half of such a count.
    var isLong = map.rowBytes > 250
    if !isLong, map.rowBytes > 200, map.rows > 0 { isLong = try number(at: start, width: 1) == 0 }
    let width = isLong ? 2 : 1
    for _ in 0..<map.rows {
      place += width + (try number(at: place, width: width))
    }
    return place
  }

  mutating func number(at place: Int, width: Int) throws(Failure) -> Int {
    let found: UInt64?
    do throws(FileAccessError) {
      found = try window.number(at: place, width: width, bigEndian: true)
    } catch {
      throw .unreadable(error)
    }
    guard let found else { throw .cut }
    return Int(truncatingIfNeeded: found)
  }
}
