import CLibXML2

// What libxml2 hands to a callback is the address of the collector, which outlives the parser, and strings of its own
// that are valid during the call and are copied here.
extension XMLEventCollector {
  /// The HTML parser knows no namespaces and uses the older callbacks. No callback builds a tree.
  static var htmlHandler: htmlSAXHandler {
    var handler = unsafe htmlSAXHandler()
    // Or its errors would go to standard error.
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElement = { address, name, attributes in
      guard let collector = unsafe XMLEventCollector.at(address) else { return }
      collector.open(attributes: 0, atMost: XMLStreamLimits.pageDepth)
      guard collector.excess == nil else { return }
      collector.append(.start(XMLStartTag(unsafe collector.name(name, nil), unsafe collector.pairs(attributes))))
    }
    unsafe handler.endElement = { address, name in
      guard let collector = unsafe XMLEventCollector.at(address) else { return }
      collector.close()
      collector.append(.end(unsafe collector.name(name, nil)))
    }
    unsafe handler.characters = text
    unsafe handler.ignorableWhitespace = text
    // Scripts and styles.
    unsafe handler.cdataBlock = text
    // Without one libxml2 prints what it has to say.
    unsafe handler.serror = { _, _ in }
    return unsafe handler
  }

  /// `attributes` holds two pointers for each, the name and the value or null, and ends with null.
  private func pairs(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [XMLAttribute] {
    guard var field = unsafe attributes else { return [] }
    var pairs: [XMLAttribute] = []
    while let name = unsafe field[0] {
      let value = unsafe field[1].map { unsafe String(cString: $0) } ?? ""
      pairs.append(XMLAttribute(unsafe self.name(name, nil), value))
      unsafe field += 2
    }
    return pairs
  }
}
