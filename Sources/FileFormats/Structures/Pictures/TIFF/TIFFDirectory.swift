/// An image file directory: its known fields, its place, and where the next one is.
struct TIFFDirectory {
  let offset: Int
  /// Behind the place of the next one's offset.
  let end: Int
  private(set) var fields: [TIFFTag: TIFFField] = [:]
  /// The first entry without which the picture cannot be shown, whose values do not lie in the file or have a type that
  /// does not exist.
  private(set) var broken: Int?
  /// The first of the other entries whose values do not lie in the file.
  private(set) var outside: Int?
  /// The end of the values that lie farthest back, those of unknown tags too.
  private(set) var reach = 0
  /// 0 for none, nil when the file ends before it.
  var next: UInt64?

  init(offset: Int, end: Int) {
    self.offset = offset
    self.end = end
  }

  subscript(tag: TIFFTag) -> TIFFField? { fields[tag] }

  mutating func add(_ field: TIFFField, for tag: TIFFTag?) {
    reach = max(reach, field.offset + field.width * field.count)
    // The first of two entries with one tag counts, as it does for decoders.
    if let tag, fields[tag] == nil { fields[tag] = field }
  }

  mutating func markBroken(_ tag: TIFFTag?, at place: Int) {
    if let tag, tag != .horizontalResolution { broken = broken ?? place }
  }

  mutating func markOutside(_ tag: TIFFTag?, at place: Int) {
    if let tag, tag != .horizontalResolution { broken = broken ?? place } else { outside = outside ?? place }
  }
}
