import FileAccess

/// One pass over a data set, to its end or to where it is damaged: the values that are wanted, where the pixels lie,
/// and what is wrong with it.
struct DataSetScan {
  /// Bytes of one value that is kept; of the longest text that is asked for, a description, 64 characters are allowed.
  static let maximumValueLength = 16_384

  let values: DataSetValues
  private(set) var pixelData: PixelData?
  /// Why it was not read further.
  private(set) var damage: DICOMError?
  /// Where bytes begin that belong to no element, behind all that do.
  private(set) var trailing: Int?
  let disorder: ElementReader.Disorder?

  init(_ source: any ByteSource, at offset: Int, declared: ElementEncoding, keeping tags: Set<ElementTag>) {
    var collected = Collected()
    var encoding = declared
    do throws(DICOMError) {
      let head = try DICOMError.reading(at: offset) { () throws(FileAccessError) in
        try source.read(at: offset, count: 8)
      }
      encoding = .told(by: head, room: source.count - offset, declared: declared)
    } catch {
      damage = error
    }
    // Few values are behind the first pixel; the stride is what most files have before it.
    var reader = ElementReader(source, at: offset, encoding: encoding, stride: 4_096)
    if damage == nil {
      do throws(DICOMError) {
        while let event = try reader.next() { try collected.take(event, &reader, keeping: tags) }
      } catch {
        damage = error
      }
    }
    values = DataSetValues(encoding: encoding, bytes: collected.bytes, entries: collected.entries)
    pixelData = collected.pixelData
    disorder = reader.disorder
    guard let damage, reader.depth == 0, damage.offset >= reader.position else { return }
    let isBehindPixels = pixelData != nil && !Self.isCutElement(source, at: reader.position, encoding, damage)
    if isBehindPixels || (try? Self.isZero(source, from: reader.position)) == true {
      trailing = reader.position
      self.damage = nil
    }
  }

  /// Whether one of the few elements that may stand behind the pixels begins there and does not end in the source.
  private static func isCutElement(
    _ source: any ByteSource, at offset: Int, _ encoding: ElementEncoding, _ damage: DICOMError
  ) -> Bool {
    guard damage.kind == .lengthBeyondEnd, let bytes = try? source.read(at: offset, count: 2) else { return false }
    return encoding.number(bytes) > UInt64(ElementTag.pixelData.group)
  }

  private struct Collected {
    var bytes: [UInt8] = []
    var entries: [DataSetValues.Entry] = []
    var pixelData: PixelData?
    /// While fragments are read: the element, how many came, their bytes.
    private var fragments: (element: Element, count: Int, length: Int)?

    mutating func take(
      _ event: ElementEvent, _ reader: inout ElementReader, keeping tags: Set<ElementTag>
    ) throws(DICOMError) {
      switch event {
      case .element(let element) where reader.depth == 0:
        switch element.tag {
        case .pixelData, .floatPixelData, .doubleFloatPixelData:
          pixelData = PixelData(
            storage: .native, tag: element.tag, valueOffset: element.valueOffset, length: element.length ?? 0)
        case let tag where tags.contains(tag) && !entries.contains { $0.tag == tag }:
          let value = try reader.value(of: element, limit: DataSetScan.maximumValueLength)
          entries.append(
            DataSetValues.Entry(tag: tag, vr: element.vr, range: bytes.count..<(bytes.count + value.count)))
          bytes += value
        default: break
        }
      case .sequenceStart(let element) where reader.depth == 1 && element.tag == .pixelData:
        fragments = (element, -1, 0)
        note(isClosed: false)
      case .fragment(_, _, let length) where fragments != nil && reader.depth == 1:
        // The first item is the Basic Offset Table (PS3.5 A.4).
        fragments?.count += 1
        if let count = fragments?.count, count > 0 { fragments?.length += length }
        note(isClosed: false)
      case .sequenceEnd where reader.depth == 0 && fragments != nil:
        note(isClosed: true)
        fragments = nil
      default: break
      }
    }

    private mutating func note(isClosed: Bool) {
      guard let fragments else { return }
      pixelData = PixelData(
        storage: .encapsulated(fragments: max(0, fragments.count), isClosed: isClosed), tag: fragments.element.tag,
        valueOffset: fragments.element.valueOffset, length: fragments.length)
    }
  }

  /// Whether nothing but zeros follows, as where a file was filled up to whole blocks.
  private static func isZero(_ source: any ByteSource, from start: Int) throws(FileAccessError) -> Bool {
    var offset = start
    while offset < source.count {
      let bytes = try source.read(at: offset, count: 65_536)
      guard !bytes.isEmpty, bytes.allSatisfy({ $0 == 0 }) else { return false }
      offset += bytes.count
    }
    return true
  }
}
