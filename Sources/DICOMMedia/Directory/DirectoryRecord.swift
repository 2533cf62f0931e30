/// One record of a Basic Directory: an item of (0004,1220) (PS3.3 F.3.2.2, F.5).
package struct DirectoryRecord: Sendable {
  let store: DirectoryStore
  let row: DirectoryStore.Row

  /// Of its item tag, from the start of the file: what other records point to.
  package var offset: Int { row.offset }
  /// (0004,1430), such as `PATIENT` or `IMAGE`; empty when it is absent.
  package var type: String { row.type?.rawValue ?? text(.directoryRecordType) ?? "" }
  /// (0004,1430), nil when it is absent or not a value that the standard defines.
  package var recordType: RecordType? { row.type }
  /// (0004,1410): false only for 0000H.
  package var inUse: Bool { row.inUseFlag != 0 }
  /// (0004,1400): the next record of the same entity; 0 for none.
  package var nextOffset: Int { Int(row.nextOffset) }
  /// (0004,1420): the first record of the entity below; 0 for none.
  package var lowerOffset: Int { Int(row.lowerOffset) }
  /// (0004,1504), retired: the record that holds the File ID in place of this one; 0 for none.
  package var mrdrOffset: Int { Int(row.mrdrOffset) }
  /// (0004,1500) in its components, from the folder of the DICOMDIR down; empty when the record names no file. Bytes
  /// that are not UTF-8 show as U+FFFD.
  package var referencedFileID: [String] {
    ValueText.values(value(.referencedFileID) ?? []).map { ValueText.text($0) }
  }

  /// (0004,1510).
  package var referencedSOPClassUID: String? { text(.referencedSOPClassUIDInFile) }
  /// (0004,1511).
  package var referencedSOPInstanceUID: String? { text(.referencedSOPInstanceUIDInFile) }
  /// (0004,1512).
  package var referencedTransferSyntaxUID: String? { text(.referencedTransferSyntaxUIDInFile) }
  /// (0010,0020), of a PATIENT record.
  package var patientID: String? { text(.patientID) }
  /// (0010,0030) as DICOM writes it, `YYYYMMDD`; not checked.
  package var patientBirthDate: String? { text(.patientBirthDate) }

  /// A kept value without padding, nil when it is absent, [] when it is empty. Specific Character Set is not applied.
  package func value(_ tag: ElementTag) -> [UInt8]? { store.value(tag, in: row).map(Array.init) }

  /// What the texts of the record are written in: each record says so itself (PS3.3 F.3.2.2).
  package var characterSet: SpecificCharacterSet { SpecificCharacterSet(value(.specificCharacterSet)) }

  /// A kept value as text, nil when it is absent or empty.
  package func text(_ tag: ElementTag) -> String? {
    guard let bytes = store.value(tag, in: row), !bytes.isEmpty else { return nil }
    // Most values are the same in every set, and are asked for ten thousand times.
    if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x1B }) { return String(decoding: bytes, as: UTF8.self) }
    return characterSet.decode(Array(bytes), isName: tag == .patientName).text
  }

  /// The elements of a record that are kept, apart from the keys of its type (`RecordKey`).
  static let keptTags: Set<ElementTag> = [
    .referencedFileID, .privateRecordUID, .referencedSOPClassUIDInFile, .referencedSOPInstanceUIDInFile,
    .referencedTransferSyntaxUIDInFile, .specificCharacterSet, .studyDate, .studyTime, .modality, .patientName,
    .patientID, .patientBirthDate, .studyInstanceUID, .seriesInstanceUID, .studyID, .seriesNumber, .instanceNumber,
  ]
}

extension ElementTag {
  /// Which kind of PRIVATE record it is (PS3.3 F.3.2.2).
  static let privateRecordUID = ElementTag(0x0004_1432)
}
