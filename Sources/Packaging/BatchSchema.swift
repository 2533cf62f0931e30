package import Markup

/// This program's own XML Schema of the batch XML, written from the fields that deployed systems send. The insurer's
/// own is not public; `--schema` validates against it where a user has it.
package enum BatchSchema {
  /// For one task: a compiled schema is not shared.
  package static func compiled() throws(MarkupError) -> XMLSchema { try XMLSchema(Array(xsd.utf8)) }

  static let xsd = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="feereview">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="cdata" type="case" maxOccurs="unbounded"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>

      <xs:complexType name="case">
        <xs:sequence>
          <xs:element name="chead">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="c1"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:enumeration value="1"/><xs:enumeration value="2"/><xs:enumeration value="3"/>
                </xs:restriction></xs:simpleType></xs:element>
                <xs:element name="c2"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:pattern value="[0-9]{10}"/>
                </xs:restriction></xs:simpleType></xs:element>
                <xs:element name="c3"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:pattern value="11|12|13|14|15|19|21|22|29|30|40|50"/>
                </xs:restriction></xs:simpleType></xs:element>
                <xs:element name="c4"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:pattern value="[0-9]{3}(0[1-9]|1[0-2])"/>
                </xs:restriction></xs:simpleType></xs:element>
                <xs:element name="c5"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:pattern value="[1245]"/>
                </xs:restriction></xs:simpleType></xs:element>
                <xs:element name="c6"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:pattern value="[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])"/>
                </xs:restriction></xs:simpleType></xs:element>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="cbody">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="c7"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:pattern value="[0-9A-Z]{1,2}"/>
                </xs:restriction></xs:simpleType></xs:element>
                <xs:element name="c8"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:pattern value="[1-9][0-9]{0,5}"/>
                </xs:restriction></xs:simpleType></xs:element>
                <xs:element name="c9" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:minLength value="1"/>
                </xs:restriction></xs:simpleType></xs:element>
                <xs:element name="c10"><xs:simpleType><xs:restriction base="xs:string">
                  <xs:pattern value="[0-9A-Z]{1,20}"/>
                </xs:restriction></xs:simpleType></xs:element>
                <xs:element name="fdata" type="file" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="file">
        <xs:sequence>
          <xs:element name="f1"><xs:simpleType><xs:restriction base="xs:string">
            <xs:pattern value="[0-9A-Za-z._/\\-]+"/>
          </xs:restriction></xs:simpleType></xs:element>
          <xs:element name="f2"><xs:simpleType><xs:restriction base="xs:string">
            <xs:pattern value="[0-9A-Z]+"/>
          </xs:restriction></xs:simpleType></xs:element>
          <xs:element name="f3"><xs:simpleType><xs:restriction base="xs:string">
            <xs:enumeration value="ATT"/>
          </xs:restriction></xs:simpleType></xs:element>
          <xs:element name="f4" minOccurs="0" type="xs:string"/>
        </xs:sequence>
      </xs:complexType>
    </xs:schema>

    """
}
