import FileAccess
import Testing

@testable import SamplingLists

@Suite struct WorkbookKindTests {
  private func kind(_ bytes: [UInt8]) throws -> WorkbookKind? { try Workbook.kind(of: MemoryBytes(bytes)) }

  private func openingError(_ source: any ByteSource) -> WorkbookError? {
    do {
      _ = try Workbook.open(source)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", WorkbookKind?.some(.xlsx)),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", .xlsx),
    ("application/vnd.ms-excel.sheet.macroEnabled.main+xml", .xlsm),
    ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", .binaryExcel),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", nil),
  ])
  func `Office's by the type of its main part`(type: String, kind: WorkbookKind?) throws {
    var sample = XLSXSample("<row><c><v>1</v></c></row>")
    sample.contentType = type
    let source = try sample.builder.source()
    #expect(try Workbook.kind(of: source) == kind)
    let error = openingError(source)
    switch kind {
    case nil: #expect(error == .notAWorkbook)
    case .binaryExcel: #expect(error == .binaryExcel)
    default: #expect(error == nil)
    }
  }

  @Test func `the type may be said for a kind of name, or stand where no relationship leads`() throws {
    let type = XLSXSample().contentType
    var builder = XLSXSample("<row><c><v>1</v></c></row>").builder
    builder["[Content_Types].xml"] = "<Types><Default Extension=\"XML\" ContentType=\"\(type)\"/></Types>"
    #expect(try Workbook.kind(of: builder.source()) == .xlsx)
    #expect(try builder.rows().count == 1)

    builder = XLSXSample("<row><c><v>1</v></c></row>").builder
    builder["_rels/.rels"] = nil
    #expect(try Workbook.kind(of: builder.source()) == .xlsx)
    #expect(try builder.rows().count == 1)
  }

  @Test(arguments: [
    ("application/vnd.oasis.opendocument.spreadsheet", WorkbookKind?.some(.ods)),
    ("application/vnd.oasis.opendocument.spreadsheet-template", .ods),
    ("application/vnd.oasis.opendocument.spreadsheet\r\n", .ods), ("application/vnd.oasis.opendocument.text", nil),
    ("", nil),
  ])
  func `OpenDocument by its type`(type: String, kind: WorkbookKind?) throws {
    var sample = ODSSample()
    sample.mediaType = type
    #expect(try Workbook.kind(of: sample.builder.source()) == kind)
  }

  @Test func `OpenDocument with a password`() throws {
    var sample = ODSSample()
    sample.encryption = "<manifest:encryption-data><manifest:algorithm/></manifest:encryption-data>"
    var builder = sample.builder
    builder["content.xml"] = "\u{1}\u{2}"
    let source = try builder.source()
    #expect(try Workbook.kind(of: source) == .passwordProtected)
    #expect(openingError(source) == .passwordProtected)
    builder["META-INF/manifest.xml"] = "<!DOCTYPE manifest:manifest><manifest/>"
    #expect(try builder.error()?.isDamage(of: "content.xml") == true)
    builder["META-INF/manifest.xml"] = nil
    #expect(try builder.error()?.isDamage(of: "content.xml") == true)
  }

  @Test(arguments: [
    ("Workbook", WorkbookKind?.some(.oldExcel), WorkbookError.oldExcel), ("Book", .oldExcel, .oldExcel),
    ("EncryptedPackage", .passwordProtected, .passwordProtected), ("WordDocument", nil, .notAWorkbook),
    ("Contents", nil, .notAWorkbook),
  ])
  func `compound files by their streams`(stream: String, kind: WorkbookKind?, error: WorkbookError) throws {
    let bytes = compoundFile(with: stream)
    #expect(try self.kind(bytes) == kind)
    #expect(openingError(MemoryBytes(bytes)) == error)
    for length in [4, 8, 100, 512, 1024, 1100] { #expect(try self.kind(Array(bytes.prefix(length))) == nil) }
  }

  @Test func `an archive whose entries want a password`() throws {
    var bytes = try XLSXSample().builder.bytes()
    for (signature, flags) in [([0x50, 0x4B, 3, 4] as [UInt8], 6), ([0x50, 0x4B, 1, 2], 8)] {
      for index in bytes.indices.dropLast(4) where bytes[index...].starts(with: signature) { bytes[index + flags] |= 1 }
    }
    #expect(openingError(MemoryBytes(bytes)) == .passwordProtected)
  }

  @Test func `what is no workbook`() throws {
    for bytes in [[], [0x50], Array("案件分類,流水號\n".utf8), Array("PK\u{5}\u{6}".utf8), [0xD0, 0xCF, 0x11, 0xE0]] {
      #expect(try kind(bytes) == nil)
      #expect(openingError(MemoryBytes(bytes)) == .notAWorkbook)
    }
    #expect(try Workbook.kind(of: WorkbookBuilder([("list.csv", "a,b")]).source()) == nil)
  }

  @Test func `a source that cannot be read`() {
    let source = BrokenSource()
    #expect(throws: WorkbookError.file(source.error)) { _ = try Workbook.kind(of: source) }
    #expect(throws: WorkbookError.file(source.error)) { _ = try Workbook.open(source) }
  }

  @Test func `a source that fails anywhere`() throws {
    let whole = try XLSXSample("<row><c><v>1</v></c></row>").builder.bytes()
    for reads in 1..<12 {
      let source = BrokenSource(bytes: whole, reads: reads)
      do {
        _ = try Workbook.open(source).rows(ofSheetAt: 0)
        Issue.record("read in spite of a failure after \(reads) reads")
      } catch {
        #expect(error == .file(source.error))
      }
    }
  }

  /// A compound file of one sector of its table and one of its directory ([MS-CFB]).
  private func compoundFile(with stream: String) -> [UInt8] {
    func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
    func entry(_ name: String, type: UInt8, child: UInt32) -> [UInt8] {
      var bytes = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      bytes += Array(repeating: 0, count: 64 - bytes.count) + [UInt8(name.utf16.count * 2 + 2), 0, type, 1]
      bytes += number(.max) + number(.max) + number(child)
      return bytes + Array(repeating: 0, count: 128 - bytes.count)
    }
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    header += Array(repeating: 0, count: 16) + [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]
    header += Array(repeating: 0, count: 10) + number(1) + number(1)
    header += Array(repeating: 0, count: 76 - header.count) + number(0)
    header += Array(repeating: 0xFF, count: 512 - header.count)
    let table = number(0xFFFF_FFFD) + number(0xFFFF_FFFE) + Array(repeating: 0xFF, count: 504)
    let directory = entry("Root Entry", type: 5, child: 1) + entry(stream, type: 2, child: .max)
    return header + table + directory + Array(repeating: 0, count: 256)
  }
}
