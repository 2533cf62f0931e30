import FileAccess

/// The first words of a PDF, `%PDF-1.7` (ISO 32000-1 7.5.2), within the first 1,024 bytes.
struct PDFHeader {
  /// ISO 32000-1 and -2 with what came before them.
  private static let versions: Set<String> = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.0"]
  private static let reach = 1024
  private static let mark = Array("%PDF-".utf8)

  let offset: Int
  let version: String

  var isKnown: Bool { Self.versions.contains(version) }

  init?(_ file: any ByteSource) throws(FileAccessError) {
    let head = try file.read(at: 0, count: Self.reach + 16)
    guard let offset = head.indices.prefix(Self.reach).first(where: { head[$0...].starts(with: Self.mark) }) else {
      return nil
    }
    self.offset = offset
    let text = head.dropFirst(offset + Self.mark.count).prefix(8)
    version = String(decoding: text.prefix { $0 == 0x2E || (0x30...0x39).contains($0) }, as: UTF8.self)
  }
}
