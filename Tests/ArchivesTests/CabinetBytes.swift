/// A Cabinet's fields, read where the specification has them.
struct CabinetBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func number(at offset: Int, _ width: Int) -> Int {
    bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  var size: Int { number(at: 8, 4) }
  var fileCount: Int { number(at: 28, 2) }
  /// Where the first block begins.
  var headerSize: Int { number(at: 36, 4) }

  struct File: Equatable {
    let size, offset, date, time, attributes: Int
    let name: [UInt8]
  }

  var files: [File] {
    var place = number(at: 16, 4)
    return (0..<fileCount).map { _ in
      let name = Array(bytes[(place + 16)...].prefix { $0 != 0 })
      defer { place += 17 + name.count }
      return File(
        size: number(at: place, 4), offset: number(at: place + 4, 4), date: number(at: place + 10, 2),
        time: number(at: place + 12, 2), attributes: number(at: place + 14, 2), name: name)
    }
  }

  /// For each block what it holds, and how much that unpacks to.
  var blocks: [(data: [UInt8], count: Int)] {
    var place = headerSize
    let blocks = (0..<number(at: 40, 2)).map { _ in
      let size = number(at: place + 4, 2)
      defer { place += 8 + size }
      return (Array(bytes[(place + 8)..<(place + 8 + size)]), number(at: place + 6, 2))
    }
    return place == bytes.count ? blocks : []
  }
}
