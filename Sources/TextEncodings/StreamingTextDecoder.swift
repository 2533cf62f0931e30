/// Decodes a text piece by piece, however its bytes are cut: bytes in, well-formed UTF-8 out, without ever holding more
/// than one piece and the beginning of what is not ASCII.
///
/// The encoding is told as `TextDecoder` tells it: a byte order mark first, then what the bytes are. Since every
/// encoding but UTF-16 has ASCII as it is, that waits until the first byte that is not, and looks at the 64 KiB from
/// there on. What a text declares decides only where its bytes would pass for both UTF-8 and Big5.
///
/// What cannot be decoded becomes U+FFFD and never takes the ASCII character behind it along, so that markup stays
/// markup.
public struct StreamingTextDecoder: Sendable {
  /// How many bytes from the first that is not ASCII on are looked at.
  private static let sampleSize = 1 << 16

  /// Nil as long as nothing but ASCII came.
  public private(set) var encoding: TextEncoding?
  /// How many characters could not be decoded so far.
  public private(set) var undecodableCount = 0
  /// Where the first of them stands: bytes from the start of the text.
  public private(set) var firstUndecodable: Int?
  private let declared: TextEncoding?
  private var pending: [UInt8] = []
  /// How many bytes came before those that are pending.
  private var consumed = 0
  private var hasBegun = false

  /// - Parameter declared: what the text says of itself, if it does.
  public init(declared: TextEncoding? = nil) { self.declared = declared }

  /// The text of some more bytes, as far as it is known; empty when more bytes have to come first.
  public mutating func decode(_ bytes: [UInt8]) throws(StreamingTextError) -> [UInt8] {
    if pending.isEmpty, hasBegun, encoding.map(\.isByteOriented) ?? true, bytes.allSatisfy({ $0 < 0x80 }) {
      consumed += bytes.count
      return bytes
    }
    pending += bytes
    return try take(isLast: false)
  }

  /// What was held back. Nothing may follow.
  public mutating func finish() throws(StreamingTextError) -> [UInt8] { try take(isLast: true) }

  private mutating func take(isLast: Bool) throws(StreamingTextError) -> [UInt8] {
    if !hasBegun {
      guard pending.count >= 4 || isLast else { return [] }
      hasBegun = true
      encoding = TextEncoding.marked(pending) ?? TextEncoding.utf16WithoutMark(pending)
      if let mark = encoding?.byteOrderMark, pending.starts(with: mark) { consume(mark.count) }
    }
    var utf8: [UInt8] = []
    if encoding == nil {
      let ascii = pending.firstIndex { $0 >= 0x80 } ?? pending.count
      utf8 = Array(pending.prefix(ascii))
      consume(ascii)
      guard !pending.isEmpty, isLast || pending.count >= Self.sampleSize else { return utf8 }
      encoding = try TextEncoding.told(
        by: Array(pending.prefix(Self.sampleSize)), isWhole: isLast && pending.count <= Self.sampleSize,
        declared: declared)
    }
    guard let encoding else { return utf8 }
    let whole = isLast ? pending.count : encoding.wholeLength(of: pending)
    utf8 += try text(of: Array(pending.prefix(whole)), in: encoding)
    consume(whole)
    return utf8
  }

  private mutating func consume(_ count: Int) {
    pending.removeFirst(count)
    consumed += count
  }

  /// - Parameter bytes: the first of those that are pending.
  private mutating func text(
    of bytes: [UInt8], in encoding: TextEncoding
  ) throws(StreamingTextError) -> String.UTF8View {
    let decoded: DecodedText?
    var mark = 0
    switch encoding {
    case .utf8, .utf8WithBOM: decoded = UTF8Text.decode(bytes, as: .utf8, isWhole: true)
    case .big5: decoded = Big5Text.decode(bytes, isWhole: true)
    case .utf16LittleEndian, .utf16BigEndian:
      mark = encoding.byteOrderMark.count
      decoded = UTF16Text.decode(encoding.byteOrderMark + bytes, as: encoding, isWhole: true)
    }
    guard let decoded else { throw .unknownEncoding }
    undecodableCount += decoded.undecodable.count
    if firstUndecodable == nil { firstUndecodable = decoded.undecodable.first.map { consumed + $0 - mark } }
    return decoded.text.utf8
  }
}
