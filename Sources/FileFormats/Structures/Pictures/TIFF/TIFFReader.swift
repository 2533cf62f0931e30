import FileAccess

/// A TIFF or BigTIFF header and what is read by it: directories, and the values of their fields. Every offset and count
/// is checked against the file before it is used.
struct TIFFReader {
  let isBigEndian: Bool
  /// Whether offsets have eight bytes.
  let isBigTIFF: Bool
  /// Where the first directory is said to be.
  let first: UInt64
  let count: Int
  private var window: ByteWindow

  init(_ file: any ByteSource) throws(FileAccessError) {
    window = ByteWindow(file, stride: 16_384)
    let head = try file.read(at: 0, count: 16)
    isBigEndian = head.starts(with: [0x4D, 0x4D])
    let number = { (offset: Int, width: Int, isBigEndian: Bool) in
      Self.number(in: head[...], at: offset, width: width, isBigEndian)
    }
    isBigTIFF = number(2, 2, isBigEndian) == 43
    first = isBigTIFF ? number(8, 8, isBigEndian) : number(4, 4, isBigEndian)
    count = file.count
  }

  mutating func firstDirectory() throws(FileAccessError) -> TIFFDirectory? {
    guard let offset = Int(exactly: first), offset > 0 else { return nil }
    return try directory(at: offset)
  }

  private var entrySize: Int { isBigTIFF ? 20 : 12 }

  /// How many entries the directory at `offset` has, nil when the file has no room for them.
  mutating func entries(at offset: Int) throws(FileAccessError) -> Int? {
    let width = isBigTIFF ? 8 : 2
    guard let stated = try window.number(at: offset, width: width, bigEndian: isBigEndian),
      let entries = Int(exactly: stated), entries > 0, entries <= (count - offset - width) / entrySize
    else { return nil }
    return entries
  }

  /// Nil when its entries do not lie in the file.
  mutating func directory(at offset: Int) throws(FileAccessError) -> TIFFDirectory? {
    guard let entries = try entries(at: offset) else { return nil }
    let offsetWidth = isBigTIFF ? 8 : 4
    let start = offset + (isBigTIFF ? 8 : 2)
    let end = start + entries * entrySize
    var directory = TIFFDirectory(offset: offset, end: min(count, end + offsetWidth))
    for index in 0..<entries {
      try readEntry(at: start + index * entrySize, into: &directory)
    }
    directory.next = try window.number(at: end, width: offsetWidth, bigEndian: isBigEndian)
    return directory
  }

  private mutating func readEntry(at place: Int, into directory: inout TIFFDirectory) throws(FileAccessError) {
    let inline = isBigTIFF ? 8 : 4
    guard let entry = try window.bytes(at: place, count: entrySize) else { return }
    let tag = TIFFTag(rawValue: Int(Self.number(in: entry, at: 0, width: 2, isBigEndian)))
    let type = Int(Self.number(in: entry, at: 2, width: 2, isBigEndian))
    guard let width = TIFFField.width(ofType: type),
      let values = Int(exactly: Self.number(in: entry, at: 4, width: inline, isBigEndian)), values > 0
    else {
      directory.markBroken(tag, at: place)
      return
    }
    var offset = place + 4 + inline
    if values > inline / width {
      guard let far = Int(exactly: Self.number(in: entry, at: 4 + inline, width: inline, isBigEndian)),
        values <= count / width, far <= count - values * width
      else {
        directory.markOutside(tag, at: place)
        return
      }
      offset = far
    }
    let isRational = type == 5 || type == 10
    directory.add(TIFFField(width: width, count: values, offset: offset, isRational: isRational), for: tag)
  }

  /// The values' bytes, at most `limit` of them.
  mutating func bytes(of field: TIFFField, limit: Int) throws(FileAccessError) -> ArraySlice<UInt8>? {
    try window.bytes(at: field.offset, count: min(limit, field.width * field.count))
  }

  /// `many` values from the `index`th on, fewer at the end.
  mutating func values(
    of field: TIFFField, from index: Int, atMost many: Int
  ) throws(FileAccessError) -> [UInt64] {
    let wanted = min(many, field.count - index)
    guard wanted > 0,
      let bytes = try window.bytes(at: field.offset + index * field.width, count: wanted * field.width)
    else { return [] }
    return (0..<wanted).map { Self.number(in: bytes, at: $0 * field.width, width: field.width, isBigEndian) }
  }

  mutating func value(_ field: TIFFField?) throws(FileAccessError) -> Int? {
    guard let field else { return nil }
    return try values(of: field, from: 0, atMost: 1).first.flatMap { Int(exactly: $0) }
  }

  /// The horizontal resolution, nil when there is none or when its unit is no measure.
  mutating func dpi(_ directory: TIFFDirectory) throws(FileAccessError) -> Int? {
    let unit = try value(directory[.resolutionUnit]) ?? 2
    guard let field = directory[.horizontalResolution], field.isRational, unit == 2 || unit == 3,
      let bytes = try bytes(of: field, limit: 8), bytes.count == 8
    else { return nil }
    let above = number(in: bytes, at: 0, width: 4)
    let below = number(in: bytes, at: 4, width: 4)
    guard below > 0, above > 0 else { return nil }
    return unit == 2 ? above / below : above * 254 / below / 100
  }

  /// An unsigned number of 1 to 4 bytes among `bytes`, whose first has the offset 0.
  func number(in bytes: ArraySlice<UInt8>, at offset: Int, width: Int) -> Int {
    Int(Self.number(in: bytes, at: offset, width: width, isBigEndian))
  }

  /// 0 where there are no such bytes.
  private static func number(
    in bytes: ArraySlice<UInt8>, at offset: Int, width: Int, _ isBigEndian: Bool
  ) -> UInt64 {
    guard bytes.count - offset >= width else { return 0 }
    var number: UInt64 = 0
    let start = bytes.startIndex + offset
    for index in 0..<width {
      number = number << 8 | UInt64(bytes[isBigEndian ? start + index : start + width - 1 - index])
    }
    return number
  }
}
