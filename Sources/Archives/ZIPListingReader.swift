import FileAccess

/// Reads a ZIP's end record, its directory and every entry's header.
struct ZIPListingReader {
  /// One entry of the directory, with what its header has to repeat.
  struct Record {
    var entry: ZIPEntry
    let name: [UInt8]
    let flags: Int
    let checksum: Int
    let offset: Int
  }

  static let mostFlaws = 100
  /// A comment behind the end record has no more bytes.
  private static let longestComment = 65_535
  private static let endSize = 22

  var records: [Record] = []
  private(set) var flaws: [ContainerFlaw] = []
  var window: ByteWindow
  private let limit: Int

  init(_ source: some ByteSource, limit: Int) {
    // Headers lie far apart; little is read around each.
    window = ByteWindow(source, stride: 4096)
    self.limit = limit
  }

  mutating func report(_ flaw: ContainerFlaw) {
    if flaws.count < Self.mostFlaws { flaws.append(flaw) }
  }

  mutating func read() throws(FileAccessError) {
    guard let end = try endOffset() else {
      let isBegun = try number(0, 4) == ZIPSignature.header
      report(isBegun ? .cutShort : .otherFormat)
      return
    }
    guard var directory = try endRecord(at: end) else { return }
    directory = try zip64(directory, end: end) ?? directory
    if directory.isOnSeveralDisks { return report(.severalDisks) }
    guard directory.size <= directory.limit, directory.offset <= directory.limit - directory.size else {
      return report(.damaged(offset: end))
    }
    let shift = directory.limit - directory.size - directory.offset
    if shift > 0 {
      // Offsets count from the first entry: what is before it, or before the directory, is nobody's.
      return report(.strayBytes(offset: 0, count: shift, holdsDirectory: try holdsDirectory(0, shift)))
    }
    guard try readDirectory(directory) else { return }
    try readHeaders(until: directory.offset)
  }

  func number(_ value: UInt64?) -> Int? { value.flatMap(Int.init(exactly:)) }

  mutating func number(_ offset: Int, _ width: Int) throws(FileAccessError) -> Int? {
    number(try window.number(at: offset, width: width))
  }

  // MARK: - The end

  /// Of the last end record: where most readers begin.
  private mutating func endOffset() throws(FileAccessError) -> Int? {
    let count = window.count
    let start = max(0, count - Self.endSize - Self.longestComment)
    guard let bytes = try window.bytes(at: start, count: count - start), bytes.count >= Self.endSize else { return nil }
    var place = bytes.endIndex - Self.endSize
    while place >= bytes.startIndex {
      if bytes[place] == 0x50, bytes[place + 1] == 0x4B, bytes[place + 2] == 5, bytes[place + 3] == 6 {
        return start + place - bytes.startIndex
      }
      place -= 1
    }
    return nil
  }

  /// Where the end record says that the directory is.
  struct Directory {
    var offset: Int
    var size: Int
    var count: Int
    var isOnSeveralDisks: Bool
    /// Of the first byte behind the directory.
    var limit: Int
  }

  private mutating func endRecord(at end: Int) throws(FileAccessError) -> Directory? {
    guard let disk = try number(end + 4, 2), let first = try number(end + 6, 2), let here = try number(end + 8, 2),
      let count = try number(end + 10, 2), let size = try number(end + 12, 4), let offset = try number(end + 16, 4),
      let comment = try number(end + 20, 2)
    else {
      report(.damaged(offset: end))
      return nil
    }
    let behind = end + Self.endSize + comment
    guard behind <= window.count else {
      report(.cutShort)
      return nil
    }
    if behind < window.count {
      report(.strayBytes(offset: behind, count: window.count - behind, holdsDirectory: false))
    }
    return Directory(
      offset: offset, size: size, count: count, isOnSeveralDisks: disk != first || disk % 0xFFFF != 0 || here != count,
      limit: end)
  }

