/// One entry of a compound file's directory ([MS-CFB] 2.6.1).
struct CompoundFileEntry {
  let name: String
  let isUsed: Bool
  let left: Int
  let right: Int
  let child: Int

  /// - Parameter bytes: the 128 bytes of the entry.
  init(_ bytes: [UInt8]) {
    func number(at offset: Int, width: Int) -> Int {
      bytes.dropFirst(offset).prefix(width).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    // The length counts bytes, with the closing NUL; at most 31 characters are a name.
    let characters = min(max(number(at: 64, width: 2) / 2 - 1, 0), 31)
    name = String(decoding: (0..<characters).map { UInt16(number(at: $0 * 2, width: 2)) }, as: UTF16.self)
    isUsed = number(at: 66, width: 1) != 0
    left = number(at: 68, width: 4)
    right = number(at: 72, width: 4)
    child = number(at: 76, width: 4)
  }
}
