import CLibXML2

/// The one owner of a libxml2 push parser for HTML, and of what its callbacks collect. Not nested in `HTMLStream`:
/// private there, the optimizer leaves its symbols out.
@safe struct HTMLPushParser: ~Copyable {
  /// How much of one tag, script or text between two tags is held.
  private static let maximumWaiting = 10_000_000

  // Freed in deinit and nowhere else. It holds the address of `collector`, which lives as long as this value.
  private let context: htmlParserCtxtPtr
  private let collector: XMLEventCollector
  private var bound = StartTagBound()
  private static let firstLook = 16_384
  private var nextLook = firstLook

  init(name: String) throws(MarkupError) {
    _ = LibXML2.start
    let collector = XMLEventCollector()
    var handler = unsafe XMLEventCollector.htmlHandler
    // libxml2 copies the handler.
    let created = unsafe htmlCreatePushParserCtxt(
      &handler, Unmanaged.passUnretained(collector).toOpaque(), nil, 0, name, XML_CHAR_ENCODING_UTF8)
    guard let context = unsafe created else {
      throw MarkupError(operation: "read \(name)", messages: [XMLMessage(code: 2, line: 0, text: "out of memory")])
    }
    let options =
      HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
    _ = unsafe htmlCtxtUseOptions(context, Int32(options))
    unsafe self.init(context, collector)
  }

  private init(_ context: htmlParserCtxtPtr, _ collector: XMLEventCollector) {
    unsafe self.context = context
    self.collector = collector
    unsafe collector.context = context
  }

  deinit { unsafe htmlFreeParserCtxt(context) }

  /// What the next bytes, which are UTF-8, say; no bytes end the page. What a page has beyond the limits is told once
  /// what stands before it was given.
  mutating func parse(_ bytes: ArraySlice<UInt8>) throws(XMLStreamError) -> [(event: XMLEvent, line: Int)] {
    if let excess = collector.excess {
      throw .notWellFormed(XMLMessage(code: 0, line: collector.stop ?? collector.line, text: excess))
    }
    lookAgain()
    unsafe bytes.withUnsafeBytes { buffer in
      // libxml2 copies what it does not consume at once.
      let characters = unsafe buffer.bindMemory(to: CChar.self)
      _ = unsafe htmlParseChunk(
        context, characters.baseAddress, Int32(clamping: characters.count), bytes.isEmpty ? 1 : 0)
    }
    let waiting = unsafe self.waiting
    if collector.excess == nil {
      if unsafe bound.isExceeded(by: waiting) {
        collector.excess = "more than \(StartTagBound.maximumAttributes) attributes in one tag"
      } else if waiting.count > Self.maximumWaiting {
        collector.excess = "more than \(Self.maximumWaiting) bytes in one piece"
      } else if unsafe xmlDictSize(context.pointee.dict) > XMLStreamLimits.names {
        collector.excess = "more than \(XMLStreamLimits.names) different names"
      }
    }
    return collector.takeEvents()
  }

  /// What libxml2 holds and has not consumed. Both addresses lie in its buffer, which stays until the next call.
  private var waiting: UnsafeBufferPointer<UInt8> {
    guard let input = unsafe context.pointee.input, let current = unsafe input.pointee.cur,
      let end = unsafe input.pointee.end, unsafe current <= end
    else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    return unsafe UnsafeBufferPointer(start: current, count: end - current)
  }

  /// libxml2 2.9 remembers how far it has looked for the end of a tag, and in some pages never looks back from beyond
  /// it: it then holds everything to the end. Each time that what waits has doubled it is made to look from the start.
  private mutating func lookAgain() {
    let waiting = unsafe self.waiting.count
    if waiting < Self.firstLook { nextLook = Self.firstLook }
    guard waiting >= nextLook else { return }
    nextLook = waiting * 2
    unsafe context.pointee.checkIndex = 0
  }
}
