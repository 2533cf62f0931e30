/// One entry of a compound file's directory ([MS-CFB] 2.6.1).
struct CompoundFileEntry {
  enum Kind: Int {
    case unused = 0
    case storage = 1
    case stream = 2
    case root = 5
    /// Nothing that the format knows.
    case other = -1
  }

  let name: String
  let kind: Kind
  let left: Int
  let right: Int
  let child: Int
  /// The first sector of a stream, of the short sectors in the root's case.
  let start: Int
  /// Bytes. In files with sectors of 512 bytes only the lower half of the number means anything.
  let size: Int

  var isUsed: Bool { kind != .unused }

  /// - Parameters:
  ///   - bytes: the 128 bytes of the entry.
  ///   - shift: of the file's sectors.
  init(_ bytes: [UInt8], shift: Int) {
    func number(at offset: Int, width: Int) -> Int {
      bytes.dropFirst(offset).prefix(width).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    // The length counts bytes, with the closing NUL; at most 31 characters are a name.
    let characters = min(max(number(at: 64, width: 2) / 2 - 1, 0), 31)
    name = String(decoding: (0..<characters).map { UInt16(number(at: $0 * 2, width: 2)) }, as: UTF16.self)
    kind = Kind(rawValue: number(at: 66, width: 1)) ?? .other
    left = number(at: 68, width: 4)
    right = number(at: 72, width: 4)
    child = number(at: 76, width: 4)
    start = number(at: 116, width: 4)
    // Seven bytes are more than any disk holds, and cannot overflow.
    size = number(at: 120, width: shift == 9 ? 4 : 7)
  }
}
