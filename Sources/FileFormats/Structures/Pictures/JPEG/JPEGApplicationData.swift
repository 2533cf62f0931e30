import FileAccess

/// What the application segments say that a check needs: the resolution, and where the further pictures of a
/// multi-picture file lie.
struct JPEGApplicationData {
  private(set) var dpi: Int?
  /// Where the further pictures lie, by the index of the first.
  private(set) var furtherPictures: [(offset: Int, count: Int)] = []
  private let file: any ByteSource
  /// Only the first segment of each kind counts; a file may have millions.
  private var hasExif = false
  private var hasIndex = false

  init(_ file: any ByteSource) { self.file = file }

  /// - Parameters:
  ///   - place: where the segment's content begins, behind its length.
  ///   - start: the first bytes of it.
  mutating func read(
    _ marker: JPEGMarker, at place: Int, count: Int, start: ArraySlice<UInt8>
  ) throws(FileAccessError) {
    switch marker {
    case .application0 where start.starts(with: Array("JFIF\0".utf8)) && start.count >= 12:
      let bytes = Array(start)
      let density = Int(bytes[8]) << 8 | Int(bytes[9])
      guard density > 0 else { return }
      if bytes[7] == 1 { dpi = density }
      if bytes[7] == 2 { dpi = density * 254 / 100 }
    case .application1 where start.starts(with: Array("Exif\0\0".utf8)) && !hasExif:
      hasExif = true
      guard dpi == nil else { return }
      var reader = try TIFFReader(ByteTail(file, from: place + 6, count: count - 6))
      guard let directory = try reader.firstDirectory() else { return }
      dpi = try reader.dpi(directory)
    case .application2 where start.starts(with: Array("MPF\0".utf8)) && !hasIndex:
      hasIndex = true
      try readIndex(from: place + 4, count: count - 4)
    default: break
    }
  }

  /// The index of CIPA DC-007 (5.2.3): sixteen bytes a picture, offsets from the index's own header on. The first
  /// picture's offset is 0.
  private mutating func readIndex(from start: Int, count: Int) throws(FileAccessError) {
    var reader = try TIFFReader(ByteTail(file, from: start, count: count))
    guard let directory = try reader.firstDirectory(), let field = directory[.multiPictureEntries],
      let bytes = try reader.bytes(of: field, limit: 16 * 256)
    else { return }
    for entry in stride(from: 0, to: bytes.count - 15, by: 16) {
      let length = reader.number(in: bytes, at: entry + 4, width: 4)
      let offset = reader.number(in: bytes, at: entry + 8, width: 4)
      if offset > 0, length > 0 { furtherPictures.append((start + offset, length)) }
    }
  }
}
