/// Actions that run something: JavaScript, or a program that is started (ISO 32000-1 12.6.4.5, 12.6.4.16).
enum DocumentAction {
  /// Of those that follow one another.
  private static let maximumChain = 32
  private static let maximumEvents = 64

  /// Whether the action under `key`, or one that follows it, is such.
  static func isAt(_ document: borrowing PDFHandle, _ key: String, of object: PDFObject) -> Bool {
    var action = document.value(key, of: object)
    defer { document.release(action) }
    for _ in 0..<maximumChain where document.kind(action) == .dictionary {
      let kind = document.value("/S", of: action)
      let runs = document.isName(kind, "/JavaScript") || document.isName(kind, "/Launch")
      document.release(kind)
      if runs { return true }
      let next = document.value("/Next", of: action)
      document.release(action)
      action = next
    }
    return false
  }

  /// Whether one of the actions for events under `key` is such.
  static func isAmong(_ document: borrowing PDFHandle, _ key: String, of object: PDFObject) -> Bool {
    let events = document.value(key, of: object)
    defer { document.release(events) }
    for event in document.keys(events, limit: maximumEvents) where isAt(document, event, of: events) { return true }
    return false
  }
}
