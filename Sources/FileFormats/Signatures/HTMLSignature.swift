/// HTML, with or without a head: after white space and comments comes a document type of that name, or a tag that HTML
/// has. A document with an XML declaration must say that it is HTML.
struct HTMLSignature: FormatSignature {
  func match(_ head: FileHead) -> Identification? {
    let start = MarkupStart(head)
    if let doctype = start.doctype, doctype.lowercased() == "html" {
      return Identification(format: .html, evidence: "<!DOCTYPE html>")
    }
    guard let root = start.root else { return nil }
    let name = root.name.lowercased()
    guard name == "html" || !start.hasDeclaration && Self.tags.contains(name) else { return nil }
    return Identification(format: .html, evidence: root.evidence)
  }

  /// Whether there is a tag of HTML's anywhere in the head. A fragment may begin with words, so that only its extension
  /// tells it from a text that has a tag in it.
  static func hasMarkup(_ head: FileHead) -> Bool {
    for offset in head.bytes.indices where head.bytes[offset] == 0x3C {
      let rest = head.bytes[(offset + 1)...]
      let opening = rest.first == 0x2F ? rest.dropFirst() : rest
      let name = opening.prefix(12).prefix { (0x41...0x5A).contains($0 & 0xDF) || (0x30...0x39).contains($0) }
      guard let end = opening.dropFirst(name.count).first, [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(end) else {
        continue
      }
      if tags.contains(String(decoding: name, as: UTF8.self).lowercased()) { return true }
    }
    return false
  }

  /// The tags of HTML that a file or fragment may begin with (HTML Living Standard 4, and HTML 4.01's old ones).
  private static let tags: Set<String> = [
    "html", "head", "body", "title", "meta", "link", "style", "script", "base", "frameset", "frame", "iframe",
    "noscript",
    "div", "span", "p", "br", "hr", "pre", "blockquote", "center", "font", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "footer", "main", "nav", "section", "article", "aside", "figure", "table", "thead", "tbody", "tfoot", "tr", "td",
    "th",
    "caption", "colgroup", "col", "ul", "ol", "li", "dl", "dt", "dd", "a", "img", "b", "i", "u", "s", "em", "strong",
    "small", "big", "sub", "sup", "tt", "code", "form", "fieldset", "input", "label", "button", "select", "textarea",
    "marquee", "object", "embed", "map", "address",
  ]
}
