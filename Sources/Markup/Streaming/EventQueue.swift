/// What a stretch of a document said, given one by one; the next stretch is read when it is used up.
struct EventQueue {
  private let read: () throws -> [UInt8]
  /// Bytes parsed at a time. Little: their events are held until they are taken.
  private let stretch: Int
  private var events: [(event: XMLEvent, line: Int)] = []
  private var position = 0
  private var chunk: ArraySlice<UInt8> = []
  private var isAtEnd = false
  /// The line at which what `take` gave last was read, 1-based; 0 before the first.
  private(set) var line = 0

  /// - Parameter read: gives the next bytes, any number of them; none at the end.
  init(stretch: Int, read: @escaping () throws -> [UInt8]) {
    self.stretch = stretch
    self.read = read
  }

  /// The bytes to be parsed next; empty once at the end, then nil. What was there before is forgotten.
  mutating func nextStretch() throws(XMLStreamError) -> ArraySlice<UInt8>? {
    events = []
    position = 0
    if isAtEnd { return nil }
    if chunk.isEmpty {
      do { chunk = try read()[...] } catch { throw .source(error) }
    }
    let part = chunk.prefix(stretch)
    chunk = chunk.dropFirst(part.count)
    return part
  }

  mutating func add(_ events: [(event: XMLEvent, line: Int)], isLast: Bool) {
    self.events = events
    isAtEnd = isLast
  }

  /// Nil when another stretch is wanted.
  mutating func take() -> XMLEvent? {
    guard position < events.count else { return nil }
    defer { position += 1 }
    line = events[position].line
    return events[position].event
  }
}
