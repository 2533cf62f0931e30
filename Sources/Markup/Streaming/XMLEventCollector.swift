import CLibXML2

/// Filled by libxml2's callbacks, on the thread that called into libxml2.
@safe final class XMLEventCollector {
  private var events: [(event: XMLEvent, line: Int)] = []
  /// libxml2 keeps one copy of each name, at an address that stays while its parser lives.
  private var names: [NameAddresses: XMLName] = [:]
  /// The first thing that is wrong by libxml2's word; a namespace without a declaration, say, when nothing is worse.
  fileprivate(set) var message: XMLMessage?
  fileprivate var isFatal = false
  fileprivate(set) var hasDocumentType = false { didSet { stop = line } }
  /// Which of `XMLStreamLimits` the document is beyond.
  var excess: String? { didSet { stop = stop ?? line } }
  /// Elements that are open.
  private(set) var depth = 0
  /// Where a document type or an excess was met: libxml2 goes on to the end of what it was given.
  private(set) var stop: Int?
  /// The parser that fills this, for the line it is at. Set when both are there; no callback comes before.
  var context: xmlParserCtxtPtr?

  private struct NameAddresses: Hashable {
    let local, namespace: UInt
  }

  /// 1-based; 0 when it is not known.
  var line: Int { unsafe context?.pointee.input.map { unsafe Int($0.pointee.line) } ?? 0 }

  func takeEvents() -> [(event: XMLEvent, line: Int)] {
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  func append(_ event: XMLEvent) {
    if !hasDocumentType, excess == nil { events.append((event, line)) }
  }

  func open(attributes count: Int32, atMost maximumDepth: Int = XMLStreamLimits.depth) {
    depth += 1
    if depth > maximumDepth { excess = "more than \(maximumDepth) elements deep" }
    if count > XMLStreamLimits.attributes {
      excess = "more than \(XMLStreamLimits.attributes) attributes in one element"
    }
  }

  func close() { depth -= 1 }

  func name(_ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> XMLName {
    let addresses = NameAddresses(local: UInt(bitPattern: local), namespace: UInt(bitPattern: namespace))
    if let name = names[addresses] { return name }
    let name = unsafe XMLName(
      local.map { unsafe String(cString: $0) } ?? "", in: namespace.map { unsafe String(cString: $0) })
    names[addresses] = name
    return name
  }

  /// `attributes` holds five pointers for each: name, prefix, namespace, and the value's first byte and end.
  fileprivate func attributes(
    _ count: Int32, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [XMLAttribute] {
    guard count > 0, let attributes = unsafe attributes else { return [] }
    return (0..<Int(count)).map { index in
      let field = unsafe attributes + index * 5
      let name = unsafe self.name(field[0], field[2])
      guard let start = unsafe field[3], let end = unsafe field[4] else { return XMLAttribute(name, "") }
      return unsafe XMLAttribute(
        name, String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self))
    }
  }
}

// What libxml2 hands to a callback is the address of the collector, which outlives the parser, and strings of its own
// that are valid during the call and are copied here.
extension XMLEventCollector {
  static func at(_ address: UnsafeMutableRawPointer?) -> XMLEventCollector? {
    unsafe address.map { unsafe Unmanaged<XMLEventCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  /// No callback builds a tree, and none looks an entity up.
  static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { address, local, _, namespace, _, _, count, _, attributes in
      guard let collector = unsafe XMLEventCollector.at(address) else { return }
      collector.open(attributes: count)
      guard collector.excess == nil else { return }
      let name = unsafe collector.name(local, namespace)
      collector.append(.start(XMLStartTag(name, unsafe collector.attributes(count, attributes))))
    }
    unsafe handler.endElementNs = { address, local, _, namespace in
      guard let collector = unsafe XMLEventCollector.at(address) else { return }
      collector.close()
      collector.append(.end(unsafe collector.name(local, namespace)))
    }
    unsafe handler.characters = text
    // The same as `characters`, or libxml2 would guess which white space means nothing.
    unsafe handler.ignorableWhitespace = text
    unsafe handler.cdataBlock = text
    unsafe handler.internalSubset = { address, _, _, _ in
      unsafe XMLEventCollector.at(address)?.hasDocumentType = true
    }
    unsafe handler.serror = { address, error in
      guard let collector = unsafe XMLEventCollector.at(address), let error = unsafe error, !collector.isFatal,
        unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
      else { return }
      collector.isFatal = unsafe error.pointee.level == XML_ERR_FATAL
      if collector.message == nil || collector.isFatal { collector.message = unsafe XMLMessage(error.pointee) }
    }
    return unsafe handler
  }

  static let text: charactersSAXFunc = { address, characters, count in
    guard let collector = unsafe XMLEventCollector.at(address), let characters = unsafe characters, count > 0 else {
      return
    }
    collector.append(
      .text(unsafe String(decoding: UnsafeBufferPointer(start: characters, count: Int(count)), as: UTF8.self)))
  }
}
