import TextEncodings

/// How a markup file begins: what stands before its first start tag, and that tag. Read without a parser, since a file
/// must be told before it is parsed; bounded by the 64 KiB of the head.
///
/// The scan looks at ASCII characters only. In UTF-8 and Big5 no byte of a longer character is one that markup uses, so
/// either is read as it is; UTF-16 is decoded first.
struct MarkupStart {
  private(set) var hasDeclaration = false
  /// The name in the document type declaration.
  private(set) var doctype: String?
  /// Nil when what follows is no tag, or when none is within reach.
  private(set) var root: MarkupTag?

  init(_ head: FileHead) {
    var reader = MarkupReader(Self.readable(head))
    reader.skip([0xEF, 0xBB, 0xBF])
    while true {
      reader.skipSpace()
      if reader.isAt("<?xml") { hasDeclaration = true }
      if reader.isAt("<?") {
        guard reader.skipPast("?>") else { return }
      } else if reader.isAt("<!--") {
        guard reader.skipPast("-->") else { return }
      } else if reader.isAt("<!doctype") {
        guard let name = reader.doctype() else { return }
        doctype = name
      } else {
        root = reader.startTag()
        return
      }
    }
  }

  private static func readable(_ head: FileHead) -> [UInt8] {
    let marks: [(start: [UInt8], mark: [UInt8])] = [
      ([0xFF, 0xFE], []), ([0xFE, 0xFF], []),
      ([0x3C, 0x00, 0x3F, 0x00], [0xFF, 0xFE]), ([0x00, 0x3C, 0x00, 0x3F], [0xFE, 0xFF]),
    ]
    guard let found = marks.first(where: { head.has($0.start) }),
      let decoded = TextDecoder.decode(found.mark + head.bytes, isWhole: head.isWhole)
    else { return head.bytes }
    return Array(decoded.text.utf8)
  }
}