  /// What the extension for large archives says in place of the end record (4.3.14, 4.3.15).
  private mutating func zip64(_ directory: Directory, end: Int) throws(FileAccessError) -> Directory? {
    let locator = end - 20
    guard locator >= 0, try number(locator, 4) == ZIPSignature.zip64Locator else { return nil }
    report(.zip64)
    guard let place = try number(locator + 8, 8), try number(place, 4) == ZIPSignature.zip64End,
      let disk = try number(place + 16, 4), let here = try number(place + 24, 8), let count = try number(place + 32, 8),
      let size = try number(place + 40, 8), let offset = try number(place + 48, 8), place <= locator - 56
    else {
      report(.damaged(offset: locator))
      return nil
    }
    return Directory(
      offset: offset, size: size, count: count, isOnSeveralDisks: disk != 0 || here != count, limit: place)
  }

  // MARK: - The directory

  private mutating func readDirectory(_ directory: Directory) throws(FileAccessError) -> Bool {
    var place = directory.offset
    while place < directory.limit {
      guard records.count < limit else {
        report(.tooManyEntries(limit: limit))
        return false
      }
      guard let (record, length) = try record(at: place), length <= directory.limit - place else {
        report(.damaged(offset: place))
        return false
      }
      records.append(record)
      place += length
    }
    guard records.count == directory.count else {
      report(.damaged(offset: directory.limit))
      return false
    }
    return true
  }

  private mutating func record(at place: Int) throws(FileAccessError) -> (Record, length: Int)? {
    guard try number(place, 4) == ZIPSignature.record, let maker = try number(place + 5, 1),
      let flags = try number(place + 8, 2), let method = try number(place + 10, 2),
      let checksum = try number(place + 16, 4), var packed = try number(place + 20, 4),
      var size = try number(place + 24, 4), let nameSize = try number(place + 28, 2),
      let extraSize = try number(place + 30, 2), let commentSize = try number(place + 32, 2),
      let disk = try number(place + 34, 2), let attributes = try number(place + 38, 4),
      var offset = try number(place + 42, 4),
      let name = try window.bytes(at: place + 46, count: nameSize).map(Array.init)
    else { return nil }
    if disk != 0, disk != 0xFFFF { report(.severalDisks) }
    let large = [size, packed, offset].map { $0 == 0xFFFF_FFFF }
    if large.contains(true) {
      guard var values = try zip64Values(at: place + 46 + nameSize, count: extraSize) else { return nil }
      for (index, isLarge) in large.enumerated() where isLarge {
        guard let value = values.popLast() else { return nil }
        switch index {
        case 0: size = value
        case 1: packed = value
        default: offset = value
        }
      }
    }
    let path = String(decoding: name, as: UTF8.self)
    // The upper half is a Unix mode where the archive was made on Unix or macOS (4.4.2.2).
    let mode = maker == 3 || maker == 19 ? attributes >> 16 & 0o170000 : 0
    let kind: ZIPEntry.Kind =
      switch mode {
      case 0o120000: .symbolicLink
      case 0o020000, 0o060000, 0o010000, 0o140000: .special
      case 0o040000: .folder
      default: path.hasSuffix("/") ? .folder : .file
      }
    // Traditional encryption, strong encryption, a masked directory, AE-x.
    let isEncrypted = flags & 0x2041 != 0 || method == 99
    let entry = ZIPEntry(
      path: path, kind: kind, isEncrypted: isEncrypted, method: method, compressedSize: packed, size: size,
      checksum: UInt32(checksum))
    return (
      Record(entry: entry, name: name, flags: flags, checksum: checksum, offset: offset),
      46 + nameSize + extraSize + commentSize
    )
  }

  /// The numbers of the Zip64 extra field (4.5.3), last one first.
  private mutating func zip64Values(at start: Int, count: Int) throws(FileAccessError) -> [Int]? {
    var place = start
    while place + 4 <= start + count {
      guard let id = try number(place, 2), let size = try number(place + 2, 2), place + 4 + size <= start + count else {
        return nil
      }
      if id == 1 {
        var values: [Int] = []
        for index in 0..<min(3, size / 8) {
          guard let value = try number(place + 4 + index * 8, 8) else { return nil }
          values.append(value)
        }
        return values.reversed()
      }
      place += 4 + size
    }
    return nil
  }
}

/// What the records of a ZIP begin with, as numbers.
enum ZIPSignature {
  static let header = 0x0403_4B50
  static let record = 0x0201_4B50
  static let zip64End = 0x0606_4B50
  static let zip64Locator = 0x0706_4B50
  static let descriptor = 0x0807_4B50
}
