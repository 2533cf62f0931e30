/// The beginning of a stream `WordDocument`, the file information block ([MS-DOC] 2.5.1–2.5.6).
struct WordHeader {
  /// As much of the block as is looked at.
  static let length = 426

  private let bytes: [UInt8]

  /// - Parameter bytes: the stream's first `length` bytes, or fewer where it has no more.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Word 97 and later write EC A5. Word 6 and 95 write DC A5.
  var isWord: Bool { [0xA5EC, 0xA5DC].contains(number(at: 0, width: 2)) }

  /// nFib: from 193 on it is Word 97's format or a later form of it. 101 to 104 are Word 6 and 95.
  var version: Int { number(at: 2, width: 2) ?? 0 }

  var isEncrypted: Bool { flags & 0x0100 != 0 }

  /// Which of two streams holds the rest of the document's structure.
  var tableName: String { flags & 0x0200 != 0 ? "1Table" : "0Table" }

  /// Characters of the main text, the last paragraph's end among them.
  var textLength: Int { number(at: 76, width: 4) ?? 0 }

  /// Where in the table stream the list of the text's pieces ends.
  var pieceTableEnd: Int? {
    guard let start = number(at: 418, width: 4), let length = number(at: 422, width: 4) else { return nil }
    return start + length
  }

  private var flags: Int { number(at: 10, width: 2) ?? 0 }

  private func number(at offset: Int, width: Int) -> Int? {
    guard bytes.count >= offset + width else { return nil }
    return bytes[offset..<(offset + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
