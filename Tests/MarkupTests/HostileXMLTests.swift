import Markup
import SystemPackage
import TestSupport
import Testing

/// Documents that try to make the parser read files, reach the network, or use up memory.
@Suite(.serialized, .mustEnd) struct HostileXMLTests {
  /// Takes any text, so that what an entity would bring shows up in the message about it.
  private static let xsd = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:simpleType>
    <xs:restriction base="xs:string"><xs:enumeration value="nothing else"/></xs:restriction>
    </xs:simpleType></xs:element></xs:schema>
    """

  private func judge(_ document: String) throws -> [XMLMessage] {
    try XMLSchema(Array(Self.xsd.utf8)).violations(in: Array(document.utf8))
  }

  @Test func `a billion laughs end early`() throws {
    var document = "<!DOCTYPE r [<!ENTITY l0 \"ha\">"
    for level in 1...12 {
      let inner = String(repeating: "&l\(level - 1);", count: 10)
      document += "<!ENTITY l\(level) \"\(inner)\">"
    }
    document += "]><r>&l12;</r>"
    let clock = ContinuousClock()
    let (found, time) = try { () throws -> ([XMLMessage], Duration) in
      let start = clock.now
      return (try judge(document), clock.now - start)
    }()
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.text.utf8.count < 10_000 })
    #expect(time < .seconds(5))
  }

  @Test func `entities that were declared are freed with the document that is refused for them`() throws {
    let entities = (0..<900).map { "<!ENTITY a\($0) \"b\">" }.joined()
    let document = Array("<!DOCTYPE r [\(entities)]><r/>".utf8)
    let before = try pagesInMemory()
    for _ in 0..<2000 {
      var rest = document
      var stream = try XMLStream(name: "r") {
        defer { rest = [] }
        return rest
      }
      #expect(throws: XMLStreamError.self) { _ = try stream.next() }
    }
    // Kept, they would be some 300 MB: of pages of 4 KiB, 80 000. What other tests hold meanwhile is less.
    #expect(try pagesInMemory() - before < 40_000)
  }

  private func pagesInMemory() throws -> Int {
    // The kernel gives such a file no size.
    let file = try FileDescriptor.open("/proc/self/statm", .readOnly)
    let text = try file.closeAfter {
      try String(unsafeUninitializedCapacity: 256) { try file.read(into: UnsafeMutableRawBufferPointer($0)) }
    }
    return try #require(text.split(separator: " ").dropFirst().first.flatMap { Int($0) })
  }

  @Test func `one huge entity many times ends early`() throws {
    let entity = String(repeating: "a", count: 100_000)
    let document = "<!DOCTYPE r [<!ENTITY e \"\(entity)\">]><r>" + String(repeating: "&e;", count: 50_000) + "</r>"
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try !judge(document).isEmpty)
    #expect(clock.now - start < .seconds(5))
  }

  @Test(arguments: ["file://{path}", "{path}"])
  func `an external entity is never read`(location: String) throws {
    let folder = try TemporaryFolder()
    let secret = try folder.write("secret", "nothing else")
    let address = location.replacing("{path}", with: secret.string)
    // Were it read, the document would be valid.
    #expect(try !judge("<!DOCTYPE r [<!ENTITY e SYSTEM \"\(address)\">]><r>&e;</r>").isEmpty)
    let password = try judge("<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><r>&e;</r>")
    #expect(!password.isEmpty && password.allSatisfy { !$0.text.contains("root:") })
  }

  @Test func `an external parameter entity or DTD is never read`() throws {
    let folder = try TemporaryFolder()
    let dtd = try folder.write("r.dtd", "<!ENTITY e \"nothing else\"><!ATTLIST r a CDATA \"default\">")
    // A DTD that was read would define the entity, or bring an attribute that the schema refuses.
    #expect(try !judge("<!DOCTYPE r SYSTEM \"\(dtd.string)\"><r>&e;</r>").isEmpty)
    #expect(try judge("<!DOCTYPE r SYSTEM \"\(dtd.string)\"><r>nothing else</r>") == [])
    #expect(
      try !judge("<!DOCTYPE r [<!ENTITY % p SYSTEM \"\(dtd.string)\"> %p;]><r>&e;</r>").isEmpty)
  }

  @Test func `the document cannot bring a schema of its own`() throws {
    let folder = try TemporaryFolder()
    let own = try folder.write("own.xsd", "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>")
    let found = try judge(
      "<x xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"\(own.string)\"/>")
    #expect(!found.isEmpty)
  }

  @Test func `nothing comes from the network`() throws {
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try !judge("<!DOCTYPE r [<!ENTITY e SYSTEM \"http://192.0.2.1/e\">]><r>&e;</r>").isEmpty)
    #expect(throws: MarkupError.self) {
      _ = try XMLSchema(
        Array(
          """
          <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="http://192.0.2.1/a.xsd"/>
          <xs:element name="r" type="there"/></xs:schema>
          """.utf8))
    }
    #expect(clock.now - start < .seconds(5))
  }

  @Test(arguments: [300, 100_000])
  func `deep nesting is a violation and no crash`(depth: Int) throws {
    let document = String(repeating: "<r>", count: depth) + String(repeating: "</r>", count: depth)
    #expect(try !judge(document).isEmpty)
  }

  @Test func `a schema that includes itself, or nests deeply, ends`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "self.xsd",
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="self.xsd"/>
      <xs:element name="r"/></xs:schema>
      """)
    #expect(throws: MarkupError.self) { _ = try XMLSchema(path: path.string) }
    let nested = String(repeating: "<a>", count: 50_000)
    #expect(throws: MarkupError.self) { _ = try XMLSchema(Array(nested.utf8)) }
  }

  @Test func `at most a hundred messages are kept`() throws {
    let schema = try XMLSchema(
      Array(
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:complexType><xs:sequence>
        <xs:element name="n" type="xs:int" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """.utf8))
    let document = "<r>" + String(repeating: "<n>x</n>", count: 5000) + "</r>"
    #expect(schema.violations(in: Array(document.utf8)).count == 100)
  }

  @Test func `nothing is printed on standard error`() throws {
    let printed = try StandardError.captured {
      _ = try judge("<r><n></r>")
      _ = try judge("<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><r>&e;&f;</r>")
      _ = try judge("<!DOCTYPE r SYSTEM \"http://192.0.2.1/r.dtd\"><r/>")
      _ = try judge("<?xml version=\"1.0\" encoding=\"Klingon\"?><r/>")
      _ = try? XMLSchema(Array("<xs:schema".utf8))
      _ = try? XMLSchema(path: "/missing/schema.xsd")
      _ = try? XMLWriter.document(XMLElement("a", "\u{1}😀"), encoding: "Klingon")
      _ = try? XMLWriter.document(XMLElement("a", "\u{1}😀"), encoding: "Big5")
    }
    // Tests beside this one print too; these are libxml2's own words.
    for words in ["parser error", "I/O warning", "I/O error", "Schemas", "encoding error", "output error", "Entity"] {
      #expect(!printed.contains(words), "\(printed)")
    }
  }
}
