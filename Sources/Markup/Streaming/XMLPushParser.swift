import CLibXML2

/// The one owner of a libxml2 push parser, and of what its callbacks collect. Not nested in `XMLStream`: private there,
/// the optimizer leaves its symbols out.
@safe struct XMLPushParser: ~Copyable {
  // Freed in deinit and nowhere else. It holds the address of `collector`, which lives as long as this value.
  private let context: xmlParserCtxtPtr
  private let collector: XMLEventCollector

  init(encoding: XMLStream.Encoding, name: String) throws(MarkupError) {
    _ = LibXML2.start
    let collector = XMLEventCollector()
    var handler = unsafe XMLEventCollector.handler
    // libxml2 copies the handler.
    let created = unsafe xmlCreatePushParserCtxt(
      &handler, Unmanaged.passUnretained(collector).toOpaque(), nil, 0, name)
    guard let context = unsafe created else {
      throw MarkupError(operation: "read \(name)", messages: [XMLMessage(code: 2, line: 0, text: "out of memory")])
    }
    // Without NOENT an attribute's `&amp;` would come as `&#38;`. No other entity exists: none can be declared.
    var options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
    if encoding == .utf8 { options |= XML_PARSE_IGNORE_ENC.rawValue }
    _ = unsafe xmlCtxtUseOptions(context, Int32(options))
    unsafe self.init(context, collector)
  }

  private init(_ context: xmlParserCtxtPtr, _ collector: XMLEventCollector) {
    unsafe self.context = context
    self.collector = collector
    unsafe collector.context = context
  }

  deinit {
    // Though nothing builds a tree, libxml2 makes a document for the entities that a DOCTYPE declares, and leaves it.
    if let document = unsafe context.pointee.myDoc {
      unsafe xmlFreeDoc(document)
      unsafe context.pointee.myDoc = nil
    }
    unsafe xmlFreeParserCtxt(context)
  }

  /// Has a schema's validator listen to all that the parser says, until the result is given back to `unplug`. The
  /// validator has to outlive that.
  borrowing func plug(_ validator: xmlSchemaValidCtxtPtr) -> xmlSchemaSAXPlugPtr? {
    // libxml2 puts its own handler before the parser's and keeps the address of both fields.
    unsafe xmlSchemaSAXPlug(validator, &context.pointee.sax, &context.pointee.userData)
  }

  /// Has the validator tell the line the parser is at.
  borrowing func locate(for validator: xmlSchemaValidCtxtPtr) {
    unsafe xmlSchemaValidateSetLocator(
      validator,
      { address, file, line in
        // The validator uses both, which it has not set, whatever is returned.
        unsafe file?.pointee = nil
        let parser = unsafe address?.assumingMemoryBound(to: xmlParserCtxt.self)
        unsafe line?.pointee = unsafe parser?.pointee.input.map { unsafe UInt($0.pointee.line) } ?? 0
        return 0
      }, UnsafeMutableRawPointer(context))
  }

  borrowing func unplug(_ plug: xmlSchemaSAXPlugPtr) { _ = unsafe xmlSchemaSAXUnplug(plug) }

  /// What the next bytes say; no bytes end the document.
  borrowing func parse(_ bytes: ArraySlice<UInt8>) throws(XMLStreamError) -> [(event: XMLEvent, line: Int)] {
    if let error { throw error }
    unsafe bytes.withUnsafeBytes { buffer in
      // libxml2 copies what it does not consume at once.
      let characters = unsafe buffer.bindMemory(to: CChar.self)
      _ = unsafe xmlParseChunk(
        context, characters.baseAddress, Int32(clamping: characters.count), bytes.isEmpty ? 1 : 0)
    }
    if let error { throw error }
    return collector.takeEvents()
  }

  private var error: XMLStreamError? {
    if collector.hasDocumentType {
      return .documentType(line: collector.stop ?? line)
    }
    if let excess = collector.excess ?? excessMarkup ?? excessNames {
      return .notWellFormed(XMLMessage(code: 0, line: collector.stop ?? line, text: excess))
    }
    // Out of memory, libxml2 stops without calling the document anything.
    guard unsafe context.pointee.wellFormed == 0 || context.pointee.disableSAX != 0 else { return nil }
    // While a schema listens too, errors do not reach the collector.
    let last = unsafe context.pointee.lastError.code == 0 ? nil : unsafe XMLMessage(context.pointee.lastError)
    let message = collector.message ?? last ?? XMLMessage(code: 0, line: 0, text: "the document is not well-formed")
    // libxml2 has the same words for what follows the last element and for an end that comes too early.
    if message.code == Int(XML_ERR_DOCUMENT_END.rawValue), collector.depth > 0 {
      return .notWellFormed(
        XMLMessage(code: message.code, line: message.line, text: "the document ends within an element"))
    }
    return .notWellFormed(message)
  }

  private var line: Int { collector.line }

  /// libxml2 keeps a tag or a comment until its end has come: both addresses lie in its buffer.
  private var excessMarkup: String? {
    guard let input = unsafe context.pointee.input, let current = unsafe input.pointee.cur,
      let end = unsafe input.pointee.end, unsafe end - current > XMLStreamLimits.markup
    else { return nil }
    return "a tag or comment of more than \(XMLStreamLimits.markup) bytes"
  }

  private var excessNames: String? {
    guard unsafe xmlDictSize(context.pointee.dict) > XMLStreamLimits.names else { return nil }
    return "more than \(XMLStreamLimits.names) different names"
  }
}
