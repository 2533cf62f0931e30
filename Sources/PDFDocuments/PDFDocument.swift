package import FileAccess

/// Opens PDFs with libqpdf and looks at what a reader needs to show them: trailer, catalog, page tree, and where each
/// page's content and pictures lie. No content is decoded.
///
/// libqpdf decodes cross-reference streams and object streams by itself; `DocumentSurvey` looks at those beforehand.
public enum PDFDocument {
  /// The document as its own cross-reference table has it. Nothing is repaired.
  ///
  /// - Throws: also when `source` cannot be read.
  package static func read(_ source: any ByteSource) throws(PDFError) -> PDFReading {
    try DocumentSurvey.check(source)
    let input = try PDFError.reading { () throws(FileAccessError) in try DocumentInput(source) }
    let result = LargeStack.run { () -> Result<PDFReading, PDFError> in
      do throws(PDFError) {
        return .success(
          try input.open { handle throws(PDFError) in
            var walk = DocumentWalk()
            walk.read(handle)
            return walk.reading
          })
      } catch {
        return .failure(error)
      }
    }
    guard let result else { throw .tooElaborate(PDFMessage(code: 0, offset: 0, text: "no memory for a thread")) }
    return try result.get()
  }

  /// The document as readers find it that build a new table when its own cannot be followed: each object lies where its
  /// last `1 0 obj` stands. Objects inside object streams are not found, and encrypted documents are not tried.
  ///
  /// - Throws: `damaged` as well when there is nothing to build from.
  package static func readRebuildingTable(_ source: any ByteSource) throws(PDFError) -> PDFReading {
    try read(RebuiltTable.appended(to: source))
  }
}
