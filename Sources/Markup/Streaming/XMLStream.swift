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
  private var queue: EventQueue
  /// The line of the document at which what `next` gave last was read, 1-based; 0 before the first.
  public var line: Int { queue.line }

  /// - Parameters:
  ///   - name: what the document is, for errors.
  ///   - read: gives the next bytes, any number of them; none at the end.
  public init(
    encoding: Encoding = .declared, name: String, read: @escaping () throws -> [UInt8]
  ) throws(MarkupError) {
    parser = try XMLPushParser(encoding: encoding, name: name)
    queue = EventQueue(stretch: 16_384, read: read)
  }

  /// What comes next; nil after the root element has ended and the rest of the document was found well-formed.
  ///
  /// Once it has thrown it throws the same again.
  public mutating func next() throws(XMLStreamError) -> XMLEvent? {
    while true {
      if let event = queue.take() { return event }
      guard let bytes = try queue.nextStretch() else { return nil }
      queue.add(try parser.parse(bytes), isLast: bytes.isEmpty)
    }
  }
}
