import FileAccess

/// A source in which one element has an undefined length, so that what is in it can be read up to where the bytes end.
struct OpenEndedBytes: ByteSource {
  private let source: any ByteSource
  private let place: Range<Int>

  /// - Parameter offset: of the element's header. Nil when there is another element, or when its length is undefined.
  init?(_ source: any ByteSource, of tag: ElementTag, at offset: Int, _ encoding: ElementEncoding) {
    let lengthOffset = encoding.isExplicit ? 8 : 4
    guard let header = try? source.read(at: offset, count: lengthOffset + 4), header.count == lengthOffset + 4,
      encoding.number(header[..<2]) == UInt64(tag.group), encoding.number(header[2..<4]) == UInt64(tag.element),
      encoding.number(header[lengthOffset...]) != 0xFFFF_FFFF
    else { return nil }
    self.source = source
    place = (offset + lengthOffset)..<(offset + lengthOffset + 4)
  }

  var count: Int { source.count }

  func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    var bytes = try source.read(at: offset, count: length)
    guard !bytes.isEmpty else { return bytes }
    for position in place.clamped(to: offset..<(offset + bytes.count)) { bytes[position - offset] = 0xFF }
    return bytes
  }
}
