import CLibXML2

extension XMLSchema {
  /// Every way in which a document breaks the schema, the first hundred of them; none when it is valid. The document is
  /// read from its start to its end and never held. One that is not well-formed, or has a DOCTYPE, is told the same way.
  ///
  /// - Parameters:
  ///   - name: what the document is, for errors.
  ///   - read: gives the next bytes, any number of them; none at the end.
  /// - Throws: `source` when `read` throws, or when there is no memory.
  public borrowing func violations(
    encoding: XMLStream.Encoding = .declared, name: String, reading read: () throws -> [UInt8]
  ) throws(XMLStreamError) -> [XMLMessage] {
    let parser = try XMLPushParser.made(encoding: encoding, name: name)
    let schema = unsafe handle.schema
    var failure: XMLStreamError?
    let (code, messages) = unsafe LibXML2.collecting { collector -> Int32 in
      guard let validator = unsafe xmlSchemaNewValidCtxt(schema) else { return -1 }
      defer { unsafe xmlSchemaFreeValidCtxt(validator) }
      unsafe xmlSchemaSetValidStructuredErrors(validator, LibXML2.collect, collector)
      unsafe parser.locate(for: validator)
      guard let plug = unsafe parser.plug(validator) else { return -1 }
      defer { unsafe parser.unplug(plug) }
      do throws(XMLStreamError) { try parser.parseAll(read) } catch { failure = error }
      return unsafe xmlSchemaIsValid(validator) == 1 ? 0 : 1
    }
    switch failure {
    case .notWellFormed(let message)?: return messages + [message]
    case .documentType(let line)?:
      return messages + [XMLMessage(code: 0, line: line, text: "a DOCTYPE is not accepted")]
    case let failure?: throw failure
    case nil: break
    }
    if code != 0, messages.isEmpty {
      return [XMLMessage(code: Int(code), line: 0, text: "the document could not be validated")]
    }
    return messages
  }
}

extension XMLPushParser {
  fileprivate static func made(encoding: XMLStream.Encoding, name: String) throws(XMLStreamError) -> XMLPushParser {
    do { return try XMLPushParser(encoding: encoding, name: name) } catch { throw .source(error) }
  }

  /// Reads a document to its end for those who listen to the parser.
  fileprivate borrowing func parseAll(_ read: () throws -> [UInt8]) throws(XMLStreamError) {
    while true {
      let chunk: [UInt8]
      do { chunk = try read() } catch { throw .source(error) }
      var rest = chunk[...]
      repeat {
        let part = rest.prefix(16_384)
        rest = rest.dropFirst(part.count)
        _ = try parse(part)
      } while !rest.isEmpty
      if chunk.isEmpty { return }
    }
  }
}
