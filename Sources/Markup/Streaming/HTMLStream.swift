/// Reads an HTML page from its start to its end without ever holding it, as libxml2's HTML parser does: what is not
/// well-formed is put right as browsers do, and the tags that are left out are given.
///
/// Names are in lower case and have no namespace. Nothing outside the page is opened, no script is run. What `<script>`
/// and `<style>` hold comes as text.
public struct HTMLStream: ~Copyable {
  private var parser: HTMLPushParser
  private var queue: EventQueue
  /// The line of the page at which what `next` gave last was read, 1-based; 0 before the first.
  public var line: Int { queue.line }

  /// - Parameters:
  ///   - name: what the page is, for errors.
  ///   - read: gives the next bytes, any number of them, in UTF-8 whatever the page declares; none at the end.
  public init(name: String, read: @escaping () throws -> [UInt8]) throws(MarkupError) {
    parser = try HTMLPushParser(name: name)
    // What is bounded is looked at between two stretches.
    queue = EventQueue(stretch: 4096, read: read)
  }

  /// What comes next; nil behind the end of the page.
  ///
  /// - Throws: `notWellFormed` only for what goes beyond the limits: 512 elements deep, 10,000 attributes in a tag, 10
  ///   MB in one tag, script or text. Once it has thrown it throws the same again.
  public mutating func next() throws(XMLStreamError) -> XMLEvent? {
    while true {
      if let event = queue.take() { return event }
      guard let bytes = try queue.nextStretch() else { return nil }
      queue.add(try parser.parse(bytes), isLast: bytes.isEmpty)
    }
  }
}
