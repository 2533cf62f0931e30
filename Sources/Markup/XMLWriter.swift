import CLibXML2

/// Writes documents through libxml2.
public enum XMLWriter {
  /// The bytes of a document, indented, its declaration naming `encoding`. A character the encoding does not have
  /// becomes a character reference.
  ///
  /// - Parameter encoding: a name libxml2 knows, such as `Big5`.
  public static func document(_ root: XMLElement, encoding: String) throws(MarkupError) -> [UInt8] {
    let document = try XMLTree(root)
    return try document.serialized(encoding: encoding)
  }
}

/// Owns an xmlDoc that was built from an element.
private struct XMLTree: ~Copyable {
  private let handle: XMLDocumentHandle

  init(_ root: XMLElement) throws(MarkupError) {
    _ = LibXML2.start
    guard let document = unsafe xmlNewDoc("1.0") else { throw Self.outOfMemory }
    let owner = unsafe XMLDocumentHandle(document)
    guard let top = unsafe xmlNewDocNode(document, nil, root.name, nil) else { throw Self.outOfMemory }
    unsafe xmlDocSetRootElement(document, top)
    var waiting = unsafe [(top, root)]
    while let (node, element) = unsafe waiting.popLast() {
      switch element.content {
      case .text(let text):
        // A text node takes the text as it is; escaping is the serializer's work.
        guard let child = unsafe xmlNewDocText(document, text) else { throw Self.outOfMemory }
        unsafe xmlAddChild(node, child)
      case .elements(let elements):
        for element in elements {
          guard let child = unsafe xmlNewDocNode(document, nil, element.name, nil) else { throw Self.outOfMemory }
          unsafe xmlAddChild(node, child)
          unsafe waiting.append((child, element))
        }
      }
    }
    handle = owner
  }

  borrowing func serialized(encoding: String) throws(MarkupError) -> [UInt8] {
    guard let buffer = unsafe xmlBufferCreate() else { throw Self.outOfMemory }
    defer { unsafe xmlBufferFree(buffer) }
    let document = unsafe handle.document
    let (isSaved, messages) = unsafe LibXML2.collecting { collector -> Bool in
      unsafe xmlSetStructuredErrorFunc(collector, LibXML2.collect)
      defer { xmlSetStructuredErrorFunc(nil, nil) }
      guard let context = unsafe xmlSaveToBuffer(buffer, encoding, Int32(XML_SAVE_FORMAT.rawValue)) else {
        return false
      }
      let saved = unsafe xmlSaveDoc(context, document)
      let closed = unsafe xmlSaveClose(context)
      return saved >= 0 && closed >= 0
    }
    guard isSaved, let content = unsafe xmlBufferContent(buffer) else {
      throw MarkupError(operation: "write XML as \(encoding)", messages: messages)
    }
    // The buffer owns `content`, which holds xmlBufferLength bytes until it is freed above.
    return unsafe Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  private static var outOfMemory: MarkupError {
    MarkupError(operation: "libxml2", messages: [XMLMessage(code: 2, line: 0, text: "out of memory")])
  }
}
