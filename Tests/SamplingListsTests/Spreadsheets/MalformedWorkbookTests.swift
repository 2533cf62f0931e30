import FileAccess
import TestSupport
import Testing

@testable import SamplingLists

/// Workbooks that are not whole, or not what they say: an error each time, and never other rows.
@Suite(.mustEnd) struct MalformedWorkbookTests {
  private static let xlsx: WorkbookBuilder = {
    var sample = XLSXSample("<row><c t=\"s\"><v>0</v></c><c s=\"0\"><v>46236</v></c></row>")
    sample.sharedStrings = "<si><t>示範</t></si>"
    sample.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    return sample.builder
  }()
  private static let ods = ODSSample(ODSSample.row(ODSSample.text("示範"))).builder

  private func rows(_ bytes: [UInt8]) throws(WorkbookError) -> [TableRow] {
    try Workbook.open(MemoryBytes(bytes)).rows(ofSheetAt: 0).rows
  }

  private func replacing(_ part: String, _ text: String?, in builder: WorkbookBuilder = xlsx) -> WorkbookBuilder {
    var builder = builder
    builder[part] = text
    return builder
  }

  @Test func `a workbook that ends anywhere`() throws {
    for builder in [Self.xlsx, Self.ods] {
      let bytes = try builder.bytes()
      #expect(try rows(bytes).count == 1)
      for length in 0..<bytes.count {
        do {
          _ = try rows(Array(bytes.prefix(length)))
          Issue.record("\(length) of \(bytes.count) bytes are read")
        } catch {
          #expect(error == (length < 4 ? .notAWorkbook : error))
          #expect(length < 4 || error.isDamage)
        }
      }
    }
  }

  @Test func `a byte that was changed is an error, or changes nothing`() throws {
    for builder in [Self.xlsx, Self.ods] {
      let bytes = try builder.bytes()
      let whole = try rows(bytes)
      for position in bytes.indices {
        var damaged = bytes
        damaged[position] ^= 0xFF
        guard let found = try? rows(damaged) else { continue }
        #expect(found == whole, "byte \(position)")
      }
    }
  }

  @Test func `a wrong checksum is damage, however far the content was read`() throws {
    var bytes = try Self.ods.bytes()
    let entries = bytes.indices.dropLast(4).filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
    let last = try #require(entries.last)
    // The checksum stands at 16 in the directory, and behind the signature of what follows the content.
    bytes[last + 16] ^= 1
    let descriptors = bytes.indices.dropLast(4).filter { bytes[$0...].starts(with: [0x50, 0x4B, 7, 8]) }
    if let descriptor = descriptors.last { bytes[descriptor + 4] ^= 1 }
    #expect(throws: WorkbookError.self) { _ = try rows(bytes) }
  }

  @Test(arguments: [
    "xl/worksheets/sheet0.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
  ])
  func `a part that is missing`(part: String) throws {
    #expect(try replacing(part, nil).error()?.isDamage == true)
  }

  @Test func `what tells that it is a workbook is missing`() throws {
    #expect(try replacing("[Content_Types].xml", nil).error() == .notAWorkbook)
    #expect(try replacing("mimetype", nil, in: Self.ods).error() == .notAWorkbook)
    #expect(try replacing("content.xml", nil, in: Self.ods).error()?.isDamage(of: "content.xml") == true)
  }

  @Test(arguments: [
    "xl/worksheets/sheet0.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "_rels/.rels", "[Content_Types].xml",
  ])
  func `a part that is no XML, or dangerous`(part: String) throws {
    let text = try #require(Self.xlsx[part])
    let bombs = "<!DOCTYPE a [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;\">]>"
    for broken in [
      "", " ", "\u{0}", "text", String(text.dropLast(9)), text + "<a/>", text + "\u{0}", bombs + text,
      "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + text, String(repeating: "<a>", count: 10_000),
      "<a>" + text.replacing(">", with: "\u{FFFE}>", maxReplacements: 1), "<a b=\"&b;\"/>", "<?xml version=\"1.0\"",
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text, "<?xml version=\"1.0\" encoding=\"nonsense\"?>" + text,
    ] {
      #expect(try replacing(part, broken).error()?.isDamage == true, "\(broken.prefix(60))")
    }
  }

