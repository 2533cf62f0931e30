import Markup
import TestSupport
import Testing

@Suite struct XMLSchemaTests {
  private static let xsd = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="r"><xs:complexType><xs:sequence>
        <xs:element name="n" maxOccurs="unbounded"><xs:simpleType><xs:restriction base="xs:string">
          <xs:pattern value="[0-9]{2}"/>
        </xs:restriction></xs:simpleType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """

  private func violations(_ document: String) throws -> [XMLMessage] {
    try XMLSchema(Array(Self.xsd.utf8)).violations(in: Array(document.utf8))
  }

  @Test func `a document that fits has no violations`() throws {
    #expect(try violations("<r><n>12</n><n>34</n></r>") == [])
    #expect(try violations("<?xml version=\"1.0\" encoding=\"Big5\"?>\n<r><n>12</n></r>") == [])
  }

  @Test func `every violation is told with its line`() throws {
    let found = try violations("<r>\n<n>12</n>\n<n>x</n>\n<n>34</n>\n<n>567</n>\n</r>")
    #expect(Set(found.map(\.line)) == [3, 5])
    #expect(found.first?.text.contains("'x'") == true)
    #expect(found.first?.description.hasPrefix("line 3: ") == true)
    #expect(found.allSatisfy { !$0.text.hasSuffix("\n") && $0.code > 0 })
  }

  @Test(arguments: ["<r/>", "<r><m/></r>", "<s/>", "<r><n>12</n>text</r>", "<r a=\"1\"><n>12</n></r>"])
  func `another structure is a violation`(document: String) throws {
    #expect(try !violations(document).isEmpty)
  }

  @Test(arguments: [
    "", " ", "<", "<r>", "<r><n>12</n>", "<r><n>12</r></n>", "<r>&undefined;</r>", "no markup at all", "<r/><r/>",
    "<?xml version=\"1.0\" encoding=\"Klingon\"?><r><n>12</n></r>", "\u{0}",
  ])
  func `what does not parse is a violation`(document: String) throws {
    #expect(try !violations(document).isEmpty)
  }

  @Test func `bytes that are not in the declared encoding are a violation`() throws {
    let schema = try XMLSchema(Array(Self.xsd.utf8))
    #expect(!schema.violations(in: Array("<r><n>12</n><!-- ".utf8) + [0xFF, 0xFE] + Array(" --></r>".utf8)).isEmpty)
  }

  @Test func `one schema judges many documents at once`() async throws {
    let found = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<50 {
        group.addTask { try violations(number % 2 == 0 ? "<r><n>12</n></r>" : "<r><n>1</n></r>").isEmpty ? 0 : 1 }
      }
      return try await group.reduce(0, +)
    }
    #expect(found == 25)
  }

  @Test(arguments: [
    "", "<", "no schema", "<r/>", "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element/></xs:schema>",
    "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"a\" type=\"none\"/></xs:schema>",
  ])
  func `a broken schema is an error`(text: String) {
    let error = #expect(throws: MarkupError.self) { _ = try XMLSchema(Array(text.utf8)) }
    #expect(error?.operation == "compile XML Schema")
  }

  @Test func `a schema in a file, with what it includes beside it`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "types.xsd",
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:simpleType name="n">
      <xs:restriction base="xs:string"><xs:length value="2"/></xs:restriction></xs:simpleType></xs:schema>
      """)
    let path = try folder.write(
      "main.xsd",
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="types.xsd"/>
      <xs:element name="r" type="n"/></xs:schema>
      """)
    let schema = try XMLSchema(path: path.string)
    #expect(schema.violations(in: Array("<r>12</r>".utf8)) == [])
    #expect(!schema.violations(in: Array("<r>123</r>".utf8)).isEmpty)
  }

  @Test func `a schema file that is missing, broken or a folder is an error`() throws {
    let folder = try TemporaryFolder()
    let broken = try folder.write("broken.xsd", "<xs:schema")
    for path in [broken, folder.path, folder.path.appending("missing.xsd")] {
      let error = #expect(throws: MarkupError.self) { _ = try XMLSchema(path: path.string) }
      #expect(error?.description.isEmpty == false)
    }
  }
}
