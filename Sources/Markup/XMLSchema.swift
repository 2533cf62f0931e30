import CLibXML2

/// A compiled XML Schema.
public struct XMLSchema: ~Copyable {
  let handle: XMLSchemaHandle

  /// Compiles a schema that is in memory.
  public init(_ bytes: [UInt8]) throws(MarkupError) {
    let (schema, messages) = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        // libxml2 reads the memory while it compiles, inside this closure.
        unsafe Self.compile(xmlSchemaNewMemParserCtxt(characters.baseAddress, Int32(clamping: characters.count)))
      }
    }
    guard let schema = unsafe schema else { throw MarkupError(operation: "compile XML Schema", messages: messages) }
    handle = unsafe XMLSchemaHandle(schema)
  }

  /// Compiles the schema in a file, with what it includes and imports from beside it; nothing comes from the network.
  public init(path: String) throws(MarkupError) {
    _ = LibXML2.start
    let (schema, messages) = unsafe Self.compile(xmlSchemaNewParserCtxt(path))
    guard let schema = unsafe schema else { throw MarkupError(operation: "compile XML Schema", messages: messages) }
    handle = unsafe XMLSchemaHandle(schema)
  }

  /// Takes over `context`.
  private static func compile(_ context: xmlSchemaParserCtxtPtr?) -> (xmlSchemaPtr?, [XMLMessage]) {
    guard let context = unsafe context else { return (nil, []) }
    defer { unsafe xmlSchemaFreeParserCtxt(context) }
    let (schema, messages) = unsafe LibXML2.collecting { collector -> xmlSchemaPtr? in
      unsafe xmlSchemaSetParserStructuredErrors(context, LibXML2.collect, collector)
      // A file that is not well-formed is reported by the parser beneath, through the thread's own callback.
      unsafe xmlSetStructuredErrorFunc(collector, LibXML2.collect)
      defer { xmlSetStructuredErrorFunc(nil, nil) }
      return unsafe xmlSchemaParse(context)
    }
    return unsafe (schema, messages)
  }

  /// Every way in which the document breaks the schema; none when it is valid. A document that does not parse is told
  /// the same way.
  public borrowing func violations(in document: [UInt8]) -> [XMLMessage] {
    do { return try violations(in: XMLDocumentHandle(parsing: document)) } catch { return error.messages }
  }

  private borrowing func violations(in document: borrowing XMLDocumentHandle) -> [XMLMessage] {
    let schema = unsafe handle.schema
    let parsed = unsafe document.document
    let (code, messages) = unsafe LibXML2.collecting { collector -> Int32 in
      guard let context = unsafe xmlSchemaNewValidCtxt(schema) else { return -1 }
      defer { unsafe xmlSchemaFreeValidCtxt(context) }
      unsafe xmlSchemaSetValidStructuredErrors(context, LibXML2.collect, collector)
      return unsafe xmlSchemaValidateDoc(context, parsed)
    }
    if code != 0, messages.isEmpty {
      return [XMLMessage(code: Int(code), line: 0, text: "the document could not be validated")]
    }
    return messages
  }
}
