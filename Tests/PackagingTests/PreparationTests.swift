import Findings
import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Packaging

/// What preparing a batch finds, before anything is written.
@Suite struct PreparationTests {
  private static let accepting = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="feereview"/></xs:schema>
    """
  /// Wants a c10 of nine characters.
  private static let refusing = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="feereview"><xs:complexType>
    <xs:sequence><xs:element name="cdata" maxOccurs="unbounded"><xs:complexType><xs:sequence>
    <xs:element name="chead"><xs:complexType><xs:sequence><xs:any processContents="skip" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element>
    <xs:element name="cbody"><xs:complexType><xs:sequence><xs:element name="c7"/><xs:element name="c8"/>
    <xs:element name="c10"><xs:simpleType><xs:restriction base="xs:string"><xs:length value="9"/></xs:restriction>
    </xs:simpleType></xs:element><xs:any processContents="skip" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element>
    </xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>
    """

  @Test func `a batch in order has no findings`() throws {
    var sample = try BatchSample()
    try sample.add("19", 12345, chart: "許功蓋")
    let reading = try sample.prepare()
    #expect(reading.findings.isEmpty && reading.batch != nil)
  }

  @Test func `X101 tells the characters that Big5 lacks, each once`() throws {
    let reading = try BatchSample.usual().prepare()
    #expect(reading.findings.summary == ["X101 13-16-000678"])
    #expect(reading.findings.first?.subject.row == 4 && reading.batch != nil)
    #expect(reading.findings.first?.facts["field"] == "c9")
    var sample = try BatchSample()
    try sample.add("19", 1, chart: "堃あ堃1")
    #expect(try sample.prepare().findings.first?.facts["found"] == .list(["堃", "あ"]))
  }

  @Test func `X102 tells every violation of a given schema, with its case, and masks`() throws {
    var sample = try BatchSample()
    try sample.add("19", 1)
    try sample.add("11", 2)
    let schema = try sample.folder.write("given.xsd", Self.refusing)
    let reading = try sample.prepare(schema: schema)
    #expect(Set(reading.findings.summary) == ["X102 13-19-000001", "X102 13-11-000002"])
    #expect(reading.findings.hasErrors)
    for finding in reading.findings {
      #expect(!finding.message(in: .en).contains("A123456789"))
      // Where c10 is: after the declaration, four elements that open, six fields of chead and its end, and so on.
      #expect(finding.facts["line"] == 15)
    }
    let single = try sample.prepare(BatchProfile(layout: .single), schema: schema)
    #expect(Set(single.findings.summary) == ["X102"])
  }

  @Test func `a given schema that fits has no findings`() throws {
    var sample = try BatchSample()
    try sample.add("19", 1)
    let schema = try sample.folder.write("given.xsd", Self.accepting)
    #expect(try sample.prepare(schema: schema).findings.isEmpty)
  }

  @Test(arguments: ["", "<xs:schema", "no schema", nil])
  func `X103 tells a schema that cannot be used`(text: String?) throws {
    var sample = try BatchSample()
    try sample.add("19", 1)
    let path = sample.folder.path.appending("given.xsd")
    if let text { try sample.folder.write("given.xsd", text) }
    let reading = try sample.prepare(schema: path)
    #expect(reading.findings.summary == ["X103 \(path)"])
    #expect(reading.findings.hasErrors)
  }

  @Test(arguments: ["a\u{0}b", "\u{1}", "a\tb", "a\u{1B}[2J", "\u{FFFE}", "x\u{FFFF}", "\n"])
  func `X104 tells a control character, and no XML is made`(chart: String) throws {
    var sample = try BatchSample()
    try sample.add("19", 1)
    try sample.add("19", 2, chart: chart)
    let reading = try sample.prepare()
    #expect(reading.batch == nil)
    #expect(reading.findings.summary == ["X104 13-19-000002"])
    #expect(reading.findings.first?.message(in: .en).contains("U+") == true)
  }

  @Test(arguments: [
    (500_000_000, nil), (500_000_001, "B104"), (501_000_000, "B104"), (1_000_000_000, "B104"),
    (1_000_000_001, "B105"), (1_001_000_000, "B105"), (5_000_000_000, "B105"),
  ])
  func `a large batch is told`(bytes: Int, rule: String?) throws {
    var sample = try BatchSample()
    try sample.add("19", 1, files: ["a.mpg": "", "b.txt": "12345"])
    // Sparse: it takes no room on the disk.
    try #require(truncate(sample.source.appending("19000001/a.mpg").string, bytes - 5) == 0)
    let reading = try sample.prepare()
    #expect(reading.batch?.sourceBytes == bytes)
    #expect(reading.findings.map(\.rule.id) == (rule.map { [$0] } ?? []))
    #expect(reading.findings.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: XMLRule.allCases.map { $0 as any Rule } + BundleRule.allCases.map { $0 as any Rule })
  func `every rule speaks both languages`(rule: any Rule) {
    for wording in [rule.title, rule.message, rule.explanation, rule.remedy] {
      #expect(!wording.zhHant.isEmpty && !wording.en.isEmpty)
    }
  }
}
