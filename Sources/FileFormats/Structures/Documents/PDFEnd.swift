import FileAccess

/// Where a PDF ends: behind its last `%%EOF` (ISO 32000-1 7.5.5).
struct PDFEnd {
  private static let mark = Array("%%EOF".utf8)
  private static let piece = 65_536
  /// How far from the end it is looked for.
  private static let reach = 1 << 26

  /// The byte behind the mark.
  let offset: Int
  /// Whether more of a PDF follows: an update or the rest of a linearized file.
  let isFollowedByObjects: Bool
  /// Whether what follows says where its cross-reference table lies, so that only the mark is missing.
  let isFollowedByStart: Bool

  /// Nil when there is no mark.
  init?(_ file: any ByteSource) throws(FileAccessError) {
    guard let offset = try Self.last(Self.mark, in: file, before: file.count) else { return nil }
    self.offset = offset + Self.mark.count
    let rest = ByteTail(file, from: self.offset)
    isFollowedByObjects = try Self.last(Array(" obj".utf8), in: rest, before: min(rest.count, Self.piece)) != nil
    isFollowedByStart = try Self.hasStart(ByteTail(rest, from: rest.count - 1024))
  }

  /// Without a number behind the last of these words, libqpdf takes the one before it: an older state of the document.
  private static func hasStart(_ end: ByteTail) throws(FileAccessError) -> Bool {
    let word = Array("startxref".utf8)
    guard let place = try last(word, in: end, before: end.count) else { return false }
    let next = try end.read(at: place + word.count, count: end.count).first { $0 > 0x20 }
    return next.map { (0x30...0x39).contains($0) } ?? false
  }

  private static func last(
    _ pattern: [UInt8], in file: any ByteSource, before limit: Int
  ) throws(FileAccessError) -> Int? {
    var end = min(limit, file.count)
    while end > 0, limit - end < reach {
      let start = max(0, end - piece)
      // A little of the piece that was read before, for a pattern across the two.
      let bytes = try file.read(at: start, count: min(end + pattern.count - 1, limit) - start)
      if let found = bytes.indices.last(where: { bytes[$0...].starts(with: pattern) }) { return start + found }
      end = start
    }
    return nil
  }
}
