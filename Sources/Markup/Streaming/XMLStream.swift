/// Reads a document from its start to its end without ever holding it: the memory is that of one element's start tag
/// and some kilobytes, however large the document is.
///
/// Nothing outside the document is opened, no entity is declared or expanded, and a DOCTYPE is refused.
public struct XMLStream: ~Copyable {
  public enum Encoding: Sendable {
    /// The byte order mark's or the XML declaration's, as libxml2 has it.
    case declared
    /// The bytes are UTF-8, whatever the declaration says: the caller has decoded them.
    case utf8
  }

  private let parser: XMLPushParser
  private let read: () throws -> [UInt8]
  private var events: [(event: XMLEvent, line: Int)] = []
  private var position = 0
  private var chunk: ArraySlice<UInt8> = []
  private var isAtEnd = false
  /// The line of the document at which what `next` gave last was read, 1-based; 0 before the first.
  public private(set) var line = 0

  /// - Parameters:
  ///   - name: what the document is, for errors.
  ///   - read: gives the next bytes, any number of them; none at the end.
  public init(
    encoding: Encoding = .declared, name: String, read: @escaping () throws -> [UInt8]
  ) throws(MarkupError) {
    parser = try XMLPushParser(encoding: encoding, name: name)
    self.read = read
  }

  /// What comes next; nil after the root element has ended and the rest of the document was found well-formed.
  ///
  /// Once it has thrown it throws the same again.
  public mutating func next() throws(XMLStreamError) -> XMLEvent? {
    while position == events.count {
      if isAtEnd { return nil }
      try fill()
    }
    defer { position += 1 }
    line = events[position].line
    return events[position].event
  }

  /// Parses the next stretch of the document into `events`.
  private mutating func fill() throws(XMLStreamError) {
    if chunk.isEmpty {
      do { chunk = try read()[...] } catch { throw .source(error) }
    }
    // Little at a time: the events of it are held until they are taken.
    let part = chunk.prefix(16_384)
    chunk = chunk.dropFirst(part.count)
    position = 0
    events = try parser.parse(part)
    isAtEnd = part.isEmpty
  }
}
