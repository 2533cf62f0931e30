/// Reads an HTML page from its start to its end without ever holding it, as libxml2's HTML parser does: what is not
/// well-formed is put right as browsers do, and the tags that are left out are given.
///
/// Names are in lower case and have no namespace. Nothing outside the page is opened, no script is run. What `<script>`
/// and `<style>` hold comes as text.
public struct HTMLStream: ~Copyable {
  private var parser: HTMLPushParser
  private let read: () throws -> [UInt8]
  private var events: [(event: XMLEvent, line: Int)] = []
  private var position = 0
  private var chunk: ArraySlice<UInt8> = []
  private var isAtEnd = false
  /// The line of the page at which what `next` gave last was read, 1-based; 0 before the first.
  public private(set) var line = 0

  /// - Parameters:
  ///   - name: what the page is, for errors.
  ///   - read: gives the next bytes, any number of them, in UTF-8 whatever the page declares; none at the end.
  public init(name: String, read: @escaping () throws -> [UInt8]) throws(MarkupError) {
    parser = try HTMLPushParser(name: name)
    self.read = read
  }

  /// What comes next; nil behind the end of the page.
  ///
  /// - Throws: `notWellFormed` only for what goes beyond the limits: 512 elements deep, 10,000 attributes in a tag, 10 MB
  ///   in one tag, script or text. Once it has thrown it throws the same again.
  public mutating func next() throws(XMLStreamError) -> XMLEvent? {
    while position == events.count {
      if isAtEnd { return nil }
      try fill()
    }
    defer { position += 1 }
    line = events[position].line
    return events[position].event
  }

  /// Parses the next stretch of the page into `events`.
  private mutating func fill() throws(XMLStreamError) {
    if chunk.isEmpty {
      do { chunk = try read()[...] } catch { throw .source(error) }
    }
    // Little at a time: the events of it are held until they are taken, and what is bounded is looked at between.
    let part = chunk.prefix(4096)
    chunk = chunk.dropFirst(part.count)
    position = 0
    events = []
    events = try parser.parse(part)
    isAtEnd = part.isEmpty
  }
}
