import DICOMMedia
import FileAccess
import Testing

struct Part10FileTests {
  @Test func readsTheMetaInformation() throws {
    let head = DICOMBytes.fileHead(instance: "1.2.3.45", transferSyntax: "1.2.840.10008.1.2.4.70")
    let file = try Part10File(MemoryBytes(head + [0x08, 0x00, 0x16, 0x00]))
    #expect(file.metaSOPClassUID == "1.2.840.10008.5.1.4.1.1.7")
    #expect(file.sopInstanceUID == "1.2.3.45")
    #expect(file.transferSyntaxUID == "1.2.840.10008.1.2.4.70")
    #expect(file.transferSyntax == .other("1.2.840.10008.1.2.4.70"))
    #expect(file.dataSetOffset == head.count)
    #expect(file.declaredMetaEnd == head.count)
  }

  @Test func aTIFFLookingPreambleIsLegal() throws {
    let preamble = [0x49, 0x49, 0x2A, 0x00] + [UInt8](repeating: 7, count: 124)
    let bytes = DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.1", preamble: preamble)
    #expect(try Part10File.hasSignature(MemoryBytes(bytes)))
    #expect(try Part10File(MemoryBytes(bytes)).transferSyntax == .explicitLittleEndian)
  }

  @Test func signatureStandsAt128Only() throws {
    #expect(try !Part10File.hasSignature(MemoryBytes([])))
    #expect(try !Part10File.hasSignature(MemoryBytes(Array("DICM".utf8))))
    let preamble = [UInt8](repeating: 0, count: 128)
    #expect(try !Part10File.hasSignature(MemoryBytes(preamble + Array("DIC".utf8))))
    #expect(try Part10File.hasSignature(MemoryBytes(preamble + Array("DICM".utf8))))
  }

  @Test func tellsWhatIsWrong() {
    let cases: [(bytes: [UInt8], kind: DICOMError.Kind)] = [
      ([], .notPart10),
      (Array("%PDF-1.4".utf8) + [UInt8](repeating: 0x20, count: 200), .notPart10),
      (DICOMBytes.fileHead(transferSyntax: nil), .missingElement),
      (DICOMBytes.fileHead(transferSyntax: ""), .missingElement),
      (Array(DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.1").dropLast(3)), .lengthBeyondEnd),
      (DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.1") + [2, 0, 1], .truncated),
      (DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.1") + [2, 0, 0x10, 0, 0, 0, 0, 0], .badVR),
    ]
    for (bytes, kind) in cases {
      let error = #expect(throws: DICOMError.self) { try Part10File(MemoryBytes(bytes)) }
      #expect(error?.kind == kind)
    }
  }

  @Test func refusesTwoTransferSyntaxes() {
    var second = DICOMBytes()
    second.text(.transferSyntaxUID, "UI", "1.2.840.10008.1.2")
    let bytes = DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.1") + second.bytes
    let error = #expect(throws: DICOMError.self) { try Part10File(MemoryBytes(bytes)) }
    #expect(error?.kind == .duplicateElement)
  }

  @Test func aWrongGroupLengthIsKeptAndNotFollowed() throws {
    var bytes = DICOMBytes.fileHead(transferSyntax: "1.2.840.10008.1.2.1")
    bytes[140] = 3
    let file = try Part10File(MemoryBytes(bytes))
    #expect(file.declaredMetaEnd == 147)
    #expect(file.dataSetOffset == bytes.count)
  }

  @Test func knowsTransferSyntaxes() {
    #expect(TransferSyntax(uid: "1.2.840.10008.1.2").encoding == .implicitLittleEndian)
    #expect(TransferSyntax(uid: "1.2.840.10008.1.2.1").encoding == .explicitLittleEndian)
    #expect(TransferSyntax(uid: "1.2.840.10008.1.2.2").encoding == .explicitBigEndian)
    #expect(TransferSyntax(uid: "1.2.840.10008.1.2.1.99").encoding == nil)
    #expect(TransferSyntax(uid: "1.2.840.10008.1.2.4.95").encoding == nil)
    #expect(TransferSyntax(uid: "1.2.840.10008.1.2.4.50").encoding == .explicitLittleEndian)
    for uid in ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99", "1.9"] {
      #expect(TransferSyntax(uid: uid).uid == uid)
    }
  }
}