  @Test func `bytes in another encoding than declared`() throws {
    var builder = Self.xlsx
    builder.parts.removeAll { $0.name == "xl/sharedStrings.xml" }
    let start = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><sst><si><t>".utf8)
    builder.parts.append(
      ("xl/sharedStrings.xml", MemoryBytes(start + [0xAF, 0x66, 0xBE, 0xFA] + Array("</t></si></sst>".utf8))))
    #expect(try builder.error()?.isDamage(of: "xl/sharedStrings.xml") == true)
  }

  @Test func `the same part twice`() throws {
    var builder = Self.xlsx
    builder.parts.append(("XL\\sharedstrings.xml", MemoryBytes(Array("<sst/>".utf8))))
    #expect(try builder.error()?.isDamage(of: "xl/sharedStrings.xml") == true)
    builder = Self.xlsx
    builder.parts += [("xl/media/a.png", MemoryBytes([1])), ("xl/media/a.png", MemoryBytes([2]))]
    #expect(try builder.error() == nil)
  }

  @Test(arguments: [
    "", "/", ".", "..", "../../../../xl/workbook.xml", "workbook.xml", "_rels/workbook.xml.rels", "worksheets",
    "sharedStrings.xml", "styles.xml", "worksheets/sheet0.xml/", "../..", "file:///etc/passwd", "/etc/passwd",
    "http://127.0.0.1/sheet.xml", "\u{0}", "//", "%2e%2e/x",
  ])
  func `relationships that lead nowhere, back, or outside`(target: String) throws {
    let list = """
      <Relationships><Relationship Id="rId0" Type="x/worksheet" Target="\(target)"/>\
      <Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>
      """
    let error = try replacing("xl/_rels/workbook.xml.rels", list).error()
    // A `/` at the end changes nothing.
    #expect(error?.isDamage == true || (target == "worksheets/sheet0.xml/" && error == nil))
    let root = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"\(target)\"/></Relationships>"
    // There is nothing above the top.
    #expect((try replacing("_rels/.rels", root).error() == nil) == target.hasSuffix("/xl/workbook.xml"))
  }

  @Test func `a sheet outside the workbook is not opened`() throws {
    let list = """
      <Relationships><Relationship Id="rId0" Type="x/worksheet" Target="worksheets/sheet0.xml" TargetMode="External"/>\
      </Relationships>
      """
    #expect(try replacing("xl/_rels/workbook.xml.rels", list).error()?.isDamage == true)
  }

  @Test func `a workbook without sheets`() throws {
    #expect(try replacing("xl/workbook.xml", "<workbook><sheets/></workbook>").error() == .noSheet)
    var sample = ODSSample()
    sample.spreadsheet = ""
    #expect(try sample.builder.error() == .noSheet)
  }

  @Test func `a compression that no workbook has`() throws {
    _ = try rows(try Self.xlsx.bytes())
    for method in [14, 9, 98, 0xFFFF] {
      var bytes = try Self.xlsx.bytes()
      for (signature, place) in [([0x50, 0x4B, 3, 4] as [UInt8], 8), ([0x50, 0x4B, 1, 2], 10)] {
        for index in bytes.indices.dropLast(4) where bytes[index...].starts(with: signature) {
          (bytes[index + place], bytes[index + place + 1]) = (UInt8(method & 0xFF), UInt8(method >> 8))
        }
      }
      do {
        _ = try rows(bytes)
        Issue.record("method \(method) was read")
      } catch {
        #expect(error.isDamage)
      }
    }
  }

  @Test func `bytes without sense behind a ZIP's signature`() throws {
    var state: UInt64 = 1
    for length in 0..<200 {
      let bytes = (0..<(length * 5)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      do {
        _ = try rows([0x50, 0x4B, 3, 4] + bytes)
        Issue.record("read")
      } catch {
        #expect(error.isDamage)
      }
    }
  }

  @Test func `a cancelled task reads no more`() async throws {
    let source = try Self.xlsx.source()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      #expect(throws: WorkbookError.cancelled) { _ = try Workbook.open(source) }
    }
    task.cancel()
    await task.value
  }
}
