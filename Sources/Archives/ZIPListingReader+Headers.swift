import FileAccess

extension ZIPListingReader {
  /// Holds each entry's header against the directory, and sees that the entries follow one another without a gap from
  /// the first byte to `limit`, where the directory begins.
  mutating func readHeaders(until limit: Int) throws(FileAccessError) {
    var expected = 0
    for index in records.indices.sorted(by: { records[$0].offset < records[$1].offset }) {
      let record = records[index]
      guard flaws.count < Self.mostFlaws else { return }
      if record.offset < expected {
        report(.overlap(entry: record.entry.path))
        continue
      }
      try reportGap(from: expected, to: record.offset)
      guard let place = try place(of: record, limit: limit) else {
        report(.damaged(offset: record.offset))
        return
      }
      records[index].entry.start = place.data
      expected = place.end
    }
    try reportGap(from: expected, to: limit)
  }

  private mutating func reportGap(from start: Int, to end: Int) throws(FileAccessError) {
    guard end > start else { return }
    report(.strayBytes(offset: start, count: end - start, holdsDirectory: try holdsDirectory(start, end - start)))
  }

  /// Whether a directory begins in the first 64 KiB of a stretch.
  mutating func holdsDirectory(_ offset: Int, _ count: Int) throws(FileAccessError) -> Bool {
    guard let bytes = try window.bytes(at: offset, count: min(count, 65_536)), bytes.count >= 4 else { return false }
    return (bytes.startIndex...(bytes.endIndex - 4)).contains {
      bytes[$0] == 0x50 && bytes[$0 + 1] == 0x4B && bytes[$0 + 2] == 1 && bytes[$0 + 3] == 2
    }
  }

  /// Of an entry's first byte, and of the first behind the entry: its header, its data and the descriptor that may
  /// follow them.
  private mutating func place(
    of record: Record, limit: Int
  ) throws(FileAccessError) -> (data: Int, end: Int)? {
    let start = record.offset
    guard try number(start, 4) == ZIPSignature.header, let flags = try number(start + 6, 2),
      let method = try number(start + 8, 2), let checksum = try number(start + 14, 4),
      let packed = try number(start + 18, 4), let size = try number(start + 22, 4),
      let nameSize = try number(start + 26, 2), let extraSize = try number(start + 28, 2)
    else { return nil }
    let name = try window.bytes(at: start + 30, count: nameSize)
    let data = start + 30 + nameSize + extraSize
    guard data <= limit, record.entry.compressedSize <= limit - data else { return nil }
    // Bit 3: the numbers stand behind the data, and here there may be none.
    let isDescribed = record.flags & 8 != 0
    let entry = record.entry
    let saysTheSame =
      name.map { $0.elementsEqual(record.name) } == true && flags & 9 == record.flags & 9 && method == entry.method
      && (isDescribed && checksum == 0 || checksum == record.checksum)
      && (isDescribed && packed == 0 || packed == 0xFFFF_FFFF || packed == entry.compressedSize)
      && (isDescribed && size == 0 || size == 0xFFFF_FFFF || size == entry.size)
    if !saysTheSame { report(.disagreement(entry: entry.path)) }
    let end = data + entry.compressedSize
    return (data, isDescribed ? try end + descriptorSize(of: record, at: end, limit: limit) : end)
  }

  /// Bytes of the descriptor at `place`, with or without its signature, its sizes in four or eight bytes each (4.3.9);
  /// 0 when none is there.
  private mutating func descriptorSize(
    of record: Record, at place: Int, limit: Int
  ) throws(FileAccessError) -> Int {
    let signature = try number(place, 4) == ZIPSignature.descriptor ? 4 : 0
    for skipped in Set([signature, 0]).sorted(by: >) {
      guard try number(place + skipped, 4) == record.checksum else { continue }
      for width in [4, 8] {
        let (packed, size) = (place + skipped + 4, place + skipped + 4 + width)
        if try number(packed, width) == record.entry.compressedSize, try number(size, width) == record.entry.size,
          size + width <= limit
        {
          return skipped + 4 + 2 * width
        }
      }
    }
    return 0
  }
}
