/// The tag of a data element: its group and element number, as (0004,1500) (PS3.5 7.1).
package struct ElementTag: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Group in the upper 16 bits, element in the lower.
  package let number: UInt32

  package init(_ number: UInt32) { self.number = number }

  package var group: UInt16 { UInt16(truncatingIfNeeded: number >> 16) }
  package var element: UInt16 { UInt16(truncatingIfNeeded: number) }

  package static func < (left: ElementTag, right: ElementTag) -> Bool { left.number < right.number }

  /// As the standard writes it: `(0004,1500)`.
  package var description: String {
    "(\(hexadecimal(UInt(group), digits: 4)),\(hexadecimal(UInt(element), digits: 4)))"
  }
}

/// The delimiters of items and sequences (PS3.5 7.5).
extension ElementTag {
  package static let item = ElementTag(0xFFFE_E000)
  package static let itemDelimitation = ElementTag(0xFFFE_E00D)
  package static let sequenceDelimitation = ElementTag(0xFFFE_E0DD)
}

/// The file meta information (PS3.10 7.1).
extension ElementTag {
  package static let metaGroupLength = ElementTag(0x0002_0000)
  package static let mediaStorageSOPClassUID = ElementTag(0x0002_0002)
  package static let mediaStorageSOPInstanceUID = ElementTag(0x0002_0003)
  package static let transferSyntaxUID = ElementTag(0x0002_0010)
}

/// The directory (PS3.3 F.3.2).
extension ElementTag {
  package static let fileSetID = ElementTag(0x0004_1130)
  package static let fileSetDescriptorFileID = ElementTag(0x0004_1141)
  package static let rootFirstOffset = ElementTag(0x0004_1200)
  package static let rootLastOffset = ElementTag(0x0004_1202)
  package static let directoryRecordSequence = ElementTag(0x0004_1220)
  package static let nextRecordOffset = ElementTag(0x0004_1400)
  package static let recordInUseFlag = ElementTag(0x0004_1410)
  package static let lowerLevelOffset = ElementTag(0x0004_1420)
  package static let directoryRecordType = ElementTag(0x0004_1430)
  package static let referencedFileID = ElementTag(0x0004_1500)
  /// Retired: the offset of a Multi-Referenced File Directory Record.
  package static let mrdrOffset = ElementTag(0x0004_1504)
  package static let referencedSOPClassUIDInFile = ElementTag(0x0004_1510)
  package static let referencedSOPInstanceUIDInFile = ElementTag(0x0004_1511)
  package static let referencedTransferSyntaxUIDInFile = ElementTag(0x0004_1512)
}
