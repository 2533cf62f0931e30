/// Walks an open document: catalog, page tree, and each page's parts. Nothing here calls itself, no object is looked at
/// twice, and there are bounds on what is looked at. Pages and their parts are forgotten when they have been looked at:
/// a manual of two thousand pages would take a quarter of a gigabyte.
struct DocumentWalk {
  /// Far more pages than a medical record has.
  private static let maximumNodes = 200_000

  private(set) var reading = PDFReading()
  /// By their objects' numbers.
  private var pages: [Int: PageParts.Found] = [:]

  /// A node of the page tree on the way from the root to where the walk is.
  private struct Level {
    let kids: PDFObject
    let identity: Int
    let count: Int
    var next = 0
  }

  mutating func read(_ document: borrowing PDFHandle) {
    reading.isEncrypted = document.isEncrypted()
    let trailer = document.trailer()
    let catalog = document.value("/Root", of: trailer)
    let early = document.kind(catalog) == .dictionary ? nil : document.takeWarning()
    // Before anything is forgotten.
    let features = DocumentFeatures(document, catalog)
    _ = document.takeWarning()
    let error = document.takeError()
    readPages(document, catalog)
    reading.hasOutline = features.hasOutline
    reading.hasXFA = features.hasXFA
    reading.hasEmbeddedFiles = reading.hasEmbeddedFiles || features.hasEmbeddedFiles
    reading.hasScripts = reading.hasScripts || features.hasScripts
    document.release(catalog)
    document.release(trailer)
    if reading.complaint == nil { reading.complaint = early ?? document.takeError() ?? error }
  }

  private mutating func readPages(_ document: borrowing PDFHandle, _ catalog: PDFObject) {
    let root = document.value("/Pages", of: catalog)
    defer { document.release(root) }
    var parts = PageParts()
    var seen: Set<Int> = []
    var nodes = 0
    var levels: [Level] = []
    if let level = enter(document, root, &seen) {
      levels.append(level)
    } else {
      // Some programs make the only page the root.
      visit(document, root, &parts)
    }
    while var level = levels.popLast() {
      guard level.next < level.count else {
        document.release(level.kids)
        continue
      }
      nodes += 1
      guard nodes <= Self.maximumNodes else {
        reading.isPartial = true
        document.release(level.kids)
        for level in levels { document.release(level.kids) }
        return
      }
      let kid = document.item(level.next, of: level.kids)
      level.next += 1
      levels.append(level)
      if let below = enter(document, kid, &seen) {
        levels.append(below)
      } else {
        visit(document, kid, &parts)
      }
      document.release(kid)
    }
  }

  /// The node's level; nil for what is no node, or was entered before.
  private mutating func enter(
    _ document: borrowing PDFHandle, _ node: PDFObject, _ seen: inout Set<Int>
  ) -> Level? {
    guard document.kind(node) == .dictionary else { return nil }
    let kids = document.value("/Kids", of: node)
    let identity = document.identity(node)
    guard document.kind(kids) == .array, identity == 0 || seen.insert(identity).inserted else {
      document.release(kids)
      return nil
    }
    return Level(kids: kids, identity: identity, count: document.count(kids))
  }

  private mutating func visit(
    _ document: borrowing PDFHandle, _ page: PDFObject, _ parts: inout PageParts
  ) {
    let identity = document.identity(page)
    let known = pages[identity]
    guard known != nil || document.kind(page) == .dictionary && !hasKids(document, page) else {
      reading.missingPages += 1
      complain(document)
      return
    }
    reading.pageCount += 1
    let found = known ?? parts.read(document, page)
    if known == nil, identity != 0 {
      pages[identity] = found
      if !isAnnotation(document, page) { document.forget(page) }
    }
    reading.hasEmbeddedFiles = reading.hasEmbeddedFiles || found.hasEmbeddedFiles
    reading.hasScripts = reading.hasScripts || found.hasScripts
    if found.isDamaged {
      reading.damagedPages.append(reading.pageCount)
      if reading.complaint == nil { reading.complaint = parts.lost }
      complain(document)
    }
  }

  /// A node that leads back to itself is no page.
  private func hasKids(_ document: borrowing PDFHandle, _ page: PDFObject) -> Bool {
    let kids = document.value("/Kids", of: page)
    defer { document.release(kids) }
    return document.kind(kids) == .array
  }

  /// What calls itself a kind of annotation may be one as well.
  private func isAnnotation(_ document: borrowing PDFHandle, _ page: PDFObject) -> Bool {
    let subtype = document.value("/Subtype", of: page)
    defer { document.release(subtype) }
    return document.kind(subtype) == .name
  }

  private mutating func complain(_ document: borrowing PDFHandle) {
    let warning = document.takeWarning()
    if reading.complaint == nil { reading.complaint = warning ?? document.takeError() }
  }
}
