/// What a PDF that opens without a password has in it.
public struct PDFReading: Sendable, Hashable {
  /// Pages that the page tree leads to.
  public internal(set) var pageCount = 0
  /// It opens without a password but is encrypted: what may be done with it is restricted.
  public internal(set) var isEncrypted = false
  /// It has an outline (書籤) with at least one entry.
  public internal(set) var hasOutline = false
  /// Files are embedded in it, or attached to a page.
  public internal(set) var hasEmbeddedFiles = false
  /// It has JavaScript, or an action that starts a program.
  public internal(set) var hasScripts = false
  /// Its form is drawn by XFA, which few readers have.
  public internal(set) var hasXFA = false
  /// Pages, counted from 1, of which a part is missing or cannot be read: a content stream or a picture.
  public internal(set) var damagedPages: [Int] = []
  /// Places in the page tree that lead to no page.
  public internal(set) var missingPages = 0
  /// The first thing libqpdf said about what is damaged or missing.
  public internal(set) var complaint: PDFMessage?
  /// The walk ended at its bound; what lies beyond was not looked at.
  public internal(set) var isPartial = false
}
