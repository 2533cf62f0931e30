import DICOMMedia

/// Makes DICOMDIRs, sound ones and others.
struct DirectoryBuilder {
  struct Record {
    var type = "IMAGE"
    /// Components with backslashes between them.
    var file: String?
    /// A File ID that is no text.
    var rawFile: [UInt8]?
    /// Indices of records; an offset that is written as it is comes from `rawNext` or `rawLower`.
    var next: Int?
    var lower: Int?
    var rawNext: UInt32?
    var rawLower: UInt32?
    var mrdr: Int?
    var inUse: UInt16 = 0xFFFF
    /// Of the elements that every record has, those that this one has not.
    var lacks: Set<ElementTag> = []
    var texts: [(tag: ElementTag, vr: String, value: String)] = []
    /// More elements at the end of the item.
    var tail: (@Sendable (inout DICOMBytes) -> Void)?
  }

  var transferSyntax = TransferSyntax.explicitLittleEndian
  var sopClass: String? = BasicDirectory.sopClassUID
  var definedSequence = true
  var definedItems = true
  /// The index of the root's first record; nil for 0.
  var root: Int? = 0
  var rawRoot: UInt32?
  /// Added to every offset that is not 0.
  var shift = 0
  var records: [Record] = []
  var preamble = [UInt8](repeating: 0, count: 128)
  var instance: String? = "1.2.3.4"
  var fileSetID: String? = "TESTSET"
  var descriptor: String?
  var consistencyFlag: UInt16? = 0
  /// The index of the root's last record; `root` where it is nil.
  var last: Int?
  var rawLast: UInt32?
  /// How the elements are written, where that is not what the transfer syntax says.
  var writtenAs: ElementEncoding?
  var trailer: [UInt8] = []

  /// PATIENT, STUDY, SERIES and one IMAGE for each file.
  static func study(_ files: [String]) -> DirectoryBuilder {
    var builder = DirectoryBuilder()
    builder.records = [
      Record(
        type: "PATIENT", lower: 1,
        texts: [
          (.patientName, "PN", "TEST^ONE"), (.patientID, "LO", "TEST0001"), (.patientBirthDate, "DA", "19700102"),
        ]),
      Record(
        type: "STUDY", lower: 2,
        texts: [
          (.studyDate, "DA", "20240102"), (.studyTime, "TM", "101500"), (.studyInstanceUID, "UI", "1.2.3"),
          (.studyID, "SH", "1"),
        ]),
      Record(
        type: "SERIES", lower: files.isEmpty ? nil : 3,
        texts: [(.modality, "CS", "DX"), (.seriesInstanceUID, "UI", "1.2.3.0"), (.seriesNumber, "IS", "1")]),
    ]
    for (index, file) in files.enumerated() {
      builder.records.append(
        Record(
          file: file, next: index + 1 < files.count ? index + 4 : nil,
          texts: [
            (.referencedSOPClassUIDInFile, "UI", "1.2.840.10008.5.1.4.1.1.7"),
            (.referencedSOPInstanceUIDInFile, "UI", "1.2.3.\(index + 1)"),
            (.referencedTransferSyntaxUIDInFile, "UI", "1.2.840.10008.1.2.1"),
            (.instanceNumber, "IS", "\(index + 1)"),
          ]))
    }
    return builder
  }

  func build() -> [UInt8] { laidOut.bytes }
  /// Where each record's item starts.
  var offsets: [Int] { laidOut.offsets }

  /// Offsets have a fixed width, so a first pass finds them and a second writes them.
  private var laidOut: (bytes: [UInt8], offsets: [Int]) {
    let first = write(offsets: Array(repeating: 0, count: records.count))
    return write(offsets: first.offsets)
  }

  private func write(offsets known: [Int]) -> (bytes: [UInt8], offsets: [Int]) {
    func offset(_ index: Int?, _ raw: UInt32?) -> UInt32 {
      raw ?? index.map { UInt32(known[$0] + (known[$0] == 0 ? 0 : shift)) } ?? 0
    }
    var out = DICOMBytes(writtenAs ?? transferSyntax.encoding ?? .explicitLittleEndian)
    out.raw(
      DICOMBytes.fileHead(
        sopClass: sopClass, instance: instance, transferSyntax: transferSyntax.uid, preamble: preamble))
    if let fileSetID { out.text(.fileSetID, "CS", fileSetID) }
    if let descriptor { out.text(.fileSetDescriptorFileID, "CS", descriptor) }
    out.unsignedLong(.rootFirstOffset, offset(root, rawRoot))
    out.unsignedLong(.rootLastOffset, offset(last ?? root, rawLast ?? rawRoot))
    if let consistencyFlag { out.unsignedShort(ElementTag(0x0004_1212), consistencyFlag) }

    let items = records.map { record in
      var item = DICOMBytes(out.encoding)
      item.enclosed(.item, defined: definedItems) { item in
        func has(_ tag: ElementTag) -> Bool { !record.lacks.contains(tag) }
        if has(.nextRecordOffset) { item.unsignedLong(.nextRecordOffset, offset(record.next, record.rawNext)) }
        if has(.recordInUseFlag) { item.unsignedShort(.recordInUseFlag, record.inUse) }
        if has(.lowerLevelOffset) { item.unsignedLong(.lowerLevelOffset, offset(record.lower, record.rawLower)) }
        if has(.directoryRecordType) { item.text(.directoryRecordType, "CS", record.type) }
        if let file = record.file { item.text(.referencedFileID, "CS", file) }
        if let file = record.rawFile { item.element(.referencedFileID, "CS", file) }
        if let mrdr = record.mrdr { item.unsignedLong(.mrdrOffset, offset(mrdr, nil)) }
        for text in record.texts { item.text(text.tag, text.vr, text.value) }
        record.tail?(&item)
      }
      return item.bytes
    }
    var start = out.bytes.count + (out.encoding.isExplicit ? 12 : 8)
    var offsets: [Int] = []
    for item in items {
      offsets.append(start)
      start += item.count
    }
    out.enclosed(.directoryRecordSequence, defined: definedSequence) { sequence in
      for item in items { sequence.raw(item) }
    }
    out.raw(trailer)
    return (out.bytes, offsets)
  }
}
