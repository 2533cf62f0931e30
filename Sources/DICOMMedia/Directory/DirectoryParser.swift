import FileAccess

/// Reads the data set of a Basic Directory, up to the end of its record sequence. What follows is not looked at.
struct DirectoryParser {
  /// Bytes of one value that is kept. The longest a record may have, a name, is 5 × 64 characters.
  static let maximumTextLength = 4_096
  /// Bytes of all values that are kept.
  static let maximumTextTotal = 64 << 20

  private(set) var fileSet: [ElementTag: [UInt8]] = [:]
  private(set) var rootOffset = 0
  private(set) var lastRootOffset = 0
  private(set) var records: [DirectoryRecord] = []
  private var reader: ElementReader
  private var draft: Draft?
  private var held = 0

  /// A record whose item has not ended.
  private struct Draft {
    let offset: Int
    var texts: [ElementTag: [UInt8]] = [:]
    var numbers: [ElementTag: Int] = [:]

    var record: DirectoryRecord {
      DirectoryRecord(
        offset: offset,
        type: ValueText.text(texts[.directoryRecordType] ?? []),
        inUse: numbers[.recordInUseFlag] != 0,
        nextOffset: numbers[.nextRecordOffset] ?? 0,
        lowerOffset: numbers[.lowerLevelOffset] ?? 0,
        mrdrOffset: numbers[.mrdrOffset] ?? 0,
        referencedFileID: ValueText.values(texts[.referencedFileID] ?? []).map { ValueText.text($0) },
        attributes: texts.filter { DirectoryRecord.keptTags.contains($0.key) })
    }
  }

  init(_ source: any ByteSource, at offset: Int, encoding: ElementEncoding) throws(DICOMError) {
    reader = ElementReader(source, at: offset, encoding: encoding)
    var inRecords = false
    while let event = try reader.next() {
      switch event {
      case .sequenceStart(let element) where element.tag == .directoryRecordSequence && reader.depth == 1:
        inRecords = true
      case .sequenceEnd where inRecords && reader.depth == 0: return
      case .itemStart(let offset, _) where inRecords && reader.depth == 2:
        guard records.count < BasicDirectory.maximumRecords else {
          throw DICOMError(.tooManyRecords, at: offset, expected: "≤ \(BasicDirectory.maximumRecords)")
        }
        draft = Draft(offset: offset)
      case .itemEnd where inRecords && reader.depth == 1:
        if let record = draft?.record { records.append(record) }
        draft = nil
      case .element(let element) where inRecords && reader.depth == 2: try readRecord(element)
      case .element(let element) where reader.depth == 0: try readFileSet(element)
      default: break  // What nested sequences hold, icons for one, is nobody's key.
      }
    }
  }

  private mutating func readFileSet(_ element: Element) throws(DICOMError) {
    switch element.tag {
    case .rootFirstOffset: rootOffset = try number(element, width: 4)
    case .rootLastOffset: lastRootOffset = try number(element, width: 4)
    case .fileSetID, .fileSetDescriptorFileID:
      guard fileSet[element.tag] == nil else { throw Self.duplicate(element) }
      fileSet[element.tag] = try text(element)
    case .directoryRecordSequence:
      throw DICOMError(.badVR, at: element.offset, expected: "SQ", found: element.vr?.description)
    default: break
    }
  }

  private mutating func readRecord(_ element: Element) throws(DICOMError) {
    guard draft?.numbers[element.tag] == nil, draft?.texts[element.tag] == nil else { throw Self.duplicate(element) }
    switch element.tag {
    case .nextRecordOffset, .lowerLevelOffset, .mrdrOffset, .recordInUseFlag:
      let value = try number(element, width: element.tag == .recordInUseFlag ? 2 : 4)
      draft?.numbers[element.tag] = value
    case .directoryRecordType, .referencedFileID,
      _ where DirectoryRecord.keptTags.contains(element.tag):
      let value = try text(element)
      draft?.texts[element.tag] = value
    default: break
    }
  }

  private mutating func text(_ element: Element) throws(DICOMError) -> [UInt8] {
    let value = try reader.value(of: element, limit: Self.maximumTextLength)
    held += value.count
    guard held <= Self.maximumTextTotal else { throw DICOMError(.valueTooLong, at: element.offset) }
    return ValueText.trimmed(value)
  }

  /// A UL or US of one value. An empty one is 0.
  private mutating func number(_ element: Element, width: Int) throws(DICOMError) -> Int {
    let value = try reader.value(of: element, limit: Self.maximumTextLength)
    guard value.isEmpty || value.count == width else {
      throw DICOMError(.badLength, at: element.offset, expected: "\(width)", found: "\(value.count)")
    }
    return Int(element.encoding.number(value))
  }

  private static func duplicate(_ element: Element) -> DICOMError {
    DICOMError(.duplicateElement, at: element.offset, found: "\(element.tag)")
  }
}
