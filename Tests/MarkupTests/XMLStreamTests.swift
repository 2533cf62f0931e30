import Markup
import TestSupport
import Testing

@Suite(.mustEnd) struct XMLStreamTests {
  /// All that `document` says, given `step` bytes at a time.
  private func events(
    _ document: [UInt8], encoding: XMLStream.Encoding = .declared, step: Int = 7
  ) throws -> [XMLEvent] {
    var rest = document[...]
    var stream = try XMLStream(encoding: encoding, name: "test") {
      defer { rest = rest.dropFirst(step) }
      return Array(rest.prefix(step))
    }
    var events: [XMLEvent] = []
    while let event = try stream.next() {
      // Pieces of text are joined, wherever they were cut.
      if case .text(let more) = event, case .text(let text)? = events.last {
        events[events.count - 1] = .text(text + more)
      } else {
        events.append(event)
      }
    }
    return events
  }

  private func events(_ document: String, step: Int = 7) throws -> [XMLEvent] {
    try events(Array(document.utf8), step: step)
  }

  private let sample = "<?xml version=\"1.0\"?>\n<a x=\"1 &amp; 2\"><b/>文 &lt;&#x4E2D;<![CDATA[<&>]]></a>\n<!-- end -->"

  @Test func `what has failed fails again and tells nothing twice`() throws {
    // Longer than what is parsed at a time, so that good events stand before the stretch that fails.
    var rest = Array("<a>\(String(repeating: "<b/>", count: 10_000))</c>".utf8)[...]
    var stream = try XMLStream(name: "test") {
      defer { rest = [] }
      return Array(rest)
    }
    var count = 0
    while (try? stream.next()) != nil { count += 1 }
    #expect(count > 1)
    for _ in 0..<3 { #expect((try? stream.next()) == nil) }
    #expect(throws: XMLStreamError.self) { try drain(&stream) }
  }

  private func drain(_ stream: inout XMLStream) throws { while try stream.next() != nil {} }

  @Test(arguments: [1, 2, 3, 50, 100_000]) func `a document is told in its order, however it arrives`(step: Int) throws
  {
    let a = XMLName("a")
    let b = XMLName("b")
    #expect(
      try events(sample, step: step) == [
        .start(XMLStartTag(a, [XMLAttribute(XMLName("x"), "1 & 2")])), .start(XMLStartTag(b)), .end(b),
        .text("文 <中<&>"), .end(a),
      ])
  }

  @Test func `names have their namespaces and attributes are found by their local names`() throws {
    let told = try events("<s:a xmlns:s=\"urn:s\" xmlns=\"urn:d\"><b s:id=\"7\" id2=\"8\"/></s:a>")
    guard case .start(let tag) = try #require(told.dropFirst().first) else { Issue.record("no second start"); return }
    #expect(tag.name == XMLName("b", in: "urn:d"))
    #expect(tag["id"] == "7")
    #expect(tag["id2"] == "8")
    #expect(tag["id3"] == nil)
    #expect(told.last == .end(XMLName("a", in: "urn:s")))
  }

  @Test func `a declared encoding is decoded, and ignored when the caller has decoded already`() throws {
    let declaration = Array("<?xml version=\"1.0\" encoding=\"Big5\"?><a>".utf8)
    let big5 = declaration + [0xA4, 0xA4] + Array("</a>".utf8)
    #expect(try events(big5) == [.start(XMLStartTag(XMLName("a"))), .text("中"), .end(XMLName("a"))])
    let utf8 = declaration + Array("堃</a>".utf8)
    #expect(try events(utf8, encoding: .utf8)[1] == .text("堃"))
  }

  @Test(arguments: [
    "", " ", "<a>", "<a><b></a>", "<a/><b/>", "<a>&nothing;</a>", "<a x=1/>", "<a>\u{1}</a>", "text", "<a",
    "<a x=\"1\" x=\"2\"/>",
  ]) func `what is not well-formed is an error with its line`(document: String) throws {
    #expect(throws: XMLStreamError.self) { try events(document) }
  }

