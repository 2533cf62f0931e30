import FileAccess

/// The beginning of a file, at most 64 KiB, and the way to the rest of it. Every answer is bounds-checked: what lies
/// outside is nil or false.
struct FileHead: Sendable {
  static let limit = 65_536

  let bytes: [UInt8]
  /// How many bytes the whole file has.
  let count: Int
  /// For the few further reads that some formats need. Each of them is bounded by whoever makes it.
  let source: any ByteSource

  init(_ source: any ByteSource) throws(FileAccessError) {
    self.source = source
    count = source.count
    bytes = try source.read(at: 0, count: Self.limit)
  }

  /// Whether `bytes` are all there is.
  var isWhole: Bool { bytes.count >= count }

  func byte(at offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

  func has(_ pattern: [UInt8], at offset: Int = 0) -> Bool {
    guard offset >= 0, pattern.count <= bytes.count, offset <= bytes.count - pattern.count else { return false }
    return bytes[offset...].starts(with: pattern)
  }

  /// - Parameter ascii: a signature that is made of letters, such as `%PDF-`.
  func has(_ ascii: String, at offset: Int = 0) -> Bool { has(Array(ascii.utf8), at: offset) }

  /// An unsigned number of `width` bytes (1 to 4).
  func number(at offset: Int, width: Int, bigEndian: Bool = false) -> Int? {
    guard (1...4).contains(width), offset >= 0, bytes.count >= width, offset <= bytes.count - width else { return nil }
    let digits = bytes[offset..<(offset + width)]
    return (bigEndian ? Array(digits) : digits.reversed()).reduce(0) { $0 << 8 | Int($1) }
  }

  /// The bytes a format was told by, as they are shown to people: `FF D8 FF @0`.
  func evidence(at offset: Int, count: Int) -> String {
    let shown = bytes.dropFirst(offset).prefix(count).map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }
    return shown.joined(separator: " ") + " @\(offset)"
  }

  func found(_ format: FileFormat, at offset: Int = 0, count: Int) -> Identification {
    Identification(format: format, evidence: evidence(at: offset, count: count))
  }
}
