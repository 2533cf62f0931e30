/// The source of an HTML page that this program wrote, taken apart without the program's own code.
public struct PageSource: Sendable {
  public let source: String

  public init(_ source: String) { self.source = source }

  /// All that a reader is told: without tags and style, with one space where there is white space.
  public var text: String { Self.text(of: source) }

  /// The text of each element that begins with `opening`, up to the next `end`.
  public func texts(from opening: String, to end: String) -> [String] {
    source.split(separator: opening, omittingEmptySubsequences: false).dropFirst().map { part in
      Self.text(of: "<" + (part.firstRange(of: end).map { String(part[..<$0.lowerBound]) } ?? String(part)))
    }
  }

  /// The names of all tags, opening ones only.
  public var tags: Set<String> { Set(source.matches(of: /<([a-zA-Z][a-zA-Z0-9]*)/).map { String($0.1) }) }

  public static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func text(of source: String) -> String {
    let bare = source.replacing(/<style>[^<]*<\/style>/, with: " ").replacing(/<[^>]*>/, with: "")
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(bare) { $0.replacing($1.0, with: $1.1) }
    return collapsed(plain)
  }
}
