/// libxml2 could not do what was asked: the operation, its error code and its own words.
public struct MarkupError: Error, Sendable, Hashable, CustomStringConvertible {
  public let operation: String
  public let messages: [XMLMessage]

  public var description: String {
    let said = messages.isEmpty ? "no reason given" : messages.map(\.description).joined(separator: "; ")
    return "\(operation): \(said)"
  }
}

/// One thing libxml2 said about a document or a schema.
public struct XMLMessage: Sendable, Hashable, CustomStringConvertible {
  /// libxml2's xmlParserErrors; 0 for what is refused here and not by libxml2.
  public let code: Int
  /// 1-based; 0 when libxml2 does not know.
  public let line: Int
  /// libxml2's own words, in English, without the line end.
  public let text: String

  public init(code: Int, line: Int, text: String) {
    self.code = code
    self.line = line
    self.text = text
  }

  /// The words for a sentence that has a full stop of its own.
  public var clause: String { text.hasSuffix(".") ? String(text.dropLast()) : text }

  public var description: String { line > 0 ? "line \(line): \(text)" : text }
}
