import Markup
import TestSupport
import Testing

@Suite(.serialized, .mustEnd) struct XMLSchemaStreamingTests {
  private static let xsd = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:complexType><xs:sequence>
    <xs:element name="n" type="xs:int" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>
    """

  private func judge(_ document: String, step: Int = 7) throws -> [XMLMessage] {
    var rest = Array(document.utf8)[...]
    return try XMLSchema(Array(Self.xsd.utf8)).violations(name: "test") {
      defer { rest = rest.dropFirst(step) }
      return Array(rest.prefix(step))
    }
  }

  @Test(arguments: [1, 7, 100_000]) func `a valid document has no violation`(step: Int) throws {
    #expect(try judge("<?xml version=\"1.0\"?><r><n>1</n>\n<n>2</n></r>", step: step) == [])
  }

  @Test func `a violation is told with its line`() throws {
    let found = try judge("<r>\n<n>1</n>\n<n>x</n></r>")
    #expect(found.first?.line == 3)
    #expect(found.first?.text.contains("'x'") == true)
    #expect(try !judge("<r/>").isEmpty)
    #expect(try !judge("<s/>").isEmpty)
  }

  @Test func `the same is told as of a document that is held`() throws {
    for document in ["<r><n>1</n></r>", "<r><n>x</n><n>y</n></r>", "<r><m/></r>", "<r a=\"1\"><n>1</n></r>"] {
      let held = try XMLSchema(Array(Self.xsd.utf8)).violations(in: Array(document.utf8))
      #expect(try judge(document).map(\.code) == held.map(\.code))
    }
  }

  @Test func `what is not well-formed, and a DOCTYPE, are violations`() throws {
    let broken = try judge("<r>\n<n>1</m></r>")
    #expect(broken.last?.line == 2)
    #expect(try judge("<!DOCTYPE r [<!ENTITY e '1'>]><r><n>&e;</n></r>").last?.text.contains("DOCTYPE") == true)
  }

  @Test func `a long document is not held, and a hundred messages are kept`() throws {
    let schema = try XMLSchema(Array(Self.xsd.utf8))
    for (element, count) in [("<n>1</n>", 0), ("<n>x</n>", 100)] {
      let part = Array(String(repeating: element, count: 5000).utf8)
      var given = 0
      let found = try schema.violations(name: "test") {
        defer { given += 1 }
        return given == 0 ? Array("<r>".utf8) : given < 20 ? part : given == 20 ? Array("</r>".utf8) : []
      }
      #expect(found.count == count)
    }
  }

  @Test func `what fails to give bytes is told as it was`() throws {
    struct Broken: Error {}
    let schema = try XMLSchema(Array(Self.xsd.utf8))
    #expect(throws: XMLStreamError.self) { try schema.violations(name: "test") { throw Broken() } }
  }

  @Test func `nothing is printed on standard error`() throws {
    let printed = try StandardError.captured {
      _ = try judge("<r><n>x</m>")
      _ = try judge("<r>&f;</r>")
    }
    for words in ["parser error", "Schemas", "Entity"] { #expect(!printed.contains(words), "\(printed)") }
  }
}
