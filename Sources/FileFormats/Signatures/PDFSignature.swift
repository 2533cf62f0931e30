/// PDF: `%PDF-` and a version. Readers accept it within the first 1,024 bytes (Adobe's implementation note 13).
struct PDFSignature: FormatSignature {
  private static let reach = 1024
  private static let header = Array("%PDF-".utf8)
  private static let object = Array(" obj".utf8)

  func match(_ head: FileHead) -> Identification? {
    guard let offset = headerOffset(head) else { return nil }
    // A text may speak of PDF. With something before the header, an object has to follow it.
    guard offset == 0 || hasObject(head, after: offset) else { return nil }
    return head.found(.pdf, at: offset, count: 8)
  }

  private func headerOffset(_ head: FileHead) -> Int? {
    (0..<min(Self.reach, head.bytes.count)).first { offset in
      head.has(Self.header, at: offset) && head.byte(at: offset + 5).map { (0x30...0x39).contains($0) } == true
    }
  }

  /// `1 0 obj`
  private func hasObject(_ head: FileHead, after offset: Int) -> Bool {
    (offset..<head.bytes.count).contains { place in
      head.has(Self.object, at: place) && head.byte(at: place - 1).map { (0x30...0x39).contains($0) } == true
    }
  }
}
