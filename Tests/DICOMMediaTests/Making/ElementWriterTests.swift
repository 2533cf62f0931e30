@testable import DICOMMedia
import FileAccess
import Testing

@Suite struct ElementWriterTests {
  @Test func shortLengths() {
    var writer = ElementWriter()
    writer.add(ElementTag(0x0010_0020), .LO, "ABC")
    #expect(writer.bytes == [0x10, 0, 0x20, 0, 0x4C, 0x4F, 4, 0, 0x41, 0x42, 0x43, 0x20])
  }

  @Test func longLengths() {
    var writer = ElementWriter()
    writer.add(ElementTag(0x0002_0001), .OB, [0, 1])
    #expect(writer.bytes == [2, 0, 1, 0, 0x4F, 0x42, 0, 0, 2, 0, 0, 0, 0, 1])
  }

  /// A UID is filled up with NUL, a text with a space, and what is even with nothing (PS3.5 6.2).
  @Test func padding() {
    for (representation, value, end) in [
      (ElementWriter.Representation.UI, "1.2", [0x32, 0]), (.UI, "1.23", [0x32, 0x33]), (.CS, "A", [0x41, 0x20]),
    ] as [(ElementWriter.Representation, String, [UInt8])] {
      var writer = ElementWriter()
      writer.add(ElementTag(0x0020_000D), representation, value)
      #expect(Array(writer.bytes.suffix(2)) == end)
      #expect(writer.bytes.count % 2 == 0)
    }
  }

  @Test func numbers() {
    var writer = ElementWriter()
    writer.add(.nextRecordOffset, unsignedLong: 0x0102_0304)
    writer.add(.recordInUseFlag, unsignedShort: 0xFFFE)
    #expect(Array(writer.bytes[6..<12]) == [4, 0, 4, 3, 2, 1])
    #expect(Array(writer.bytes.suffix(4)) == [2, 0, 0xFE, 0xFF])
  }

  /// No length field is ever smaller than what follows it.
  @Test func tooLongAValueIsCut() throws {
    var writer = ElementWriter()
    writer.add(ElementTag(0x0008_1030), .LO, Array(repeating: 0x41, count: 70_001))
    writer.add(ElementTag(0x0020_0010), .SH, "7")
    var reader = ElementReader(MemoryBytes(writer.bytes), at: 0, encoding: .explicitLittleEndian)
    guard case .element(let long) = try reader.next(), case .element(let next) = try reader.next() else {
      Issue.record("two elements")
      return
    }
    #expect(long.length == ElementWriter.maximumShortLength)
    #expect(next.tag == .studyID)
    #expect(try reader.next() == nil)
  }

  @Test func longTextIsNotCut() throws {
    var writer = ElementWriter()
    writer.add(ElementTag(0x0040_A160), .UT, Array(repeating: 0x41, count: 70_000))
    #expect(writer.bytes.count == 12 + 70_000)
  }
}
