import FileAccess
import Findings
import TextEncodings
import TestSupport
import Testing

@testable import FileFormats

@Suite(.mustEnd) struct CDAStructureTests {
  private func read(_ bytes: [UInt8]) throws -> StructureReading { try CDAStructure().read(MemoryBytes(bytes)) }
  private func read(_ builder: CDABuilder) throws -> StructureReading { try read(builder.bytes) }

  @Test func `a record says what it is and whom it is about`() throws {
    let reading = try read(CDABuilder())
    #expect(reading.rules == [])
    #expect(
      reading.patient
        == CDAPatient(
          identifiers: ["A123456789", "0012345"], birthDate: "19800102", names: ["王大明"]))
    #expect(reading.detail("encoding") == "UTF-8")
    #expect(reading.detail("code") == "18842-5")
    #expect(reading.detail("document") == "discharge summary (by its LOINC code)")
    #expect(reading.detail("sections") == "1")
  }

  @Test func `nothing of the patient is in details or findings`() throws {
    let reading = try read(CDABuilder(typeID: "<typeId/>", isPackaged: true))
    let shown = reading.details.map { $0.value.text(in: .zhHant) } + reading.sentences
    #expect(shown.allSatisfy { !$0.contains("A123456789") && !$0.contains("王大明") && !$0.contains("19800102") })
  }

  @Test(arguments: [
    ("11502-2", "2.16.840.1.113883.6.1", true), ("18748-4", "2.16.840.1.113883.6.1", true),
    ("18842-5", "1.2.3", false), ("99999-9", "2.16.840.1.113883.6.1", false),
  ]) func `only a code of LOINC's that is known names the document`(code: String, system: String, isKnown: Bool) throws
  {
    let reading = try read(CDABuilder(code: "<code code=\"\(code)\" codeSystem=\"\(system)\"/>"))
    #expect((reading.detail("document") != nil) == isKnown)
    #expect(reading.detail("code") == code)
    #expect(reading.rules == [])
  }

  @Test func `Big5 with a clinic's own characters is read`() throws {
    let text = CDABuilder(declaration: #"<?xml version="1.0" encoding="Big5"?>"#).text
    var bytes = try #require(Big5.encode(text))
    #expect(try read(bytes).rules == [])
    #expect(try read(bytes).detail("encoding") == "Big5 (CP950)")
    // 王 becomes one of the clinic's own.
    let place = try #require(bytes.indices.first { bytes[$0] == 0xA4 && bytes[$0 + 1] == 0xFD })
    bytes.replaceSubrange(place..<(place + 2), with: [0xFA, 0x40])
    #expect(try read(bytes).rules == [])
  }

  @Test func `UTF-16 is read`() throws {
    #expect(
      try read(Sample.utf16(CDABuilder(declaration: #"<?xml version="1.0" encoding="UTF-16"?>"#).text)).rules == [])
    #expect(try read([0xEF, 0xBB, 0xBF] + CDABuilder().bytes).rules == [])
  }

  @Test func `an encoding that is not read here is libxml2's`() throws {
    let text = CDABuilder(
      declaration: #"<?xml version="1.0" encoding="ISO-8859-1"?>"#,
      patient: "<id extension='1'/><patient><birthTime value='1'/></patient>",
      body: "<nonXMLBody><text>caf\u{E9}</text></nonXMLBody>"
    ).text.replacing("王大明", with: "x")
    #expect(try read(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }).rules == [])
  }

  @Test func `F421 XML that is broken, with its line`() throws {
    let reading = try read(CDABuilder(extra: "\n\n<a></b>"))
    #expect(reading.rules == ["F421"])
    #expect(reading.fact("line", of: "F421") == 5)
    #expect(reading.patient == nil)
    #expect(try read(CDABuilder(extra: "\n\n<a></a>")).rules == [])
  }

  @Test(arguments: ["<!DOCTYPE ClinicalDocument>", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"])
  func `F422 a DOCTYPE`(doctype: String) throws {
    let reading = try read(CDABuilder(declaration: doctype, extra: doctype.contains("ENTITY") ? "&e;" : ""))
    #expect(reading.rules == ["F422"])
    #expect(reading.patient == nil)
  }

  @Test func `F423 a package without a record`() throws {
    let package = #"<cdp:ContentPackage xmlns:cdp="http://www.hl7.org.tw/EMR/CDocumentPayload/v1.0"/>"#
    #expect(try read(Array(package.utf8)).rules == ["F423"])
    #expect(try read(Array("<ClinicalDocument/>".utf8)).rules == ["F423"])
  }

  @Test func `F424 a record in a package`() throws {
    let reading = try read(CDABuilder(isPackaged: true))
    #expect(reading.rules == ["F424"])
    #expect(reading.patient?.birthDate == "19800102")
    #expect(!reading.hasErrors)
  }

  @Test func `F425 a header that is not whole`() throws {
    let reading = try read(CDABuilder(typeID: "", code: ""))
    #expect(reading.rules == ["F425"])
    #expect(reading.fact("expected", of: "F425") == .list(["typeId", "code"]))
    let noTarget = try read(CDABuilder(recordTarget: false))
    #expect(noTarget.rules == ["F425", "F428", "F429"])
  }

  @Test(
    arguments: [
      ("<structuredBody/>", ["F426"]), ("<nonXMLBody><text/></nonXMLBody>", ["F426"]),
      ("<structuredBody><component><section><title>主訴</title></section></component></structuredBody>", ["F426"]),
      ("<structuredBody><component><section><entry/></section></component></structuredBody>", []),
      ("<nonXMLBody><text mediaType='application/pdf' representation='B64'>JVBERi0=</text></nonXMLBody>", []),
    ] as [(String, [String])]) func `F426 a body with nothing in it`(body: String, rules: [String]) throws
  {
    #expect(try read(CDABuilder(body: body)).rules == rules)
  }

  @Test func `F427 files that the record does not hold`() throws {
    let body = "<nonXMLBody><text mediaType='application/pdf'><reference value='%@'/></text></nonXMLBody>"
    let reading = try read(CDABuilder(body: body.replacing("%@", with: "scan.pdf")))
    #expect(reading.rules == ["F427"])
    #expect(reading.fact("names", of: "F427") == .list(["scan.pdf"]))
    #expect(try read(CDABuilder(body: body.replacing("%@", with: "#part1"))).rules == [])
  }

  @Test func `F428 and F429 whom it is about is not said`() throws {
    #expect(
      try read(CDABuilder(patient: "<id nullFlavor='UNK'/><patient><birthTime value='1980'/></patient>")).rules == [
        "F428"
      ])
    #expect(try read(CDABuilder(patient: "<id extension='1'/><patient/>")).rules == ["F429"])
  }

  @Test func `F430 an encoding that is not true`() throws {
    let big5 = try #require(Big5.encode(CDABuilder().text))
    #expect(try read(big5).rules == ["F430"])
    #expect(try read(CDABuilder(declaration: #"<?xml version="1.0" encoding="Big5"?>"#)).rules == ["F430"])
    #expect(try read(CDABuilder(declaration: "")).rules == [])
  }

  @Test func `F431 a byte that is no character`() throws {
    var bytes = CDABuilder(extra: "<!-- 門診病歷紀錄摘要，頭痛三天 -->").bytes
    let place = try #require(bytes.firstIndex { $0 >= 0x80 })
    bytes[place] = 0xFF
    let reading = try read(bytes)
    #expect(reading.rules == ["F431"])
    #expect(reading.fact("offset", of: "F431") == .number(place))
  }

  @Test func `F432 another type`() throws {
    #expect(try read(CDABuilder(typeID: "<typeId root='1' extension='POCD_HD000040'/>")).rules == ["F432"])
    #expect(try read(CDABuilder()).rules == [])
  }

  @Test func `wherever a record is cut, that is told`() throws {
    for package in [false, true] {
      let whole = CDABuilder(isPackaged: package).bytes
      for end in 1..<whole.count {
        #expect(try read(Array(whole.prefix(end))).hasErrors, "\(end)")
      }
    }
  }

  @Test func `entities are refused before they can be multiplied, in any encoding`() throws {
    let entities = (1...9).map { level in
      "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
    }
    let doctype = "<!DOCTYPE a [<!ENTITY e0 \"病歷\">\(entities.joined())]>"
    for encoding in ["UTF-8", "Big5", "UTF-16", "EUC-JP"] {
      let declaration = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>"
      let text = CDABuilder(declaration: declaration + doctype, extra: "&e9;").text
      let bytes: [UInt8] =
        switch encoding {
        case "UTF-8": Array(text.utf8)
        case "Big5": try #require(Big5.encode(text))
        case "UTF-16": Sample.utf16(text)
        default: text.unicodeScalars.map { $0.isASCII ? UInt8(truncatingIfNeeded: $0.value) : 0x78 }
        }
      #expect(try read(bytes).rules == ["F422"], "\(encoding)")
    }
    // Without a DOCTYPE there is no entity but XML's own.
    #expect(try read(CDABuilder(extra: "&e9;")).rules == ["F421"])
    #expect(try read(CDABuilder(extra: "<a>&amp;</a>")).rules == [])
  }

  @Test func `bombs end early`() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let deep = RepeatedBytes(start: CDABuilder().bytes.dropLast(40) + [], pattern: Array("<a>".utf8), count: 3_000_000)
    #expect(try CDAStructure().read(deep).hasErrors)
    let attributes = (0..<300_000).map { " a\($0)=''" }.joined()
    #expect(try read(CDABuilder(extra: "<a\(attributes)/>")).rules == ["F421"])
    let names = (0..<200_000).map { "<n\($0)/>" }.joined()
    #expect(try read(CDABuilder(extra: names)).rules == ["F421"])
    let ids = String(repeating: "<id extension='1'/>", count: 100_000)
    #expect(try read(CDABuilder(patient: ids)).patient?.identifiers.count == 100)
    #expect(clock.now - start < .seconds(40))
  }

  @Test func `what cannot be read is told`() {
    #expect(throws: FileAccessError.self) { try CDAStructure().read(BrokenBytes()) }
  }
}
