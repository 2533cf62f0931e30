import DICOMMedia

/// Writes data elements in any encoding, with any length, right or wrong.
struct DICOMBytes {
  let encoding: ElementEncoding
  private(set) var bytes: [UInt8] = []

  init(_ encoding: ElementEncoding = .explicitLittleEndian) { self.encoding = encoding }

  mutating func raw(_ more: [UInt8]) { bytes += more }

  mutating func number(_ number: UInt64, width: Int) {
    let little = (0..<width).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
    bytes += encoding.isBigEndian ? little.reversed() : little
  }

  /// Tag, VR and length; `length` may be anything.
  mutating func header(_ tag: ElementTag, _ vr: String, length: UInt32) {
    number(UInt64(tag.group), width: 2)
    number(UInt64(tag.element), width: 2)
    if encoding.isExplicit, tag.group != 0xFFFE {
      bytes += Array(vr.utf8)
      if ["OB", "OW", "SQ", "UN", "UT", "UC", "UR"].contains(vr) {
        bytes += [0, 0]
        number(UInt64(length), width: 4)
      } else {
        number(UInt64(length), width: 2)
      }
    } else {
      number(UInt64(length), width: 4)
    }
  }

  mutating func element(_ tag: ElementTag, _ vr: String, _ value: [UInt8]) {
    header(tag, vr, length: UInt32(value.count))
    bytes += value
  }

  mutating func text(_ tag: ElementTag, _ vr: String, _ text: String) {
    var value = Array(text.utf8)
    if value.count % 2 == 1 { value.append(vr == "UI" ? 0 : 0x20) }
    element(tag, vr, value)
  }

  mutating func unsignedLong(_ tag: ElementTag, _ value: UInt32) {
    header(tag, "UL", length: 4)
    number(UInt64(value), width: 4)
  }

  mutating func unsignedShort(_ tag: ElementTag, _ value: UInt16) {
    header(tag, "US", length: 2)
    number(UInt64(value), width: 2)
  }

  /// An item or a sequence of known or undefined length around what `fill` writes.
  mutating func enclosed(_ tag: ElementTag, defined: Bool, _ fill: (inout DICOMBytes) -> Void) {
    var inner = DICOMBytes(encoding)
    fill(&inner)
    header(tag, "SQ", length: defined ? UInt32(inner.bytes.count) : 0xFFFF_FFFF)
    bytes += inner.bytes
    if !defined { header(tag == .item ? .itemDelimitation : .sequenceDelimitation, "", length: 0) }
  }

  /// Preamble, prefix and meta information; the data set is to follow. A nil value leaves its element out.
  static func fileHead(
    sopClass: String? = "1.2.840.10008.5.1.4.1.1.7", instance: String? = "1.2.3.4", transferSyntax: String?,
    preamble: [UInt8] = Array(repeating: 0, count: 128)
  ) -> [UInt8] {
    var group = DICOMBytes()
    group.element(ElementTag(0x0002_0001), "OB", [0, 1])
    if let sopClass { group.text(.mediaStorageSOPClassUID, "UI", sopClass) }
    if let instance { group.text(.mediaStorageSOPInstanceUID, "UI", instance) }
    if let transferSyntax { group.text(.transferSyntaxUID, "UI", transferSyntax) }
    group.text(ElementTag(0x0002_0012), "UI", "2.25.1")
    var head = DICOMBytes()
    head.raw(preamble + Array("DICM".utf8))
    head.unsignedLong(.metaGroupLength, UInt32(group.bytes.count))
    head.raw(group.bytes)
    return head.bytes
  }

  /// A small sound image file.
  static func image(instance: String = "1.2.3.4") -> [UInt8] {
    var body = DICOMBytes()
    body.text(.patientID, "LO", "TEST0001")
    return fileHead(instance: instance, transferSyntax: "1.2.840.10008.1.2.1") + body.bytes
  }
}
