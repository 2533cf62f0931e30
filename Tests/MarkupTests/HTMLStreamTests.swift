import Markup
import TestSupport
import Testing

@Suite(.mustEnd) struct HTMLStreamTests {
  /// All that `page` says, given `step` bytes at a time.
  private func events(_ page: String, step: Int = 7) throws -> [XMLEvent] {
    var rest = Array(page.utf8)[...]
    var stream = try HTMLStream(name: "test") {
      defer { rest = rest.dropFirst(step) }
      return Array(rest.prefix(step))
    }
    var events: [XMLEvent] = []
    while let event = try stream.next() {
      if case .text(let more) = event, case .text(let text)? = events.last {
        events[events.count - 1] = .text(text + more)
      } else {
        events.append(event)
      }
    }
    return events
  }

  private func start(_ name: String, _ attributes: [(String, String)] = []) -> XMLEvent {
    .start(XMLStartTag(XMLName(name), attributes.map { XMLAttribute(XMLName($0.0), $0.1) }))
  }

  private func end(_ name: String) -> XMLEvent { .end(XMLName(name)) }

  @Test(arguments: [1, 2, 3, 50, 100_000])
  func `a page is told in its order, however it arrives`(step: Int) throws {
    let page = "<!DOCTYPE html><HTML><Body ID=a b>病 &amp; &#x6B77;<BR><p>x</html>"
    #expect(
      try events(page, step: step) == [
        start("html"), start("body", [("id", "a"), ("b", "")]), .text("病 & 歷"), start("br"), end("br"), start("p"),
        .text("x"), end("p"), end("body"), end("html"),
      ])
  }

  @Test func `scripts and styles are text`() throws {
    let told = try events("<html><head><style>a > b { }</style><script>if (a < b) '<p>'</script></head></html>")
    #expect(told.contains(.text("a > b { }")))
    #expect(told.contains(.text("if (a < b) '<p>'")))
    #expect(!told.contains(start("p")))
  }

  @Test func `what the page declares of its encoding does not matter`() throws {
    let told = try events("<html><meta charset=big5><body>病歷</body></html>")
    #expect(told.contains(.text("病歷")))
  }

  @Test func `the line is the page's`() throws {
    var rest = [Array("<html>\n\n<body>\n<p>x</p>".utf8)]
    var stream = try HTMLStream(name: "test") { rest.popLast() ?? [] }
    while let event = try stream.next() {
      if case .start(let tag) = event, tag.name.local == "p" { #expect(stream.line == 4) }
    }
  }

  @Test(arguments: ["", " ", "<", "<!--", "<p", "<p a='", "&", "</p>", "<script>", "\u{0}<p>", "<![CDATA[x"])
  func `anything is a page`(page: String) throws {
    _ = try events(page)
    _ = try events(page, step: 1)
  }

  @Test func `depth is bounded`() throws {
    #expect(try events(String(repeating: "<div>", count: 300), step: 4096).count > 600)
    let error = #expect(throws: XMLStreamError.self) {
      try events(String(repeating: "<div>", count: 100_000), step: 4096)
    }
    guard case .notWellFormed? = error else { Issue.record("\(String(describing: error))"); return }
  }

  @Test func `attributes of one tag are bounded`() throws {
    let many = (0..<200_000).map { " a\($0)=1" }.joined()
    #expect(throws: XMLStreamError.self) { try events("<p\(many)>", step: 65_536) }
    // Words in a value are none, nor are those of many tags.
    let words = String(repeating: "a b ", count: 50_000)
    #expect(try events("<p title=\"\(words)\">x", step: 65_536).contains(.text("x")))
    #expect(try events(String(repeating: "<br a b c d e>", count: 20_000), step: 65_536).count > 40_000)
  }

  @Test func `a value without an end is not gathered for ever`() throws {
    let part = [UInt8](repeating: 0x61, count: 65_536)
    var given = 0
    var stream = try HTMLStream(name: "test") {
      defer { given += 1 }
      return given == 0 ? Array("<a x=\"".utf8) : given < 10_000 ? part : []
    }
    #expect(throws: XMLStreamError.self) { while try stream.next() != nil {} }
    #expect(given < 1_000)
    #expect(throws: XMLStreamError.self) { try stream.next() }
  }

  @Test func `what fails to give bytes is told as it was`() throws {
    struct Broken: Error {}
    var stream = try HTMLStream(name: "test") { throw Broken() }
    let error = #expect(throws: XMLStreamError.self) { try stream.next() }
    guard case .source(let cause)? = error else { Issue.record("\(String(describing: error))"); return }
    #expect(cause is Broken)
  }

  @Test func `nothing is printed on standard error`() throws {
    let printed = try StandardError.captured {
      var broken = [Array("<?xml version='1.0' encoding='EUC-KR'?><a>".utf8) + [0x93, 0xFF, 0x3C]]
      var stream = try XMLStream(name: "test") { broken.popLast() ?? [] }
      #expect(throws: XMLStreamError.self) { while try stream.next() != nil {} }
      _ = try events("<p></i><a b=1 b=2>&nothing;<foo:bar><table></p>\u{1}</html><html>")
    }
    for words in ["parser error", "error :", "Tag ", "htmlParse", "encoder error"] {
      #expect(!printed.contains(words), "\(printed)")
    }
  }
}
