/// The tag of a data element: its group and element number, as (0004,1500) (PS3.5 7.1).
public struct ElementTag: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Group in the upper 16 bits, element in the lower.
  public let number: UInt32

  public init(_ number: UInt32) { self.number = number }

  public var group: UInt16 { UInt16(truncatingIfNeeded: number >> 16) }
  public var element: UInt16 { UInt16(truncatingIfNeeded: number) }

  public static func < (left: ElementTag, right: ElementTag) -> Bool { left.number < right.number }

  /// As the standard writes it: `(0004,1500)`.
  public var description: String { "(\(hexadecimal(UInt(group), digits: 4)),\(hexadecimal(UInt(element), digits: 4)))" }
}

/// The delimiters of items and sequences (PS3.5 7.5).
extension ElementTag {
  public static let item = ElementTag(0xFFFE_E000)
  public static let itemDelimitation = ElementTag(0xFFFE_E00D)
  public static let sequenceDelimitation = ElementTag(0xFFFE_E0DD)
}

/// The file meta information (PS3.10 7.1).
extension ElementTag {
  public static let metaGroupLength = ElementTag(0x0002_0000)
  public static let mediaStorageSOPClassUID = ElementTag(0x0002_0002)
  public static let mediaStorageSOPInstanceUID = ElementTag(0x0002_0003)
  public static let transferSyntaxUID = ElementTag(0x0002_0010)
}

/// The directory (PS3.3 F.3.2).
extension ElementTag {
  public static let fileSetID = ElementTag(0x0004_1130)
  public static let fileSetDescriptorFileID = ElementTag(0x0004_1141)
  public static let rootFirstOffset = ElementTag(0x0004_1200)
  public static let rootLastOffset = ElementTag(0x0004_1202)
  public static let directoryRecordSequence = ElementTag(0x0004_1220)
  public static let nextRecordOffset = ElementTag(0x0004_1400)
  public static let recordInUseFlag = ElementTag(0x0004_1410)
  public static let lowerLevelOffset = ElementTag(0x0004_1420)
  public static let directoryRecordType = ElementTag(0x0004_1430)
  public static let referencedFileID = ElementTag(0x0004_1500)
  /// Retired: the offset of a Multi-Referenced File Directory Record.
  public static let mrdrOffset = ElementTag(0x0004_1504)
  public static let referencedSOPClassUIDInFile = ElementTag(0x0004_1510)
  public static let referencedSOPInstanceUIDInFile = ElementTag(0x0004_1511)
  public static let referencedTransferSyntaxUIDInFile = ElementTag(0x0004_1512)
}
