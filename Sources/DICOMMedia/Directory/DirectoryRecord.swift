/// One record of a Basic Directory: an item of (0004,1220) (PS3.3 F.3.2.2, F.5).
public struct DirectoryRecord: Sendable {
  /// Of its item tag, from the start of the file: what other records point to.
  public let offset: Int
  /// (0004,1430), such as `PATIENT` or `IMAGE`; empty when it is absent.
  public let type: String
  /// (0004,1410): false only for 0000H.
  public let inUse: Bool
  /// (0004,1400): the next record of the same entity; 0 for none.
  public let nextOffset: Int
  /// (0004,1420): the first record of the entity below; 0 for none.
  public let lowerOffset: Int
  /// (0004,1504), retired: the record that holds the File ID in place of this one; 0 for none.
  public let mrdrOffset: Int
  /// (0004,1500) in its components, from the folder of the DICOMDIR down; empty when the record names no file. Bytes
  /// that are not UTF-8 show as U+FFFD.
  public let referencedFileID: [String]
  /// The values that are kept, as bytes without padding.
  public let attributes: [ElementTag: [UInt8]]

  /// (0004,1510).
  public var referencedSOPClassUID: String? { text(.referencedSOPClassUIDInFile) }
  /// (0004,1511).
  public var referencedSOPInstanceUID: String? { text(.referencedSOPInstanceUIDInFile) }
  /// (0004,1512).
  public var referencedTransferSyntaxUID: String? { text(.referencedTransferSyntaxUIDInFile) }
  /// (0010,0020), of a PATIENT record.
  public var patientID: String? { text(.patientID) }
  /// (0010,0030) as DICOM writes it, `YYYYMMDD`; not checked.
  public var patientBirthDate: String? { text(.patientBirthDate) }

  /// A kept value without padding, nil when it is absent, [] when it is empty. Specific Character Set is not applied.
  public func value(_ tag: ElementTag) -> [UInt8]? { attributes[tag] }

  /// What the texts of the record are written in: each record says so itself (PS3.3 F.3.2.2).
  public var characterSet: SpecificCharacterSet { SpecificCharacterSet(value(.specificCharacterSet)) }

  /// A kept value as text, nil when it is absent or empty.
  public func text(_ tag: ElementTag) -> String? {
    guard let bytes = value(tag), !bytes.isEmpty else { return nil }
    return characterSet.decode(bytes, isName: tag == .patientName).text
  }

  /// The elements of a record that are kept as bytes.
  static let keptTags: Set<ElementTag> = [
    .referencedSOPClassUIDInFile, .referencedSOPInstanceUIDInFile, .referencedTransferSyntaxUIDInFile,
    .specificCharacterSet, .studyDate, .studyTime, .modality, .patientName, .patientID, .patientBirthDate,
    .studyInstanceUID, .seriesInstanceUID, .studyID, .seriesNumber, .instanceNumber,
  ]
}
