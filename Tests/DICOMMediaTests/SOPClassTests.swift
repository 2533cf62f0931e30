import Testing

@testable import DICOMMedia

@Suite struct SOPClassTests {
  @Test func everyClassIsThereOnceAndNamed() {
    #expect(Set(SOPClass.all.map(\.uid)).count == SOPClass.all.count)
    for known in SOPClass.all {
      #expect(known.name.contains("Storage"))
      #expect(SOPClass.withUID(known.uid) == known)
    }
  }

  @Test(arguments: [
    ("1.2.840.10008.5.1.4.1.1.2", "CT Image", "IMAGE", SOPClass.Purpose.review),
    ("1.2.840.10008.5.1.4.1.1.1.3", "Digital Intra-Oral X-Ray Image - For Presentation", "IMAGE", .review),
    ("1.2.840.10008.5.1.4.1.1.1.3.1", "Digital Intra-Oral X-Ray Image - For Processing", "IMAGE", .rawData),
    ("1.2.840.10008.5.1.4.1.1.66", "Raw Data", "RAW DATA", .rawData),
    ("1.2.840.10008.5.1.4.1.1.66.1", "Spatial Registration", "REGISTRATION", .special),
    ("1.2.840.10008.5.1.4.1.1.66.4", "Segmentation", "IMAGE", .special),
    ("1.2.840.10008.5.1.4.1.1.88.11", "Basic Text SR", "SR DOCUMENT", .review),
    ("1.2.840.10008.5.1.4.1.1.88.59", "Key Object Selection Document", "KEY OBJECT DOC", .review),
    ("1.2.840.10008.5.1.4.1.1.104.1", "Encapsulated PDF", "ENCAP DOC", .review),
    ("1.2.840.10008.5.1.4.1.1.481.5", "RT Plan", "RT PLAN", .special),
  ])
  func aClassTellsWhatItIsFor(uid: String, name: String, recordType: String, purpose: SOPClass.Purpose) throws {
    let found = try #require(SOPClass.withUID(uid))
    #expect(found.shortName == name)
    #expect(found.recordType?.rawValue == recordType)
    #expect(found.purpose == purpose)
    #expect(found.isImage == (recordType == "IMAGE"))
  }

  @Test(arguments: ["", "1.2.3", "1.2.840.10008.5.1.4.1.1.2 ", "1.2.840.10008.1.3.10"])
  func whatIsNoStorageClassIsNotKnown(uid: String) { #expect(SOPClass.withUID(uid) == nil) }

  @Test func transferSyntaxesHaveNames() {
    #expect(TransferSyntax(uid: "1.2.840.10008.1.2.4.90").name == "JPEG 2000 Lossless")
    #expect(TransferSyntax.explicitBigEndian.name == "Explicit VR Big Endian")
    #expect(TransferSyntax.other("1.2.\u{1B}3").name == "1.2.\u{FFFD}3")
  }
}
