import FileAccess
import TextEncodings

/// The text of a markup file in UTF-8, a piece at a time, and what was found out about its encoding on the way.
///
/// A class, because a parser asks it for the next piece while whoever runs the parser asks it for what it found.
final class MarkupSource {
  private(set) var decoder: StreamingTextDecoder
  /// Whether the bytes were read as Latin-1, because they are in no encoding that is read here. Markup is ASCII in
  /// nearly every one of those; words are not to be relied on.
  private(set) var isLatin: Bool
  private(set) var scan: TextScan
  private var chunks: SourceChunks
  private let file: any ByteSource
  /// How many bytes the decoder gave before it knew the encoding: ASCII, as many as there were.
  private var given = 0
  private var isAtEnd = false

  /// - Parameter isLatin: true for bytes that are in an encoding that is not read here.
  init(_ file: any ByteSource, declared: TextEncoding?, isLatin: Bool = false) throws(FileAccessError) {
    self.file = file
    self.isLatin = isLatin
    decoder = StreamingTextDecoder(declared: declared)
    chunks = SourceChunks(file)
    let start = try file.read(at: 0, count: 2)
    let wide = [TextEncoding.utf16BigEndian, .utf16LittleEndian].first { encoding in
      // UTF-16 without a mark begins with `<`.
      start == encoding.byteOrderMark || start == (encoding == .utf16BigEndian ? [0, 0x3C] : [0x3C, 0])
    }
    scan = TextScan(isUTF16BigEndian: wide.map { $0 == .utf16BigEndian })
  }

  /// The next of it; nothing at the end.
  func next() throws(FileAccessError) -> [UInt8] {
    while !isAtEnd {
      let bytes = try chunks.next()
      isAtEnd = bytes.isEmpty
      scan.read(bytes[...])
      let text = isLatin ? Self.latin(bytes) : try decode(bytes)
      if !text.isEmpty { return text }
    }
    return []
  }

  private func decode(_ bytes: [UInt8]) throws(FileAccessError) -> [UInt8] {
    do {
      let text = bytes.isEmpty ? try decoder.finish() : try decoder.decode(bytes)
      if decoder.encoding == nil { given += text.count }
      return text
    } catch {
      isLatin = true
      // What the decoder kept back is read again.
      let place = chunks.offset
      return Self.latin(try file.read(at: given, count: place - given))
    }
  }

  private static func latin(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    return bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
  }
}
