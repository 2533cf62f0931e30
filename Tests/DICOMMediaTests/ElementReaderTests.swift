import DICOMMedia
import FileAccess
import Testing

struct ElementReaderTests {
  static let encodings: [ElementEncoding] = [.explicitLittleEndian, .explicitBigEndian, .implicitLittleEndian]
  static let someSequence = ElementTag(0x0008_1140)

  /// Each event in one line, or the error's kind at the end.
  static func walk(_ bytes: [UInt8], _ encoding: ElementEncoding) -> [String] {
    var reader = ElementReader(MemoryBytes(bytes), at: 0, encoding: encoding)
    var lines: [String] = []
    do throws(DICOMError) {
      while let event = try reader.next() {
        switch event {
        case .element(let element):
          lines.append("\(element.tag) \(try reader.value(of: element).count)")
        case .sequenceStart(let element): lines.append("\(element.tag) {")
        case .sequenceEnd: lines.append("}")
        case .itemStart(let offset, _): lines.append("[\(offset)")
        case .itemEnd: lines.append("]")
        case .fragment(_, _, let length): lines.append("fragment \(length)")
        }
      }
    } catch {
      lines.append("\(error.kind)")
    }
    return lines
  }

  @Test(arguments: encodings) func readsNestedSequences(_ encoding: ElementEncoding) {
    for defined in encoding.isExplicit ? [true, false] : [false] {
      var bytes = DICOMBytes(encoding)
      bytes.text(.patientID, "LO", "TEST")
      bytes.enclosed(Self.someSequence, defined: defined) { sequence in
        sequence.enclosed(.item, defined: defined) { item in
          item.unsignedShort(.recordInUseFlag, 1)
          item.enclosed(Self.someSequence, defined: defined) { $0.enclosed(.item, defined: defined) { _ in } }
        }
        sequence.enclosed(.item, defined: true) { _ in }
      }
      bytes.text(.patientName, "PN", "A^")
      let lines = Self.walk(bytes.bytes, encoding).map { $0.hasPrefix("[") ? "[" : $0 }
      #expect(
        lines == [
          "(0010,0020) 4", "(0008,1140) {", "[", "(0004,1410) 2", "(0008,1140) {", "[", "]", "}", "]", "[", "]", "}",
          "(0010,0010) 2",
        ])
    }
  }

  @Test func anUnknownOfUndefinedLengthIsImplicit() {
    var inner = DICOMBytes(.implicitLittleEndian)
    inner.enclosed(.item, defined: false) { $0.text(.patientID, "LO", "AB") }
    var bytes = DICOMBytes()
    bytes.header(ElementTag(0x0009_1001), "UN", length: 0xFFFF_FFFF)
    bytes.raw(inner.bytes)
    bytes.header(.sequenceDelimitation, "", length: 0)
    bytes.text(.patientName, "PN", "CD")
    #expect(
      Self.walk(bytes.bytes, .explicitLittleEndian)
        == ["(0009,1001) {", "[12", "(0010,0020) 2", "]", "}", "(0010,0010) 2"])
  }

  @Test func encapsulatedDataIsFragments() {
    var bytes = DICOMBytes()
    bytes.header(ElementTag(0x7FE0_0010), "OB", length: 0xFFFF_FFFF)
    bytes.header(.item, "", length: 0)
    bytes.element(.item, "", [1, 2, 3, 4])
    bytes.header(.sequenceDelimitation, "", length: 0)
    #expect(
      Self.walk(bytes.bytes, .explicitLittleEndian) == ["(7FE0,0010) {", "fragment 0", "fragment 4", "}"])
  }

  @Test(arguments: encodings) func refusesLengthsBeyondTheEnd(_ encoding: ElementEncoding) {
    for length: UInt32 in [5, 0xFFFE, 0xFFFF_FFFE] {
      var bytes = DICOMBytes(encoding)
      bytes.header(ElementTag(0x7FE0_0010), "OB", length: length)
      bytes.raw([1, 2, 3, 4])
      #expect(Self.walk(bytes.bytes, encoding) == ["lengthBeyondEnd"])
    }
  }

  @Test func refusesAnElementThatLeavesItsItem() {
    var bytes = DICOMBytes()
    bytes.enclosed(Self.someSequence, defined: true) { sequence in
      sequence.enclosed(.item, defined: true) { item in
        item.header(.patientID, "LO", length: 6)
        item.raw([1, 2, 3, 4])
      }
    }
    bytes.raw([UInt8](repeating: 0, count: 100))
    #expect(Self.walk(bytes.bytes, .explicitLittleEndian) == ["(0008,1140) {", "[12", "lengthBeyondEnd"])
  }

  @Test(arguments: encodings) func nestingIsBounded(_ encoding: ElementEncoding) {
    for (levels, last) in [(64, "truncated"), (65, "nestingTooDeep"), (100_000, "nestingTooDeep")] {
      var bytes = DICOMBytes(encoding)
      for _ in 0..<levels {
        bytes.header(Self.someSequence, "SQ", length: 0xFFFF_FFFF)
        bytes.header(.item, "", length: 0xFFFF_FFFF)
      }
      let lines = Self.walk(bytes.bytes, encoding)
      #expect(lines.last == last)
      #expect(lines.count == 129)
    }
  }

  @Test func refusesWhatStandsInTheWrongPlace() {
    func lone(_ tag: ElementTag) -> [UInt8] {
      var bytes = DICOMBytes()
      bytes.header(tag, "", length: 0)
      return bytes.bytes
    }
    for tag in [ElementTag.item, .itemDelimitation, .sequenceDelimitation] {
      #expect(Self.walk(lone(tag), .explicitLittleEndian) == ["misplacedDelimiter"])
    }
    var definedWithDelimiter = DICOMBytes()
    definedWithDelimiter.enclosed(Self.someSequence, defined: true) { $0.raw(lone(.sequenceDelimitation)) }
    #expect(Self.walk(definedWithDelimiter.bytes, .explicitLittleEndian).last == "misplacedDelimiter")

    var elementInSequence = DICOMBytes()
    elementInSequence.enclosed(Self.someSequence, defined: true) { $0.text(.patientID, "LO", "AB") }
    #expect(Self.walk(elementInSequence.bytes, .explicitLittleEndian).last == "misplacedDelimiter")

    var delimiterWithLength = DICOMBytes()
    delimiterWithLength.header(Self.someSequence, "SQ", length: 0xFFFF_FFFF)
    delimiterWithLength.header(.sequenceDelimitation, "", length: 2)
    #expect(Self.walk(delimiterWithLength.bytes, .explicitLittleEndian).last == "badLength")

    var undefinedText = DICOMBytes()
    undefinedText.header(ElementTag(0x0040_A160), "UT", length: 0xFFFF_FFFF)
    #expect(Self.walk(undefinedText.bytes, .explicitLittleEndian) == ["badLength"])
  }

  @Test func implicitBytesReadAsExplicitAreABadVR() {
    var bytes = DICOMBytes(.implicitLittleEndian)
    bytes.text(.patientID, "LO", "TEST")
    #expect(Self.walk(bytes.bytes, .explicitLittleEndian) == ["badVR"])
    #expect(Self.walk(bytes.bytes, .implicitLittleEndian) == ["(0010,0020) 4"])
  }

  @Test func aVRNotYetDefinedHasALongLength() {
    let bytes: [UInt8] = [0x10, 0, 0x20, 0, 0x5A, 0x5A, 0, 0, 2, 0, 0, 0, 1, 2]
    #expect(Self.walk(bytes, .explicitLittleEndian) == ["(0010,0020) 2"])
  }

  @Test func refusesAValueTooLongForMemory() throws {
    var bytes = DICOMBytes()
    bytes.element(.patientID, "LO", Array("TEST".utf8))
    var reader = ElementReader(MemoryBytes(bytes.bytes), at: 0, encoding: .explicitLittleEndian)
    guard case .element(let element)? = try reader.next() else {
      Issue.record("no element")
      return
    }
    #expect(try reader.value(of: element, limit: 4) == Array("TEST".utf8))
    let error = #expect(throws: DICOMError.self) { try reader.value(of: element, limit: 3) }
    #expect(error?.kind == .valueTooLong)
  }

  @Test func startsAnywhere() throws {
    for offset in [Int.min, -1, 4, 5, Int.max] {
      var reader = ElementReader(MemoryBytes([0, 0, 0, 0]), at: offset, encoding: .explicitLittleEndian)
      if offset == 4 {
        #expect(try reader.next() == nil)
      } else {
        let error = #expect(throws: DICOMError.self) { try reader.next() }
        #expect(error?.kind == .truncated)
      }
    }
  }
}
