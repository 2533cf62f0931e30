/// Looks at what a page is made of: whether its content streams and pictures are there, with their ends where they say.
/// What several pages share is looked at once.
struct PageParts {
  struct Found {
    var isDamaged = false
    var hasEmbeddedFiles = false
    var hasScripts = false
  }

  /// Of one page's contents, pictures or annotations; enough for any that people can read.
  private static let maximumParts = 4096

  /// What is already known of objects that others refer to.
  private var whole: [Int: Bool] = [:]
  /// What libqpdf said about a picture of the page that was read last.
  private(set) var lost: PDFMessage?

  mutating func read(_ document: borrowing PDFHandle, _ page: PDFObject) -> Found {
    var found = Found()
    lost = nil
    let contents = document.value("/Contents", of: page)
    if document.kind(contents) == .array {
      for index in 0..<min(document.count(contents), Self.maximumParts) {
        let item = document.item(index, of: contents)
        if !isWhole(document, item) { found.isDamaged = true }
        document.release(item)
      }
    } else if document.identity(contents) != 0, !isWhole(document, contents) {
      // A page without contents is blank, which is legal; a reference to nothing is a loss.
      found.isDamaged = true
    }
    document.release(contents)
    if !pictures(document, page) { found.isDamaged = true }
    annotations(document, page, &found)
    return found
  }

  /// Whether every picture or form in the page's own resources is there.
  private mutating func pictures(_ document: borrowing PDFHandle, _ page: PDFObject) -> Bool {
    let resources = document.value("/Resources", of: page)
    let objects = document.value("/XObject", of: resources)
    defer {
      document.release(objects)
      document.release(resources)
    }
    let identity = document.identity(objects) != 0 ? document.identity(objects) : document.identity(resources)
    if identity != 0, let known = whole[identity] { return known }
    // libqpdf leaves out those whose object it could not read, with a warning, and those that are nowhere, without.
    _ = document.takeWarning()
    let keys = document.keys(objects, limit: Self.maximumParts)
    lost = document.takeWarning { $0.tellsOfLostStream }
    var result = lost == nil
    for key in keys {
      let object = document.value(key, of: objects)
      if !isWhole(document, object) { result = false }
      document.release(object)
    }
    if identity != 0 { whole[identity] = result }
    return result
  }

  /// A stream that is there. libqpdf reads its dictionary and finds `endstream` behind its length.
  private mutating func isWhole(_ document: borrowing PDFHandle, _ object: PDFObject) -> Bool {
    let identity = document.identity(object)
    if let known = whole[identity] { return known }
    let result = document.kind(object) == .stream
    if identity != 0 {
      whole[identity] = result
      if result { document.forget(object) }
    }
    return result
  }

  private func annotations(_ document: borrowing PDFHandle, _ page: PDFObject, _ found: inout Found) {
    if DocumentAction.isAmong(document, "/AA", of: page) { found.hasScripts = true }
    let annotations = document.value("/Annots", of: page)
    defer { document.release(annotations) }
    for index in 0..<min(document.count(annotations), Self.maximumParts) {
      let annotation = document.item(index, of: annotations)
      let subtype = document.value("/Subtype", of: annotation)
      if document.isName(subtype, "/FileAttachment") { found.hasEmbeddedFiles = true }
      let isAnnotation = document.kind(subtype) == .name
      document.release(subtype)
      if !found.hasScripts {
        found.hasScripts =
          DocumentAction.isAt(document, "/A", of: annotation)
          || DocumentAction.isAmong(document, "/AA", of: annotation)
      }
      if isAnnotation { document.forget(annotation) }
      document.release(annotation)
    }
  }
}
