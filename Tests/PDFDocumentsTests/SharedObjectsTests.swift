import FileAccess
import PDFDocuments
import TestSupport
import Testing

/// What has been looked at is forgotten; whoever refers to it again gets the same answer.
@Suite struct SharedObjectsTests {
  private func read(_ file: PDFBuilder) throws -> PDFReading { try PDFDocument.read(MemoryBytes(file.bytes())) }

  private func page(_ rest: String) -> String { "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] \(rest) >>" }

  @Test func `contents and pictures of several pages`() throws {
    var file = PDFBuilder(pages: 4)
    file.set(stream: 30, "/Subtype /Image", "x")
    file.set(10, page("/Contents [11 0 R 13 0 R] /Resources << /XObject << /A 30 0 R >> >>"))
    file.set(12, page("/Contents 11 0 R /Resources << /XObject << /B 30 0 R >> >>"))
    file.set(14, page("/Contents [13 0 R] /Resources << /XObject << /A 30 0 R /B 11 0 R >> >>"))
    file.set(16, page("/Contents 30 0 R"))
    #expect(try read(file).damagedPages == [])
    file.set(30, "<< /Subtype /Image >>")
    #expect(try read(file).damagedPages == [1, 2, 3, 4])
  }

  @Test func `a page that is there twice`() throws {
    var file = PDFBuilder(pages: 2)
    file.set(2, "<< /Type /Pages /Kids [10 0 R 12 0 R 10 0 R 9 0 R] /Count 4 >>")
    let whole = try read(file)
    #expect(whole.pageCount == 3 && whole.missingPages == 1 && whole.damagedPages == [])
    file.set(10, page("/Contents 99 0 R"))
    #expect(try read(file).damagedPages == [1, 3])
  }

  @Test func `a page or an annotation that is an action too`() throws {
    let action = "/S /JavaScript /JS (a)"
    var opened = PDFBuilder(catalog: "/OpenAction 10 0 R")
    #expect(try !read(opened).hasScripts)
    opened.set(10, page("/Contents 11 0 R \(action)"))
    #expect(try read(opened).hasScripts)
    // The first page is an annotation of the second.
    var annotated = PDFBuilder(pages: 2)
    annotated.set(12, page("/Annots [10 0 R]"))
    #expect(try !read(annotated).hasScripts)
    annotated.set(10, page("/Subtype /Link /A << \(action) >>"))
    #expect(try read(annotated).hasScripts)
    // One annotation on two pages.
    annotated.set(10, page("/Annots [30 0 R]"))
    annotated.set(12, page("/Annots [30 0 R]"))
    annotated.set(30, "<< /Subtype /FileAttachment >>")
    let reading = try read(annotated)
    #expect(reading.hasEmbeddedFiles && reading.pageCount == 2 && reading.missingPages == 0)
  }
}
