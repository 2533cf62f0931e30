import FileAccess
import PDFDocuments
import TestSupport
import Testing

/// Documents that are made to take all time or memory. Without the bounds each of these ends the program or runs for
/// hours; that the tests end is what they show.
@Suite struct HostileDocumentTests {
  private func read(_ file: PDFBuilder) throws -> PDFReading { try PDFDocument.read(MemoryBytes(file.bytes())) }

  private func isTooElaborate(_ bytes: [UInt8]) throws -> Bool {
    do {
      _ = try PDFDocument.read(MemoryBytes(bytes))
      return false
    } catch PDFError.tooElaborate {
      return true
    }
  }

  @Test func `page trees that loop`() throws {
    var file = PDFBuilder(pages: 1)
    file.set(2, "<< /Type /Pages /Kids [2 0 R 10 0 R 3 0 R] /Count 3 >>")
    file.set(3, "<< /Type /Pages /Kids [2 0 R 10 0 R 3 0 R] /Count 3 >>")
    let reading = try read(file)
    #expect(reading.pageCount == 2 && reading.missingPages == 3)
  }

  @Test func `page trees that branch at every level are not walked twice`() throws {
    var file = PDFBuilder(pages: 1)
    for level in 0..<60 {
      let next = level == 59 ? 10 : 101 + level
      file.set(100 + level, "<< /Type /Pages /Kids [\(next) 0 R \(next) 0 R] /Count 2 >>")
    }
    file.set(2, "<< /Type /Pages /Kids [100 0 R] /Count 1 >>")
    #expect(try read(file).pageCount == 2)
  }

  @Test func `a page tree of twenty thousand levels`() throws {
    var file = PDFBuilder(pages: 1)
    for level in 0..<20_000 {
      let next = level == 19_999 ? 10 : 101 + level
      file.set(100 + level, "<< /Type /Pages /Kids [\(next) 0 R] /Count 1 >>")
    }
    file.set(2, "<< /Type /Pages /Kids [100 0 R] /Count 1 >>")
    #expect(try read(file).pageCount == 1)
  }

  @Test func `one page many times`() throws {
    var file = PDFBuilder(pages: 1)
    file.set(2, "<< /Type /Pages /Kids [\(String(repeating: "10 0 R ", count: 200_001))] /Count 1 >>")
    let reading = try read(file)
    #expect(reading.pageCount == 200_000 && reading.isPartial)
  }

