import DICOMMedia
import FileAccess
import Testing

struct DICOMInstanceTests {
  /// A 2 × 3 image of 16 bits with a private element and a sequence, in any encoding.
  static func sample(
    _ syntax: TransferSyntax, written: ElementEncoding? = nil, defined: Bool = true, pixels: Int = 12,
    tail: [UInt8] = []
  ) -> [UInt8] {
    var body = DICOMBytes(written ?? syntax.encoding ?? .explicitLittleEndian)
    body.text(.sopClassUID, "UI", "1.2.840.10008.5.1.4.1.1.7")
    body.text(.sopInstanceUID, "UI", "1.2.3.4")
    body.enclosed(ElementTag(0x0008_1140), defined: defined) { sequence in
      sequence.enclosed(.item, defined: defined) { item in
        item.text(.sopInstanceUID, "UI", "1.2.3.9")
        item.element(.pixelData, "OW", [1, 2])
      }
    }
    body.text(ElementTag(0x0009_0010), "LO", "MAKER")
    body.element(ElementTag(0x0009_1001), "UN", [0xFF, 0xFE, 0])
    body.text(.patientName, "PN", "TEST^ONE ")
    body.text(.instanceNumber, "IS", " 7 ")
    body.unsignedShort(.rows, 2)
    body.unsignedShort(.columns, 3)
    body.text(.windowCenter, "DS", #"40\-1.5E2"#)
    body.element(.pixelData, "OW", Array(repeating: 5, count: pixels))
    return DICOMBytes.fileHead(transferSyntax: syntax.uid) + body.bytes + tail
  }

  @Test(arguments: [TransferSyntax.explicitLittleEndian, .implicitLittleEndian, .explicitBigEndian], [true, false])
  func `reads each encoding`(syntax: TransferSyntax, defined: Bool) throws {
    // Implicit VR does not tell a sequence of known length from a value.
    let bytes = Self.sample(syntax, defined: defined)
    let instance = try DICOMInstance(MemoryBytes(bytes))
    #expect(instance.values.encoding == syntax.encoding)
    #expect(instance.values.text(.sopInstanceUID) == "1.2.3.4")
    #expect(instance.values[.patientName] == Array("TEST^ONE".utf8))
    #expect(instance.values.number(.instanceNumber) == 7)
    #expect(instance.values.number(.rows) == 2)
    #expect(instance.values.number(.columns) == 3)
    #expect(instance.values.decimals(.windowCenter) == [40, -150])
    #expect(instance.values.decimals(.rows) == [2])
    #expect(instance.values.text(.patientID) == nil)
    #expect(instance.values[.patientID] == nil)
    #expect(instance.values.number(.patientName) == nil)
    let pixels = try #require(instance.pixelData)
    #expect(pixels.storage == .native)
    #expect(pixels.length == 12)
    #expect(pixels.valueOffset == bytes.count - 12)
    #expect(instance.disorder == nil && instance.trailing == nil)
  }

  @Test(arguments: [TransferSyntax.explicitLittleEndian, .implicitLittleEndian, .explicitBigEndian])
  func `reads what is there, not what is declared`(declared: TransferSyntax) throws {
    for actual in [ElementEncoding.explicitLittleEndian, .implicitLittleEndian, .explicitBigEndian] {
      let instance = try DICOMInstance(MemoryBytes(Self.sample(declared, written: actual, defined: false)))
      #expect(instance.values.encoding == actual)
      #expect(instance.values.number(.rows) == 2)
    }
  }

  @Test func `measures fragments`() throws {
    func bytes(closed: Bool, fragments: Int) -> [UInt8] {
      var body = DICOMBytes()
      body.unsignedShort(.rows, 2)
      body.header(.pixelData, "OB", length: 0xFFFF_FFFF)
      body.element(.item, "", [])
      for index in 0..<fragments { body.element(.item, "", Array(repeating: 1, count: 2 + 2 * index)) }
      if closed { body.header(.sequenceDelimitation, "", length: 0) }
      return DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.4.50") + body.bytes
    }
    let whole = try #require(try DICOMInstance(MemoryBytes(bytes(closed: true, fragments: 3))).pixelData)
    #expect(whole.storage == .encapsulated(fragments: 3, isClosed: true))
    #expect(whole.length == 12)
    let none = try #require(try DICOMInstance(MemoryBytes(bytes(closed: true, fragments: 0))).pixelData)
    #expect(none.storage == .encapsulated(fragments: 0, isClosed: true))
    let open = try DICOMInstance.reading(MemoryBytes(bytes(closed: false, fragments: 2)))
    #expect(open.pixelData?.storage == .encapsulated(fragments: 2, isClosed: false))
    #expect(open.damage?.kind == .truncated)
  }

  @Test func `every cut is damage, and what stood before it is still there`() throws {
    let whole = Self.sample(.explicitLittleEndian)
    let start = try Part10File(MemoryBytes(whole)).dataSetOffset
    for length in start..<whole.count {
      let source = MemoryBytes(Array(whole.prefix(length)))
      guard let instance = try? DICOMInstance.reading(source), instance.damage == nil else {
        #expect(throws: DICOMError.self) { try DICOMInstance(source) }
        continue
      }
      // Only between two elements a cut cannot be seen.
      #expect(instance.pixelData == nil)
    }
    let cut = try DICOMInstance.reading(MemoryBytes(Array(whole.dropLast())))
    #expect(cut.damage?.kind == .lengthBeyondEnd)
    #expect(cut.damage?.expected == "≤ 11")
    #expect(cut.damage?.found == "12")
    #expect(cut.values.number(.columns) == 3)
  }

  @Test func `what hangs on at the end is told from damage`() throws {
    let end = Self.sample(.explicitLittleEndian).count
    #expect(
      try DICOMInstance(MemoryBytes(Self.sample(.explicitLittleEndian, tail: [1, 2, 3]))).trailing?.lowerBound == end)
    let zeros = [UInt8](repeating: 0, count: 512)
    #expect(try DICOMInstance(MemoryBytes(Self.sample(.explicitLittleEndian, tail: zeros))).trailing?.lowerBound == end)
    var padding = DICOMBytes()
    padding.element(.dataSetTrailingPadding, "OB", zeros)
    let padded = try DICOMInstance(MemoryBytes(Self.sample(.explicitLittleEndian, tail: padding.bytes)))
    #expect(padded.trailing == nil && padded.disorder == nil)
    let cut = try DICOMInstance.reading(
      MemoryBytes(Self.sample(.explicitLittleEndian, tail: Array(padding.bytes.dropLast()))))
    #expect(cut.damage?.kind == .lengthBeyondEnd && cut.trailing == nil)
    // Without pixels before it, what is no element is damage.
    var report = DICOMBytes()
    report.text(.patientID, "LO", "1234")
    let head = DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.1") + report.bytes
    #expect(try DICOMInstance(MemoryBytes(head + zeros)).trailing?.lowerBound == head.count)
    #expect(throws: DICOMError.self) { try DICOMInstance(MemoryBytes(head + [1, 2, 3])) }
  }

  @Test func `tags that do not ascend are told`() throws {
    var body = DICOMBytes()
    body.text(.patientID, "LO", "1234")
    body.text(.modality, "CS", "DX")
    let head = DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.1")
    let disorder = try #require(try DICOMInstance(MemoryBytes(head + body.bytes)).disorder)
    #expect(disorder.tag == .modality && disorder.previous == .patientID)
    #expect(disorder.offset == head.count + 12)
  }

  @Test func `only what is asked for is kept`() throws {
    let instance = try DICOMInstance(MemoryBytes(Self.sample(.explicitLittleEndian)), keeping: [.rows])
    #expect(instance.values.number(.rows) == 2)
    #expect(instance.values.number(.columns) == nil)
  }

  @Test func `a text beyond measure is refused`() throws {
    var body = DICOMBytes()
    body.header(.pixelDataProviderURL, "UT", length: 20_000)
    body.raw(Array(repeating: 0x61, count: 20_000))
    let source = MemoryBytes(DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.1") + body.bytes)
    #expect(try DICOMInstance.reading(source).damage?.kind == .valueTooLong)
  }
}
