import TextEncodings

/// The encoding that a markup file says it is in, by its own words.
struct DeclaredEncoding {
  /// As it is written.
  let label: String

  /// Nil for one that is not read here.
  var encoding: TextEncoding? { TextEncoding(label: label) }

  /// Whether it is UTF-16, whose byte order the bytes tell.
  var isUTF16: Bool { label.lowercased().hasPrefix("utf-16") || label.lowercased() == "utf16" }

  /// Whether it is one that is not read here.
  var isForeign: Bool { encoding == nil && !isUTF16 }

  /// `<?xml … encoding="…"?>` at the start of an XML file. Nil when there is none.
  static func ofXML(_ head: FileHead) -> DeclaredEncoding? {
    let start = head.has([0xEF, 0xBB, 0xBF]) ? 3 : 0
    // In UTF-16 every other byte is zero, and what remains is the declaration in ASCII.
    let text = String(decoding: head.bytes.dropFirst(start).prefix(400).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self)
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>"),
      let name = text[..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let value = text[name.upperBound..<end.lowerBound].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return DeclaredEncoding(label: String(value.dropFirst().prefix { $0 != quote }))
  }

  /// `<meta charset="…">` or its older form in an HTML file, or the XML declaration of XHTML. Nil when there is none.
  static func ofHTML(_ head: FileHead) -> DeclaredEncoding? {
    var reader = MarkupReader(head.bytes)
    while let tag = reader.nextTag("meta") {
      func value(_ name: String) -> String? { tag.attributes.first { $0.name.lowercased() == name }?.value }
      if let charset = value("charset") { return DeclaredEncoding(label: trimmed(charset)) }
      guard value("http-equiv")?.lowercased() == "content-type", let content = value("content")?.lowercased(),
        let name = content.firstRange(of: "charset")
      else { continue }
      let label = content[name.upperBound...].drop { $0.isWhitespace || $0 == "=" }
      return DeclaredEncoding(label: trimmed(String(label.prefix { $0 != ";" && !$0.isWhitespace })))
    }
    return ofXML(head)
  }

  private static func trimmed(_ label: String) -> String {
    String(label.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }.prefix(40))
  }
}