  @Test(arguments: [1000, 20_000])
  func `streams each of which is the next one's length`(count: Int) throws {
    var file = PDFBuilder(pages: 1)
    for index in 0..<count {
      file.set(100 + index, "<< /Length \(101 + index) 0 R >>\nstream\n\nendstream")
    }
    file.set(10, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 100 0 R >>")
    #expect(try read(file).damagedPages == [1])
  }

  @Test func `more streams than a document has`() throws {
    let text = String(repeating: "1 0 obj << >> stream\n", count: 50_001)
    #expect(try isTooElaborate(PDFBuilder().bytes() + Array(text.utf8)))
    let fewer = String(repeating: "1 0 obj << >> endstream\n", count: 50_001)
    #expect(throws: PDFError.self) { try isTooElaborate(PDFBuilder().bytes() + Array(fewer.utf8)) }
  }

  @Test(arguments: [
    "/Type /ObjStm /Filter [/FlateDecode /FlateDecode]", "/Type /Obj#53tm /Filter [/Fl#61teDecode /LZW]",
    "/Type /XRef /Filter [/RL /Fl]", "/N 1 /First 9 /Filter [/Fl /Fl]",
  ])
  func `object streams that are packed twice`(dictionary: String) throws {
    var file = PDFBuilder()
    file.set(stream: 5, dictionary, "x")
    #expect(try isTooElaborate(file.bytes()))
    file.set(stream: 5, "/Type /XObject /Filter [/FlateDecode /FlateDecode]", "x")
    #expect(try !isTooElaborate(file.bytes()))
    file.set(stream: 5, "/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]", "x")
    #expect(try !isTooElaborate(file.bytes()))
  }

  @Test func `an object stream that is too large`() throws {
    var file = PDFBuilder()
    file.set(stream: 5, "/Type /ObjStm", String(repeating: "x", count: 262_200))
    #expect(try isTooElaborate(file.bytes()))
    file.set(stream: 5, "/Type /ObjStm", String(repeating: "x", count: 262_000))
    #expect(try !isTooElaborate(file.bytes()))
    file.set(stream: 5, "/Type /Metadata", String(repeating: "x", count: 262_200))
    #expect(try !isTooElaborate(file.bytes()))
  }

  @Test func `a cross-reference table of many entries`() throws {
    var file = PDFBuilder(pages: 1)
    file.set(100_000, "null")
    #expect(try read(file).pageCount == 1)
  }

  @Test func `a table that claims more entries than there are`() throws {
    let text = String(decoding: PDFBuilder().bytes().map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    let claimed = text.replacing("xref\n0 12\n", with: "xref\n0 999999999\n")
    #expect(claimed != text)
    #expect(throws: PDFError.self) { _ = try PDFDocument.read(MemoryBytes(Array(claimed.utf8))) }
  }

  @Test func `tables that follow one another in a circle`() throws {
    let whole = PDFBuilder(pages: 1).bytes()
    let updated = PDFBuilder.update(whole, 3, "null")
    let text = String(decoding: updated.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    let last = try #require(text.split(separator: "\n").dropLast().last)
    let previous = try #require(text.split(separator: " ").reversed().drop { $0 != "/Prev" }.first)
    #expect(previous == "/Prev")
    let place = try #require(text.ranges(of: "/Prev ").last)
    let circle = text[..<place.upperBound] + last + text[place.upperBound...].drop { $0.isNumber }
    #expect(throws: PDFError.self) { _ = try PDFDocument.read(MemoryBytes(Array(circle.utf8))) }
  }

  @Test func `numbers that are larger than any`() throws {
    let number = String(repeating: "2", count: 29)
    var file = PDFBuilder(pages: 1)
    // Where a linearized document says that it is one.
    file.version = "1.4\n\(number) 0 obj\n<< /Linearized 1 /L \(number) >>\nendobj\n"
    #expect(try read(file).pageCount == 1)
    // An object with such a number cannot be read.
    #expect(try read(PDFBuilder(pages: 1, page: "/C -\(number)")).missingPages == 1)
    #expect(try read(PDFBuilder(pages: 1, catalog: "/B \(number) 0 R")).pageCount == 0)
  }

  @Test func `deep nesting`() throws {
    var file = PDFBuilder(pages: 1)
    file.set(10, "<< /Type /Page /Contents \(String(repeating: "[", count: 300_000)) >>")
    #expect(try read(file).pageCount + read(file).missingPages == 1)
    file.set(10, "<< /Type /Page /Contents \(String(repeating: "<< /A ", count: 100_000)) >>")
    #expect(try read(file).pageCount + read(file).missingPages == 1)
  }

  @Test func `a predictor with very long rows`() throws {
    var file = PDFBuilder(pages: 1)
    file.set(
      stream: 5,
      "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode "
        + "/DecodeParms << /Predictor 12 /Columns 2147483647 /Colors 4 /BitsPerComponent 16 >>", "x")
    #expect(try read(file).pageCount == 1)
  }

  @Test func `text that takes long when a table is built with libqpdf's own means`() throws {
    let text = "%PDF-1.4\n" + String(repeating: "trailer\n[ 1 1 1\n", count: 20_000) + "startxref\n0\n%%EOF\n"
    #expect(throws: PDFError.self) { _ = try PDFDocument.readRebuildingTable(MemoryBytes(Array(text.utf8))) }
  }

  @Test func `no change of one byte ends the program`() throws {
    for file in [PDFBuilder(pages: 2).bytes(), PDFBuilder(pages: 2).compactBytes()] {
      for index in file.indices {
        for value: UInt8 in [0x00, 0x20, 0x2F, 0x39, 0x3C, 0xFF] {
          var changed = file
          changed[index] = value
          _ = try? PDFDocument.read(MemoryBytes(changed))
        }
      }
    }
  }
}
