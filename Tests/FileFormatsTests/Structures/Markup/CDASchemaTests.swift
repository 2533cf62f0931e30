import FileAccess
import Findings
import TestSupport
import Testing
import TextEncodings

@testable import FileFormats

@Suite(.mustEnd) struct CDASchemaTests {
  /// A small schema in HL7's namespace: an id whose extension has ten characters, then a title.
  static let small = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:hl7-org:v3"
      xmlns="urn:hl7-org:v3" elementFormDefault="qualified">
    <xs:element name="ClinicalDocument"><xs:complexType><xs:sequence>
    <xs:element name="id" maxOccurs="unbounded"><xs:complexType><xs:attribute name="extension" use="required">
    <xs:simpleType><xs:restriction base="xs:string"><xs:length value="10"/></xs:restriction></xs:simpleType>
    </xs:attribute></xs:complexType></xs:element>
    <xs:element name="title" type="xs:string"/></xs:sequence></xs:complexType></xs:element></xs:schema>
    """

  private func flaws(_ bytes: [UInt8]) throws -> [FormatFlaw] {
    try CDASchema(Array(Self.small.utf8)).flaws(in: MemoryBytes(bytes))
  }

  private func record(_ content: String, declaration: String = "") -> String {
    "\(declaration)<ClinicalDocument xmlns=\"urn:hl7-org:v3\">\n\(content)</ClinicalDocument>"
  }

  private func flaws(_ content: String) throws -> [FormatFlaw] { try flaws(Array(record(content).utf8)) }

  private static let good = "<id extension='A123456789'/><title>王大明</title>"

  @Test func `F433 what breaks the schema, with its line and names`() throws {
    #expect(try flaws(Self.good).isEmpty)
    let found = try flaws("<id extension='A123456789'/>\n<subtitle/>")
    #expect(found.map(\.rule.id) == ["F433"])
    #expect(found.first?.facts["count"] == 1)
    let text = try #require(found.first?.facts["violations"]).text(in: .en)
    #expect(text == "line 3, <subtitle> (This element is not expected. Expected is one of ( id, title ).)")
    #expect(try flaws("<id/><title/>").first?.facts["violations"]?.text(in: .zhHant).contains("<id>") == true)
  }

  @Test func `F433 does not say what the record says`() throws {
    let found = try flaws("<id extension='A123456789 王大明'/><title>x</title>")
    let text = try #require(found.first?.facts["violations"]).text(in: .en)
    #expect(text == "line 2, <id> extension (its value is not allowed)")
  }

  @Test func `F433 counts a hundred and shows five`() throws {
    let found = try flaws(String(repeating: "<id extension='A1234567890'/>", count: 5000) + "<title/>")
    #expect(found.first?.facts["count"] == 100)
    guard case .list(let shown)? = found.first?.facts["violations"] else { Issue.record("no list"); return }
    #expect(shown.count == 5)
  }

  @Test func `Big5 is read, with a clinic's own character too`() throws {
    let declaration = #"<?xml version="1.0" encoding="Big5"?>"#
    var bytes = try #require(Big5.encode(record(Self.good, declaration: declaration)))
    #expect(try flaws(bytes).isEmpty)
    let place = try #require(bytes.indices.first { bytes[$0] == 0xA4 && bytes[$0 + 1] == 0xFD })
    bytes.replaceSubrange(place..<(place + 2), with: [0xFA, 0x40])
    #expect(try flaws(bytes).isEmpty)
  }

  @Test(arguments: [
    "<a></b>", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><ClinicalDocument xmlns='urn:hl7-org:v3'/>",
    "<cdp:ContentPackage xmlns:cdp='urn:x'/>", "",
  ]) func `what the structure tells is not told twice`(text: String) throws {
    #expect(try flaws(Array(text.utf8)).isEmpty)
  }

  @Test func `a record that is cut or bottomless ends`() throws {
    let whole = Array(record(Self.good).utf8)
    for end in whole.indices { _ = try flaws(Array(whole.prefix(end))) }
    let deep = RepeatedBytes(start: Array(record("").utf8.dropLast(19)), pattern: Array("<a>".utf8), count: 3_000_000)
    _ = try CDASchema(Array(Self.small.utf8)).flaws(in: deep)
  }

  @Test func `what is no schema, or cannot be read, is told`() {
    #expect(throws: (any Error).self) { _ = try CDASchema(Array("<a/>".utf8)) }
    #expect(throws: (any Error).self) { _ = try CDASchema(path: "/nowhere/CDA.xsd") }
    #expect(throws: FileAccessError.self) { try CDASchema(Array(Self.small.utf8)).flaws(in: BrokenBytes()) }
  }
}