  @Test func `the line of an error is the document's`() throws {
    let error = #expect(throws: XMLStreamError.self) { try events("<a>\n\n<b></c>\n</a>") }
    guard case .notWellFormed(let message)? = error else { Issue.record("\(String(describing: error))"); return }
    #expect(message.line == 3)
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "\n<!DOCTYPE a [<!ENTITY e \"x\">]>\n<a>&e;</a>", "<!DOCTYPE a SYSTEM \"b\"><a/>",
  ])
  func `a document type is refused before anything of it is used`(document: String) throws {
    let error = #expect(throws: XMLStreamError.self) { try events(document) }
    guard case .documentType? = error else { Issue.record("\(String(describing: error))"); return }
  }

  @Test func `a document type and an excess have their own lines, however much comes with them`() throws {
    let error = #expect(throws: XMLStreamError.self) {
      try events("<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<a>\n\n</a>\n", step: 4096)
    }
    guard case .documentType(line: 2)? = error else { Issue.record("\(String(describing: error))"); return }
    let deep = "<a>\n" + String(repeating: "<a>", count: 256) + "\n\n\n"
    let excess = #expect(throws: XMLStreamError.self) { try events(deep, step: 4096) }
    guard case .notWellFormed(let message)? = excess else { Issue.record("\(String(describing: excess))"); return }
    #expect(message.line == 2)
  }

  @Test func `an end that comes too early is told from what follows the last element`() throws {
    for (document, words) in [("<a>\n<b/>\n", "ends within"), ("<a/>\n<b/>", "Extra content")] {
      let error = #expect(throws: XMLStreamError.self) { try events(document) }
      #expect(error.map { "\($0)".contains(words) } == true, "\(String(describing: error))")
    }
  }

  @Test func `depth is bounded`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try events(nested(256), step: 100).count == 512)
    #expect(throws: XMLStreamError.self) { try events(nested(257), step: 100) }
    // One behind the other is not deep.
    #expect(try events("<r>" + String(repeating: "<a/>", count: 10_000) + "</r>", step: 4096).count == 20_002)
  }

  @Test func `attributes are bounded`() throws {
    func attributes(_ count: Int) -> String { "<a " + (0..<count).map { "x\($0)=\"\"" }.joined(separator: " ") + "/>" }
    #expect(try events(attributes(1000), step: 4096).count == 2)
    #expect(throws: XMLStreamError.self) { try events(attributes(1001), step: 4096) }
  }

  @Test func `a document that goes on for ever beyond a bound is left at once`() throws {
    for (start, part) in [("", "<a>"), ("<!-- ", "x"), ("<?pi ", "x"), ("<a", " ")] {
      var given = 0
      let bytes = Array(String(repeating: part, count: 65_536).utf8)
      var stream = try XMLStream(name: "test") {
        given += 1
        return given == 1 ? Array(start.utf8) + bytes : given < 1000 ? bytes : []
      }
      #expect(throws: XMLStreamError.self, "\(start)") { while try stream.next() != nil {} }
      #expect(given < 10, "\(start)")
    }
  }

  @Test func `a value without an end is not gathered for ever`() throws {
    let part = [UInt8](repeating: 0x61, count: 65_536)
    var given = 0
    var stream = try XMLStream(name: "test") {
      defer { given += 1 }
      return given == 0 ? Array("<a x=\"".utf8) : given < 10_000 ? part : []
    }
    let error = #expect(throws: XMLStreamError.self) { while try stream.next() != nil {} }
    guard case .notWellFormed? = error else { Issue.record("\(String(describing: error))"); return }
    // Some hundred kilobytes, and not the six hundred megabytes that were there.
    #expect(given < 10)
  }

  @Test(arguments: ["<a#/>", "<a xmlns:b='#'/>", "<a b#=''/>", "<?a#?>"])
  func `names without end are refused, early`(piece: String) throws {
    var given = 0
    func document(of pieces: Int) throws -> XMLStream {
      given = 0
      return try XMLStream(name: "test") {
        defer { given += 1 }
        if given == 0 { return Array("<r>".utf8) }
        if given == pieces + 1 { return Array("</r>".utf8) }
        return given > pieces ? [] : Array(piece.replacing("#", with: "\(given)").utf8)
      }
    }
    var many = try document(of: 1_000_000)
    let error = #expect(throws: XMLStreamError.self) { while try many.next() != nil {} }
    #expect(error?.description.contains("different names") == true)
    #expect(given < 20_000)
    var some = try document(of: 4_000)
    while try some.next() != nil {}
    #expect(given > 4_000)
  }

  @Test func `the line of an event is the document's`() throws {
    var rest = [Array("<a>\n\n<b/></a>".utf8)]
    var stream = try XMLStream(name: "test") { rest.popLast() ?? [] }
    while let event = try stream.next() {
      if case .start(let tag) = event, tag.name.local == "b" { #expect(stream.line == 3) }
    }
  }

  @Test func `bytes that are not in the declared encoding are an error and no end`() throws {
    let start = Array("<?xml version='1.0' encoding='EUC-KR'?><a>".utf8)
    #expect(try events(start + [0xB0, 0xA1] + Array("</a>".utf8))[1] == .text("가"))
    #expect(throws: XMLStreamError.self) { try events(start + [0x93, 0xFF] + Array("</a>".utf8)) }
  }

  @Test func `what fails to give bytes is told as it was`() throws {
    struct Broken: Error {}
    var stream = try XMLStream(name: "test") { throw Broken() }
    let error = #expect(throws: XMLStreamError.self) { try stream.next() }
    guard case .source(let cause)? = error else { Issue.record("\(String(describing: error))"); return }
    #expect(cause is Broken)
  }

  @Test func `an error stays an error`() throws {
    var rest: [[UInt8]] = [Array("<a></b>".utf8), Array("<c/>".utf8)]
    var stream = try XMLStream(name: "test") { rest.isEmpty ? [] : rest.removeFirst() }
    for _ in 0..<3 { #expect(throws: XMLStreamError.self) { while try stream.next() != nil {} } }
  }
}
