import FileFormats

/// The extensions a file may have in a bundle, found by their bytes.
struct AcceptedExtensions: Sendable {
  private struct Entry {
    let key: UInt64
    let text: String
    let format: FileFormat
  }

  private let entries: [Entry]

  init() {
    // Two formats may share an extension (mpg): the first speaks for it.
    var entries: [Entry] = []
    for format in FileFormat.allCases {
      for text in format.acceptedExtensions where !entries.contains(where: { $0.text == text }) {
        guard let key = Self.key(text.utf8.span, 0..<text.utf8.count) else { continue }
        entries.append(Entry(key: key, text: text, format: format))
      }
    }
    self.entries = entries
  }

  /// The extension in small letters, if these bytes are one in any case.
  func accepted(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? { entry(bytes, range)?.text }

  func accepted(_ text: String) -> String? { accepted(text.utf8.span, 0..<text.utf8.count) }

  /// Whether both stand for the same format: `jpeg` and `jpg`.
  func areAlike(_ one: String, _ other: String) -> Bool {
    guard let one = entry(one.utf8.span, 0..<one.utf8.count), let other = entry(other.utf8.span, 0..<other.utf8.count)
    else { return false }
    return one.format == other.format
  }

  private func entry(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Entry? {
    guard let key = Self.key(bytes, range) else { return nil }
    return entries.first { $0.key == key }
  }

  /// Up to eight bytes in one number, A–Z as a–z.
  private static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64? {
    guard (1...8).contains(range.count) else { return nil }
    var key: UInt64 = 0
    for index in range {
      let byte = bytes[index]
      key = key << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return key
  }
}
