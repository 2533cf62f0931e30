import CLibXML2

/// The one owner of an xmlDoc.
@safe struct XMLDocumentHandle: ~Copyable {
  // Freed in deinit and nowhere else; never handed out beyond a call.
  let document: xmlDocPtr

  init(_ document: xmlDocPtr) { unsafe self.document = document }

  deinit { unsafe xmlFreeDoc(document) }
}

extension XMLDocumentHandle {
  /// Parses a whole document that is in memory. No network, no external DTD, no entity is expanded; libxml2's own limits
  /// on depth and size stay on.
  init(parsing bytes: [UInt8]) throws(MarkupError) {
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let (document, messages) = unsafe LibXML2.collecting { collector -> xmlDocPtr? in
      guard let context = unsafe xmlNewParserCtxt() else { return nil }
      defer { unsafe xmlFreeParserCtxt(context) }
      unsafe xmlSetStructuredErrorFunc(collector, LibXML2.collect)
      defer { xmlSetStructuredErrorFunc(nil, nil) }
      return unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
          unsafe xmlCtxtReadMemory(
            context, characters.baseAddress, Int32(clamping: characters.count), nil, nil, Int32(options))
        }
      }
    }
    guard let document = unsafe document else { throw MarkupError(operation: "parse XML", messages: messages) }
    unsafe self.init(document)
  }
}
