import FileAccess
@testable import FileFormats
import Findings
import TestSupport
import Testing

@Suite struct PDFStructureTests {
  private func ids(_ bytes: [UInt8]) throws -> [String] {
    try PDFStructure().read(MemoryBytes(bytes)).flaws.map(\.rule.id)
  }

  private func replacing(_ bytes: [UInt8], _ old: String, _ new: String) throws -> [UInt8] {
    let place = try #require(bytes.indices.last { bytes[$0...].starts(with: old.utf8) })
    return bytes[..<place] + Array(new.utf8) + bytes[(place + old.utf8.count)...]
  }

  @Test func `whole documents pass and tell their pages`() throws {
    let compact = PDFBuilder(pages: 3).compactBytes()
    let updated = PDFBuilder.update(PDFBuilder(pages: 3).bytes(), 3, "<< /Producer (x) >>")
    for bytes in [PDFBuilder(pages: 3).bytes(), compact, updated] {
      let reading = try PDFStructure().read(MemoryBytes(bytes))
      #expect(reading.flaws.isEmpty)
      #expect(reading.details.first { $0.key == "pages" }?.value == .number(3))
      #expect(reading.details.map(\.key) == ["version", "pages", "outline", "encrypted"])
    }
  }

  @Test func `F301 every cut is found`() throws {
    for file in [PDFBuilder(pages: 5).bytes(), PDFBuilder(pages: 5).compactBytes()] {
      for step in 1..<50 {
        let part = Array(file.prefix(file.count * step / 50))
        // Without a header, nothing says that it was a PDF.
        #expect(try ids(part) == [part.count < 8 ? "F302" : "F301"], "\(part.count)")
      }
    }
  }

  @Test func `F301 an update that is cut short`() throws {
    let whole = PDFBuilder(pages: 2).bytes()
    let updated = PDFBuilder.update(whole, 3, "<< /Producer (x) >>")
    #expect(try ids(Array(updated.prefix(whole.count + 40))) == ["F301"])
    #expect(try ids(updated) == [])
    // Cut anywhere in its last lines, where the document's older state can still be opened.
    let last = try #require(updated.indices.last { updated[$0...].starts(with: "startxref".utf8) })
    for length in (last + 1)..<(updated.count - 7) {
      #expect(try ids(Array(updated.prefix(length))) == ["F301"], "\(length)")
    }
    #expect(try ids(Array(updated.dropLast(7))) == [])
  }

  @Test func `F302 no catalog, no table and none to be built`() throws {
    let file = PDFBuilder().bytes()
    #expect(try ids(try replacing(try replacing(file, "/Root", "/Toor"), "xref\n0", "xrxx\n0")) == ["F302"])
    // The table is built anew from the objects, but these lie inside an object stream.
    #expect(try ids(try replacing(PDFBuilder().compactBytes(), "startxref\n", "startxref\n9")) == ["F302"])
    #expect(try ids(Array("no PDF".utf8)) == ["F302"])
    #expect(try ids([]) == ["F302"])
  }

  @Test func `F303 a table that points elsewhere`() throws {
    let file = PDFBuilder(pages: 2).bytes()
    let wrong = try PDFStructure().read(MemoryBytes(try replacing(file, "startxref\n", "startxref\n9")))
    #expect(wrong.flaws.map(\.rule.id) == ["F303"])
    #expect(wrong.details.first { $0.key == "pages" }?.value == .number(2))
    #expect(try ids(file) == [])
  }

