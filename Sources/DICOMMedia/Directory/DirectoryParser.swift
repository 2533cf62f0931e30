import FileAccess

/// Reads the data set of a Basic Directory to its end, or as far as it can be read.
///
/// Values are kept small and few; every other element is passed over. What is wrong with a record is counted, with the
/// first places: a hostile directory may have it wrong everywhere.
struct DirectoryParser {
  /// Bytes of one value that is kept. The longest a record may have, a name, is 5 × 64 characters.
  static let maximumTextLength = 4_096
  /// Bytes that all values together may take. The most records that there can be, of a usual kind, take half of it.
  static let maximumTotal = 64 << 20

  private(set) var fileSet = FileSetAttributes()
  private(set) var store = DirectoryStore()
  private(set) var faults = RecordFaults()
  /// Where and why reading ended before the end of the records.
  private(set) var stop: DICOMError?
  /// Where what follows the records is no data element any more.
  private(set) var trailing: Int?
  /// Just behind the last record that was read.
  private(set) var recordsEnd: Int

  /// Of the header of the records' sequence; nil until it is come to.
  private(set) var sequenceOffset: Int?

  private var reader: ElementReader
  private var inRecords = false
  private var afterRecords = false
  private var inRecord = false
  private var lastTag: ElementTag?
  /// A sequence that is a key and whose items are yet to be seen.
  private var openKey: ElementTag?
  /// Those of `knownTags` that the record, or what stands before the records, has: few, so that looking is quick.
  private var seen: [ElementTag] = []

  /// - Parameter offset: where the data set starts in `source`.
  init(_ source: any ByteSource, at offset: Int, encoding: ElementEncoding) {
    recordsEnd = offset
    reader = ElementReader(source, at: offset, encoding: encoding)
    read()
    // Where the length of the sequence of records is wrong, what there is of it is still worth reading.
    guard let told = stop, told.kind == .lengthBeyondEnd, reader.depth == 0 || (inRecords && reader.depth == 1),
      let open = OpenEndedBytes(
        source, of: .directoryRecordSequence, at: sequenceOffset ?? told.offset, encoding)
    else { return }
    self = DirectoryParser(open, at: offset, encoding: encoding)
    stop = told
  }

  private mutating func read() {
    do throws(DICOMError) {
      while let event = try reader.next() { try take(event) }
    } catch {
      if inRecord { store.dropRecord() }
      if afterRecords { trailing = reader.position } else { stop = error }
    }
    store.finish()
  }

  private mutating func take(_ event: ElementEvent) throws(DICOMError) {
    switch event {
    case .sequenceStart(let element) where reader.depth == 1:
      note(element, record: nil)
      inRecords = element.tag == .directoryRecordSequence && !afterRecords
      if inRecords {
        recordsEnd = reader.position
        sequenceOffset = element.offset
      }
    case .sequenceEnd where inRecords && reader.depth == 0:
      inRecords = false
      afterRecords = true
    case .itemStart(let offset, _) where inRecords && reader.depth == 2: try begin(at: offset)
    case .itemEnd where inRecords && reader.depth == 1:
      inRecord = false
      recordsEnd = reader.position
    case .element(let element) where inRecord && reader.depth == 2: try readRecord(element)
    case .sequenceStart(let element) where inRecord && reader.depth == 3:
      let isFirst = note(element, record: store.rows.count - 1)
      openKey = isFirst && RecordKey.tags[element.tag] == .present ? element.tag : nil
    case .itemStart(let offset, _) where inRecord && reader.depth == 4:
      // Of a sequence it is kept that it has an item.
      if let key = openKey { try keep(key, [1], at: offset) }
      openKey = nil
    case .element(let element) where reader.depth == 0: try readFileSet(element)
    default: break  // What nested sequences hold, icons for one, is nobody's key.
    }
  }

  private mutating func begin(at offset: Int) throws(DICOMError) {
    guard store.rows.count < BasicDirectory.maximumRecords else {
      throw DICOMError(.tooManyRecords, at: offset, expected: "≤ \(BasicDirectory.maximumRecords)")
    }
    store.beginRecord(at: offset)
    inRecord = true
    lastTag = nil
    seen.removeAll(keepingCapacity: true)
  }

