import Findings
import Markup

/// What the XML of one part says, in its order.
struct PartXML: ~Copyable {
  let part: String
  private var stream: XMLStream

  init(_ content: PartStream) throws(WorkbookError) {
    part = content.part
    do {
      stream = try XMLStream(name: content.part) { try content.read() }
    } catch {
      throw .damaged(part: content.part, Wording("無法讀取", "it cannot be read"))
    }
  }

  /// Nil when the part has ended, and all of it was found whole.
  mutating func next() throws(WorkbookError) -> XMLEvent? {
    do { return try stream.next() } catch { throw WorkbookError(error, part: part) }
  }

  /// Hands on the start tag of every element, wherever it stands.
  mutating func forEachStart(_ body: (XMLStartTag) throws(WorkbookError) -> Void) throws(WorkbookError) {
    while let event = try next() {
      if case .start(let tag) = event { try body(tag) }
    }
  }

  func damaged(_ problem: Wording) -> WorkbookError { .damaged(part: part, problem) }
}
