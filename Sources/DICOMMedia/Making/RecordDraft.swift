/// A directory record before it has its place.
struct RecordDraft: Sendable {
  /// 0 for PATIENT, 1 for STUDY, 2 for SERIES, 3 for the records of files.
  let level: Int
  /// Everything behind (0004,1420): the type, the file and the keys, in ascending order, in Explicit VR Little Endian.
  let elements: [UInt8]

  init(level: Int, elements: [UInt8]) {
    self.level = level
    self.elements = elements
  }

  /// A record of a patient, study or series.
  init(_ type: RecordType, level: Int, keys: RecordValues) {
    var writer = ElementWriter()
    writer.add(.directoryRecordType, .CS, type.rawValue)
    writer.add(written: keys.elements)
    self.level = level
    elements = writer.bytes
  }

  /// The record of a file.
  init(_ instance: LooseInstance, fileID: [String], keys: RecordValues) {
    var writer = ElementWriter()
    writer.add(.directoryRecordType, .CS, instance.type.rawValue)
    if instance.type == .private { writer.add(ElementTag(0x0004_1432), .UI, RecordType.privateRecordUID) }
    writer.add(.referencedFileID, .CS, fileID.joined(separator: "\\"))
    writer.add(.referencedSOPClassUIDInFile, .UI, instance.sopClassUID)
    writer.add(.referencedSOPInstanceUIDInFile, .UI, instance.sopInstanceUID)
    writer.add(.referencedTransferSyntaxUIDInFile, .UI, instance.transferSyntaxUID)
    writer.add(written: keys.elements)
    level = 3
    elements = writer.bytes
  }
}
