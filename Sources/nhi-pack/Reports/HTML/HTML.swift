/// A page as it is put together. Only tags and the program's own style go in as they are: every text and every value of
/// an attribute is made visible (`ShownText`) and escaped here, so that nobody can forget it.
struct HTML {
  let shown: ShownText
  private(set) var source = ""

  init(_ shown: ShownText) { self.shown = shown }

  typealias Attributes = KeyValuePairs<StaticString, String>

  /// - Parameter tag: the name of an element that has an end tag.
  mutating func add(_ tag: StaticString, _ attributes: Attributes = [:], _ body: (inout HTML) -> Void) {
    open(tag, attributes)
    body(&self)
    source += "</\(tag)>"
    if Self.isBlock(tag) { source += "\n" }
  }

  mutating func add(_ tag: StaticString, _ attributes: Attributes, _ text: String) {
    add(tag, attributes) { $0.text(text) }
  }

  mutating func add(_ tag: StaticString, _ text: String) { add(tag) { $0.text(text) } }

  /// An element without content, such as `img`.
  mutating func add(empty tag: StaticString, _ attributes: Attributes = [:]) { open(tag, attributes) }

  mutating func text(_ text: String) { source += Self.escaped(shown(text)) }

  /// What this program wrote itself: the style, and the document type.
  mutating func add(own text: String) { source += text }

  /// An attribute's value that is not shown: bytes in base64.
  mutating func add(image bytes: String, mediaType: String, description: String) {
    source += "<img src=\"data:\(mediaType);base64,\(bytes)\" alt=\"\(Self.escaped(shown(description)))\">"
  }

  private mutating func open(_ tag: StaticString, _ attributes: Attributes) {
    source += "<\(tag)"
    for (name, value) in attributes { source += " \(name)=\"\(Self.escaped(shown(value)))\"" }
    source += ">"
  }

  private static func isBlock(_ tag: StaticString) -> Bool {
    !["a", "b", "bdi", "span", "strong", "small", "label"].contains("\(tag)")
  }

  /// `text` as it may stand between tags and between double quotes.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x26, 0x27, 0x3C, 0x3E].contains($0) }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
