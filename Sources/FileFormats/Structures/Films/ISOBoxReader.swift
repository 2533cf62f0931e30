import FileAccess

/// Boxes and numbers at any offset of a file. Numbers in MP4 are big-endian.
struct ISOBoxReader {
  private var window: ByteWindow
  let count: Int

  init(_ file: any ByteSource, stride: Int = 65_536) {
    window = ByteWindow(file, stride: stride)
    count = file.count
  }

  /// The box at `offset`, in what ends at `limit`. Nil when there is none: too few bytes, a size that is smaller than
  /// its own header, or a type that is none.
  mutating func box(at offset: Int, limit: Int) throws(FileAccessError) -> ISOBox? {
    guard offset >= 0, limit - offset >= 8, let size = try number(at: offset, width: 4),
      let code = try window.bytes(at: offset + 4, count: 4)
    else { return nil }
    // QuickTime has types that begin with ©.
    guard code.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0xA9 }) else { return nil }
    let type = String(decoding: code.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    switch size {
    case 0: return ISOBox(type: type, offset: offset, content: offset + 8, end: limit)
    case 1:
      guard limit - offset >= 16, let long = try window.number(at: offset + 8, width: 8, bigEndian: true), long >= 16
      else { return nil }
      let (end, overflows) = offset.addingReportingOverflow(Int(clamping: long))
      return ISOBox(type: type, offset: offset, content: offset + 16, end: overflows ? .max : end)
    case 8...: return ISOBox(type: type, offset: offset, content: offset + 8, end: offset + size)
    default: return nil
    }
  }

  /// An unsigned number of `width` bytes; nil when it lies outside, or is beyond what a file can have.
  mutating func number(at offset: Int, width: Int) throws(FileAccessError) -> Int? {
    try window.number(at: offset, width: width, bigEndian: true).flatMap { Int(exactly: $0) }
  }

  mutating func code(at offset: Int) throws(FileAccessError) -> String? {
    try window.bytes(at: offset, count: 4).map { code in
      String(decoding: code.map { (0x20...0x7E).contains($0) ? $0 : 0x3F }, as: UTF8.self)
    }
  }
}
