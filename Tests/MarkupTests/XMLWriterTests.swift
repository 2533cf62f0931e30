import Markup
import Testing

@Suite struct XMLWriterTests {
  private func document(_ text: String, encoding: String = "Big5") throws -> [UInt8] {
    try XMLWriter.document(XMLElement("a", text), encoding: encoding)
  }

  private func written(_ root: XMLElement, encoding: String = "UTF-8") throws -> String {
    String(decoding: try XMLWriter.document(root, encoding: encoding), as: UTF8.self)
  }

  @Test func `the declaration names the encoding`() throws {
    #expect(try document("x") == Array("<?xml version=\"1.0\" encoding=\"Big5\"?>\n<a>x</a>\n".utf8))
    #expect(try document("x", encoding: "UTF-8").starts(with: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8))
  }

  @Test func `markup in a text is escaped`() throws {
    let text = #"<b a="1">&amp; ]]> 'q'</b>"#
    let line = try written(XMLElement("a", text)).split(separator: "\n")[1]
    #expect(line == #"<a>&lt;b a="1"&gt;&amp;amp; ]]&gt; 'q'&lt;/b&gt;</a>"#)
  }

  @Test func `line ends and spaces of a text stay`() throws {
    #expect(try written(XMLElement("a", " x \n\ty ")).contains("<a> x \n\ty </a>"))
    #expect(try written(XMLElement("a", "x\ry")).contains("<a>x&#13;y</a>"))
  }

  @Test func `elements keep their order and are indented`() throws {
    let root = XMLElement(
      "r",
      [
        XMLElement("b", "1"), XMLElement("a", [XMLElement("d", "2"), XMLElement("c", "3")]), XMLElement("b", ""),
        XMLElement("e", []),
      ])
    #expect(
      try written(root) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <r>
          <b>1</b>
          <a>
            <d>2</d>
            <c>3</c>
          </a>
          <b></b>
          <e/>
        </r>

        """)
  }

  @Test func `Chinese is Big5`() throws {
    // 病歷本文 is AF66 BEFA A5BB A4E5; the second byte of 許 is a backslash.
    let bytes = try document("病歷本文許")
    let content = bytes.drop { $0 != 0x0A }.dropFirst()
    #expect(
      Array(content) == Array("<a>".utf8) + [0xAF, 0x66, 0xBE, 0xFA, 0xA5, 0xBB, 0xA4, 0xE5, 0xB3, 0x5C]
        + Array("</a>\n".utf8))
  }

  @Test(arguments: [
    ("堃", "&#22531;"), ("あ", "&#12354;"), ("①", "&#9312;"), ("😀", "&#128512;"), ("é", "&#233;"),
    ("病堃歷", nil),
  ])
  func `characters outside Big5 become references`(text: String, reference: String?) throws {
    let bytes = try document(text)
    if let reference {
      let line = "<a>\(reference)</a>"
      // Where the system's table does have the character, its bytes are right too.
      #expect(bytes.allSatisfy { $0 < 0x80 })
      #expect(String(decoding: bytes, as: UTF8.self).contains(line))
    } else {
      #expect(String(decoding: bytes, as: UTF8.self).contains("&#22531;"))
      #expect(Array(bytes).contains(0xAF) && Array(bytes).contains(0xFA))
    }
  }

  @Test func `an unknown encoding is an error`() {
    let error = #expect(throws: MarkupError.self) { try document("x", encoding: "Klingon-8") }
    #expect(error?.description.contains("Klingon-8") == true)
  }

  @Test func `equal input gives equal bytes`() throws {
    let root = XMLElement("r", (0..<50).map { XMLElement("e\($0)", "病歷 \($0)") })
    #expect(try XMLWriter.document(root, encoding: "Big5") == XMLWriter.document(root, encoding: "Big5"))
  }

  @Test func `many documents at once from many threads`() async throws {
    let expected = try document("病歷")
    let all = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<100 { group.addTask { try document("病歷") } }
      return try await group.reduce(into: [[UInt8]]()) { $0.append($1) }
    }
    #expect(all.count == 100 && all.allSatisfy { $0 == expected })
  }

  @Test func `what was written validates, references and all`() throws {
    let schema = try XMLSchema(
      Array(
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="病😀&lt;&amp;"/></xs:restriction>
        </xs:simpleType></xs:element></xs:schema>
        """.utf8))
    #expect(schema.violations(in: try document("病😀<&")) == [])
    #expect(!schema.violations(in: try document("病😀<")).isEmpty)
  }
}
