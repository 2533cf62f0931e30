/// Small Word documents: a compound file of 512-byte sectors, written as Word writes one.
struct WordBuilder {
  /// In this order; a name with a slash lies in a storage of the root.
  var streams: [(name: String, bytes: [UInt8])]
  var storages: [String] = []

  init(version: Int = 193, flags: Int = 0x0200, textLength: Int = 20, table: String = "1Table") {
    streams = [
      ("WordDocument", Self.header(version: version, flags: flags, textLength: textLength)),
      (table, [UInt8](repeating: 7, count: 5000)), ("Data", [UInt8](repeating: 8, count: 9000)),
      ("\u{5}SummaryInformation", [UInt8](repeating: 9, count: 300)),
    ]
  }

  /// A file information block, and text behind it.
  static func header(version: Int, flags: Int, textLength: Int, magic: Int = 0xA5EC, pieces: Int = 100) -> [UInt8] {
    var bytes = [UInt8](repeating: 0x41, count: 4608)
    func put(_ number: Int, _ width: Int, at offset: Int) {
      bytes.replaceSubrange(offset..<(offset + width), with: Sample.little(number, width))
    }
    put(magic, 2, at: 0)
    put(version, 2, at: 2)
    put(flags, 2, at: 10)
    put(textLength, 4, at: 76)
    put(pieces, 4, at: 418)
    put(21, 4, at: 422)
    return bytes
  }

  mutating func replace(_ name: String, _ bytes: [UInt8]) {
    for index in streams.indices where streams[index].name == name { streams[index].bytes = bytes }
  }

  mutating func remove(_ name: String) { streams.removeAll { $0.name == name } }

  /// Where things came to lie, in bytes from the start.
  struct Places {
    var table = 0
    var directory = 0
    var shortTable = 0
    /// The first byte of each long stream.
    var streams: [String: Int] = [:]
  }

  func bytes() -> [UInt8] { build().bytes }

  func build() -> (bytes: [UInt8], places: Places) {
    var places = Places()
    var sectors: [UInt8] = []
    var chain: [Int] = []
    func add(_ bytes: [UInt8]) -> Int {
      let first = chain.count
      let count = (bytes.count + 511) / 512
      guard count > 0 else { return 0xFFFF_FFFE }
      sectors += bytes + [UInt8](repeating: 0, count: count * 512 - bytes.count)
      for index in 1...count { chain.append(index == count ? 0xFFFF_FFFE : first + index) }
      return first
    }
    var short: [UInt8] = []
    var shortChain: [Int] = []
    var entries: [[UInt8]] = []
    let count = streams.count + storages.count
    for (index, stream) in streams.enumerated() {
      let right = index == count - 1 ? 0xFFFF_FFFF : index + 2
      let start: Int
      if stream.bytes.count >= 4096 || stream.bytes.isEmpty {
        start = add(stream.bytes)
        places.streams[stream.name] = 512 + start * 512
      } else {
        start = shortChain.count
        let units = (stream.bytes.count + 63) / 64
        short += stream.bytes + [UInt8](repeating: 0, count: units * 64 - stream.bytes.count)
        for unit in 1...units { shortChain.append(unit == units ? 0xFFFF_FFFE : start + unit) }
      }
      entries.append(Self.entry(stream.name, 2, right: right, child: 0xFFFF_FFFF, start, stream.bytes.count))
    }
    for (index, name) in storages.enumerated() {
      let right = streams.count + index == count - 1 ? 0xFFFF_FFFF : streams.count + index + 2
      entries.append(Self.entry(name, 1, right: right, child: 0xFFFF_FFFF, 0, 0))
    }
    let shortStart = add(short)
    let shortTable = add(shortChain.flatMap { Sample.little($0, 4) })
    places.shortTable = 512 + shortTable * 512
    let root = Self.entry("Root Entry", 5, right: 0xFFFF_FFFF, child: 1, shortStart, short.count)
    let directory = add(root + entries.flatMap { $0 })
    places.directory = 512 + directory * 512
    // The table has a place for itself.
    let tables = (chain.count + 127) / 127
    let table = chain.count
    for _ in 0..<tables { chain.append(0xFFFF_FFFD) }
    let words = chain.flatMap { Sample.little($0, 4) }
    places.table = 512 + table * 512
    let full = words + [UInt8](repeating: 0xFF, count: tables * 512 - words.count)
    var file: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
    for number in [0x3E, 3, 0xFFFE, 9, 6] { file += Sample.little(number, 2) }
    file += Sample.little(0, 6)
    for number in [0, tables, directory, 0, 4096, shortTable, short.isEmpty ? 0 : 1, 0xFFFF_FFFE, 0] {
      file += Sample.little(number, 4)
    }
    for index in 0..<109 { file += Sample.little(index < tables ? table + index : 0xFFFF_FFFF, 4) }
    return (file + sectors + full, places)
  }

  private static func entry(_ name: String, _ kind: UInt8, right: Int, child: Int, _ start: Int, _ size: Int) -> [UInt8]
  {
    var bytes = name.utf16.flatMap { Sample.little(Int($0), 2) }
    let length = bytes.count + 2
    bytes += [UInt8](repeating: 0, count: 64 - bytes.count)
    bytes += Sample.little(length, 2) + [kind, 1]
    bytes += Sample.little(0xFFFF_FFFF, 4) + Sample.little(right, 4) + Sample.little(child, 4)
    return bytes + [UInt8](repeating: 0, count: 36) + Sample.little(start, 4) + Sample.little(size, 8)
  }
}
