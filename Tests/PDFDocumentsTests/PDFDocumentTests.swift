import FileAccess
import PDFDocuments
import TestSupport
import Testing

@Suite struct PDFDocumentTests {
  @Test func `a document is read from a file, from memory, and from a large source without a path`() throws {
    var file = PDFBuilder(pages: 4)
    #expect(try PDFDocument.read(MemoryBytes(file.bytes())).pageCount == 4)
    // More than is held in memory.
    file.set(stream: 5, "", String(repeating: "x", count: 17_000_000))
    let bytes = file.bytes()
    #expect(try PDFDocument.read(MemoryBytes(bytes)).pageCount == 4)
    let folder = try TemporaryFolder()
    let path = try folder.write("門診 病歷.pdf", bytes)
    #expect(try PDFDocument.read(FileBytes(path)).pageCount == 4)
  }

  @Test func `a file that went is an error of reading`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.pdf", PDFBuilder().bytes())
    let file = try FileBytes(path)
    #expect(try PDFDocument.read(file).pageCount == 1)
    try folder.remove("a.pdf")
    #expect(throws: PDFError.source(FileAccessError(.open, path, .noSuchFileOrDirectory))) {
      _ = try PDFDocument.read(file)
    }
  }

  @Test func `what kind of error it is`() throws {
    var locked = PDFBuilder()
    locked.encrypt(secret: true)
    #expect { _ = try PDFDocument.read(MemoryBytes(locked.bytes())) } throws: { error in
      if case PDFError.encrypted = error { true } else { false }
    }
    let cut = Array(PDFBuilder().bytes().dropLast(60))
    #expect { _ = try PDFDocument.read(MemoryBytes(cut)) } throws: { error in
      guard case PDFError.damaged(let message) = error else { return false }
      return !message.text.isEmpty
    }
    #expect(throws: PDFError.self) { _ = try PDFDocument.read(MemoryBytes([])) }
  }

  @Test func `a table is built anew from the objects`() throws {
    let whole = PDFBuilder(pages: 3).bytes()
    // What a transfer that changes line ends does to the places in the table.
    let text = String(decoding: whole.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    let changed = Array(text.replacing("\n", with: "\r\n").utf8)
    #expect(throws: PDFError.self) { _ = try PDFDocument.read(MemoryBytes(changed)) }
    let reading = try PDFDocument.readRebuildingTable(MemoryBytes(changed))
    #expect(reading.pageCount == 3 && reading.missingPages == 0)
    #expect(throws: PDFError.self) { _ = try PDFDocument.readRebuildingTable(MemoryBytes(Array("1 0 obj".utf8))) }
    var locked = PDFBuilder()
    locked.encrypt(secret: false)
    #expect(throws: PDFError.self) { _ = try PDFDocument.readRebuildingTable(MemoryBytes(locked.bytes())) }
  }

  @Test func `objects across the pieces of a large file are found`() throws {
    // Each of these lies a few bytes further from the piece's end.
    for padding in 262_000..<262_120 {
      var file = PDFBuilder(pages: 2)
      file.set(stream: 3, "", String(repeating: "x", count: padding - 100))
      let bytes = file.bytes()
      #expect(try PDFDocument.readRebuildingTable(MemoryBytes(bytes)).pageCount == 2, "\(padding)")
    }
  }
}
