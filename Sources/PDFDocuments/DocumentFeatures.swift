/// What the catalog says that a document has (ISO 32000-1 7.7.2).
struct DocumentFeatures {
  let hasOutline: Bool
  let hasEmbeddedFiles: Bool
  let hasScripts: Bool
  let hasXFA: Bool

  init(_ document: borrowing PDFHandle, _ catalog: PDFObject) {
    hasOutline = Self.isThere(document, ["/Outlines", "/First"], of: catalog)
    hasXFA = Self.isThere(document, ["/AcroForm", "/XFA"], of: catalog)
    hasEmbeddedFiles =
      Self.hasEntries(document, ["/Names", "/EmbeddedFiles"], of: catalog)
      || Self.isThere(document, ["/Collection"], of: catalog)
    hasScripts =
      Self.hasEntries(document, ["/Names", "/JavaScript"], of: catalog)
      || DocumentAction.isAt(document, "/OpenAction", of: catalog)
      || DocumentAction.isAmong(document, "/AA", of: catalog)
  }

  private static func isThere(_ document: borrowing PDFHandle, _ path: [String], of object: PDFObject) -> Bool {
    let found = follow(document, path, of: object)
    defer { document.release(found) }
    return document.kind(found) != .null
  }

  /// Whether a name tree has an entry, or a branch that may have one (7.9.6).
  private static func hasEntries(_ document: borrowing PDFHandle, _ path: [String], of object: PDFObject) -> Bool {
    ["/Names", "/Kids"].contains { key in
      let array = follow(document, path + [key], of: object)
      defer { document.release(array) }
      return document.count(array) > 0
    }
  }

  private static func follow(_ document: borrowing PDFHandle, _ path: [String], of object: PDFObject) -> PDFObject {
    var found = object
    for (index, key) in path.enumerated() {
      let next = document.value(key, of: found)
      if index > 0 { document.release(found) }
      found = next
    }
    return found
  }
}
