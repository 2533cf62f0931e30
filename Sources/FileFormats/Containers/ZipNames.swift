import FileAccess

/// The names in a ZIP archive, read from its central directory, or of its first entry where that is missing. Reads at
/// most the last 64 KiB and 64 KiB of the directory (APPNOTE.TXT 4.3).
struct ZipNames {
  private static let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let entry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let reach = 65_536

  let all: [String]

  init(_ head: FileHead) throws(FileAccessError) {
    let first = Self.firstName(in: head).map { [$0] } ?? []
    let tailStart = max(0, head.count - Self.reach)
    let tail = try head.source.read(at: tailStart, count: Self.reach)
    guard let end = Self.lastOffset(of: Self.end, in: tail), let offset = Self.number(in: tail, at: end + 16, width: 4)
    else {
      all = first
      return
    }
    let names = Self.names(in: try head.source.read(at: offset, count: Self.reach))
    all = names.isEmpty ? first : names
  }

  private static func names(in directory: [UInt8]) -> [String] {
    var names: [String] = []
    var offset = 0
    while directory.dropFirst(offset).starts(with: entry),
      let length = number(in: directory, at: offset + 28, width: 2),
      let extra = number(in: directory, at: offset + 30, width: 2),
      let comment = number(in: directory, at: offset + 32, width: 2)
    {
      names.append(String(decoding: directory.dropFirst(offset + 46).prefix(length), as: UTF8.self))
      offset += 46 + length + extra + comment
    }
    return names
  }

  private static func firstName(in head: FileHead) -> String? {
    guard let length = head.number(at: 26, width: 2) else { return nil }
    return String(decoding: head.bytes.dropFirst(30).prefix(length), as: UTF8.self)
  }

  private static func lastOffset(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    return (0...(bytes.count - pattern.count)).last { bytes[$0...].starts(with: pattern) }
  }

  private static func number(in bytes: [UInt8], at offset: Int, width: Int) -> Int? {
    guard bytes.count >= width, offset <= bytes.count - width else { return nil }
    return bytes[offset..<(offset + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