  @Test func `F304 no page can be reached`() throws {
    #expect(try ids(PDFBuilder(pages: 0).bytes()) == ["F304"])
    var loop = PDFBuilder(pages: 0)
    loop.set(2, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")
    #expect(try ids(loop.bytes()) == ["F304"])
    var missing = PDFBuilder(pages: 1)
    missing.objects[10] = nil
    #expect(try ids(missing.bytes()) == ["F304"])
    #expect(try ids(PDFBuilder(pages: 1).bytes()) == [])
  }

  @Test func `F305 a password, F306 none that is asked for`() throws {
    var file = PDFBuilder()
    file.encrypt(secret: true)
    #expect(try ids(file.bytes()) == ["F305"])
    var open = PDFBuilder()
    open.encrypt(secret: false)
    let reading = try PDFStructure().read(MemoryBytes(open.bytes()))
    #expect(reading.flaws.map(\.rule.id) == ["F306"])
    #expect(reading.details.first { $0.key == "encrypted" }?.value == .wording(Wording("有", "yes")))
    var other = PDFBuilder()
    other.set(8, "<< /Filter /Adobe.PubSec /V 4 >>")
    other.trailer = "/Encrypt 8 0 R"
    #expect(try ids(other.bytes()) == ["F305"])
  }

  @Test func `F307 a page's content or picture is gone`() throws {
    var file = PDFBuilder(pages: 3)
    file.objects[13] = nil
    let flaw = try #require(try PDFStructure().read(MemoryBytes(file.bytes())).flaws.first)
    #expect(flaw.rule.id == "F307" && flaw.facts["pages"] == .list([.number(2)]))
    var picture = PDFBuilder(page: "/Resources << /XObject << /I 5 0 R >> >>")
    picture.set(stream: 5, "/Subtype /Image", "x")
    #expect(try ids(picture.bytes()) == [])
    picture.set(5, "<< /Subtype /Image /Length 500 >>\nstream\nx\nendstream")
    #expect(try ids(picture.bytes()) == ["F307"])
    var some = PDFBuilder(pages: 2)
    some.objects[10] = nil
    #expect(try ids(some.bytes()) == ["F307"])
    // Nothing on a page is no damage.
    var blank = PDFBuilder()
    blank.set(10, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>")
    #expect(try ids(blank.bytes()) == [])
  }

  @Test func `F308 embedded files`() throws {
    func names(_ text: String) -> [UInt8] { PDFBuilder(catalog: "/Names << /EmbeddedFiles << \(text) >> >>").bytes() }
    #expect(try ids(names("/Names [(a) << /F (a) >>]")) == ["F308"])
    #expect(try ids(names("/Names []")) == [])
    #expect(try ids(PDFBuilder(page: "/Annots [<< /Subtype /FileAttachment >>]").bytes()) == ["F308"])
    #expect(try ids(PDFBuilder(page: "/Annots [<< /Subtype /Text >>]").bytes()) == [])
  }

  @Test(arguments: [
    "/OpenAction << /S /JavaScript /JS (x) >>", "/OpenAction << /S /GoTo /Next << /S /Launch >> >>",
    "/AA << /WC << /S /JavaScript >> >>", "/Names << /JavaScript << /Names [(a) << >>] >> >>",
  ])
  func `F309 scripts in the catalog`(entry: String) throws {
    #expect(try ids(PDFBuilder(catalog: entry).bytes()) == ["F309"])
    let harmless = entry.replacing("JavaScript", with: "GoTo").replacing("Launch", with: "GoTo")
    #expect(try ids(PDFBuilder(catalog: harmless).bytes()) == [])
  }

  @Test func `F309 scripts on a page`() throws {
    #expect(try ids(PDFBuilder(page: "/AA << /O << /S /JavaScript >> >>").bytes()) == ["F309"])
    #expect(try ids(PDFBuilder(page: "/Annots [<< /A << /S /Launch >> >>]").bytes()) == ["F309"])
    #expect(try ids(PDFBuilder(page: "/Annots [<< /A << /S /URI >> >>]").bytes()) == [])
  }

  @Test func `F310 XFA`() throws {
    #expect(try ids(PDFBuilder(catalog: "/AcroForm << /XFA [] >>").bytes()) == ["F310"])
    #expect(try ids(PDFBuilder(catalog: "/AcroForm << /Fields [] >>").bytes()) == [])
  }

  @Test func `F311 versions`() throws {
    var file = PDFBuilder()
    for version in ["1.0", "1.7", "2.0"] {
      file.version = version
      #expect(try ids(file.bytes()) == [])
    }
    for version in ["1.8", "3.0", "0.9"] {
      file.version = version
      #expect(try ids(file.bytes()) == ["F311"])
    }
  }

  @Test func `the outline is told`() throws {
    func outline(_ entry: String) throws -> FactValue? {
      try PDFStructure().read(MemoryBytes(PDFBuilder(catalog: entry).bytes())).details.first { $0.key == "outline" }?
        .value
    }
    #expect(try outline("/Outlines << /First << /Title (x) >> >>") == .wording(Wording("有", "yes")))
    #expect(try outline("/Outlines << /Count 0 >>") == .wording(Wording("沒有", "no")))
    #expect(try outline("") == .wording(Wording("沒有", "no")))
  }

  @Test func `something before the header does no harm`() throws {
    var file = PDFBuilder(pages: 2)
    file.prefix = Array("HTTP/1.1 200 OK\r\n\r\n".utf8)
    #expect(try ids(file.bytes()) == [])
    file.prefix = [UInt8](repeating: 0, count: 1023)
    #expect(try ids(file.bytes()) == [])
    file.prefix = [UInt8](repeating: 0, count: 1024)
    #expect(try ids(file.bytes()) == ["F302"])
  }

  @Test func `what stands behind the end`() throws {
    let file = PDFBuilder().bytes()
    #expect(try ids(file + [UInt8](repeating: 0, count: 70_000)) == [])
    #expect(try ids(file + Array("-- boundary --\r\n".utf8)) == [])
    #expect(try ids(file + [UInt8](repeating: 0x2E, count: 5000)) == ["F605"])
    #expect(try ids(file + Sample.zip(["a.exe"])) == ["F601"])
    #expect(try ids(file + Sample.zip(["a.exe"], content: String(repeating: "x", count: 5000))) == ["F601"])
    #expect(try ids(file + [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF]) == ["F602"])
  }

  @Test(arguments: [Sample.zip(["a"]), [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]])
  func `an archive or program before the header is none of ours`(prefix: [UInt8]) throws {
    var file = PDFBuilder()
    file.prefix = prefix
    #expect(try FormatIdentifier.identify(MemoryBytes(file.bytes())).format != .pdf)
    file.prefix = []
    #expect(try FormatIdentifier.identify(MemoryBytes(file.bytes())).format == .pdf)
  }

  @Test func `an error of reading comes through`() {
    #expect(throws: FileAccessError.self) { _ = try PDFStructure().read(BrokenBytes()) }
  }
}