  // MARK: - Elements

  /// Notes where an element stands. Of those that nothing is made of, only one behind its like is told to be there
  /// twice.
  ///
  /// - Returns: false for one that is there already.
  @discardableResult
  private mutating func note(_ element: Element, record: Int?) -> Bool {
    let tag = element.tag
    let last = lastTag
    lastTag = max(last ?? tag, tag)
    let isKnown = Self.knownTags.contains(tag)
    if let last, tag <= last {
      if tag == last || (isKnown && seen.contains(tag)) {
        faults.add(.twice, record: record, at: element.offset, tag: tag)
        return false
      }
      faults.add(.disorder, record: record, at: element.offset, tag: tag)
    }
    if isKnown { seen.append(tag) }
    return true
  }

  /// Everything that something is made of.
  private static let knownTags = DirectoryRecord.keptTags.union(RecordKey.tags.keys).union([
    .fileSetID, .fileSetDescriptorFileID, .rootFirstOffset, .rootLastOffset, .consistencyFlag, .directoryRecordSequence,
    .nextRecordOffset, .recordInUseFlag, .lowerLevelOffset, .directoryRecordType, .mrdrOffset,
  ])

  private mutating func readFileSet(_ element: Element) throws(DICOMError) {
    guard note(element, record: nil) else { return }
    switch element.tag {
    case .fileSetID: fileSet.id = try text(element)
    case .fileSetDescriptorFileID: fileSet.descriptorFileID = try text(element)
    case .rootFirstOffset: fileSet.rootOffset = try number(element, width: 4)
    case .rootLastOffset: fileSet.lastRootOffset = try number(element, width: 4)
    case .consistencyFlag: fileSet.consistencyFlag = try number(element, width: 2)
    case .directoryRecordSequence:
      throw DICOMError(.badVR, at: element.offset, expected: "SQ", found: element.vr?.description)
    default: break
    }
  }

  private mutating func readRecord(_ element: Element) throws(DICOMError) {
    let record = store.rows.count - 1
    guard note(element, record: record) else { return }
    switch element.tag {
    case .nextRecordOffset:
      guard let value = try number(element, width: 4) else { return }
      store.withLast { row in
        row.nextOffset = UInt32(value)
        row.fields.insert(.next)
      }
    case .lowerLevelOffset:
      guard let value = try number(element, width: 4) else { return }
      store.withLast { row in
        row.lowerOffset = UInt32(value)
        row.fields.insert(.lower)
      }
    case .mrdrOffset:
      guard let value = try number(element, width: 4) else { return }
      store.withLast { $0.mrdrOffset = UInt32(value) }
    case .recordInUseFlag:
      guard let value = try number(element, width: 2) else { return }
      store.withLast { row in
        row.inUseFlag = UInt16(value)
        row.fields.insert(.inUse)
      }
    case .directoryRecordType:
      let value = try text(element)
      guard !value.isEmpty else { return }
      let type = RecordType(rawValue: ValueText.text(value))
      store.withLast { row in
        row.type = type
        row.fields.insert(.type)
      }
      if type == nil { try keep(element.tag, value, at: element.offset) }
    default:
      let form = RecordKey.tags[element.tag]
      if form == .text || DirectoryRecord.keptTags.contains(element.tag) {
        try keep(element.tag, try text(element), at: element.offset)
      } else if form == .present, element.length != 0 {
        try keep(element.tag, [1], at: element.offset)
      }
    }
  }

  private mutating func keep(_ tag: ElementTag, _ value: [UInt8], at offset: Int) throws(DICOMError) {
    guard store.size + value.count <= Self.maximumTotal else { throw DICOMError(.valueTooLong, at: offset) }
    store.add(tag, value)
  }

  private mutating func text(_ element: Element) throws(DICOMError) -> [UInt8] {
    ValueText.trimmed(try reader.value(of: element, limit: Self.maximumTextLength))
  }

  /// A UL or US of one value; nil for none, and for one of another width.
  private mutating func number(_ element: Element, width: Int) throws(DICOMError) -> Int? {
    guard element.length == width else { return nil }
    return Int(element.encoding.number(try reader.value(of: element, limit: width)))
  }
}
