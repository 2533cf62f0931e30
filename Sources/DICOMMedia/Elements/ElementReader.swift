package import FileAccess

/// Goes through the elements of a data set one after another, into sequences and out again, without recursion: what is
/// open is kept on a stack of bounded depth (PS3.5 section 7).
///
/// Values are not read; `value(of:)` reads one that is wanted. Every length is checked against what holds it, and every
/// event consumes bytes or closes something, so any input comes to an end. In Implicit VR, a sequence of known length
/// is entered only when it is the Directory Record Sequence, or one that was asked for; other such values are passed
/// over.
package struct ElementReader {
  /// Sequences within sequences.
  package static let maximumDepth = 64
  package static let maximumEvents = 16_000_000
  /// Bytes of one value held in memory.
  package static let maximumValueLength = 16 << 20

  private struct Container {
    enum Kind { case sequence, fragments, item }
    let kind: Kind
    /// Where it ends; nil for an undefined length, which a delimiter ends.
    let end: Int?
    /// Where it must have ended: its own end, or that of what holds it.
    let limit: Int
    let encoding: ElementEncoding
    /// Of the last element in an item.
    var lastTag: ElementTag?
  }

  /// An element that does not stand behind all smaller tags of its data set or item (PS3.5 7.1).
  package struct Disorder: Sendable, Hashable {
    /// Of the element, from the start of the source.
    package let offset: Int
    package let tag: ElementTag
    /// What stood before it.
    package let previous: ElementTag
  }

  private var window: ByteWindow
  private var open: [Container] = []
  private var events = 0
  private let end: Int
  private let encoding: ElementEncoding
  private let sequences: Set<ElementTag>
  /// Of the next header, from the start of the file.
  package private(set) var position: Int
  /// The first element so far whose tag is not greater than that before it.
  package private(set) var disorder: Disorder?
  private var lastTag: ElementTag?

  /// - Parameters:
  ///   - offset: where the data set starts, from the start of the file.
  ///   - sequences: which elements of known length are entered in Implicit VR, where nothing tells a sequence from
  ///     another value.
  package init(
    _ source: any ByteSource, at offset: Int, encoding: ElementEncoding, stride: Int = 65_536,
    entering sequences: Set<ElementTag> = [.directoryRecordSequence]
  ) {
    self.sequences = sequences
    window = ByteWindow(source, stride: stride)
    end = max(0, source.count)
    self.encoding = encoding
    position = max(0, offset)
  }

  /// How many sequences and items are open. 0 outside of all sequences.
  package var depth: Int { open.count }

  /// The next event; nil when the data set has ended. After an error the reader does not go on.
  package mutating func next() throws(DICOMError) -> ElementEvent? {
    events += 1
    guard events <= Self.maximumEvents else { throw DICOMError(.tooManyElements, at: position) }
    guard let container = open.last else {
      return position == end ? nil : try element(limit: end, encoding: encoding, inItem: false)
    }
    if position == container.end {
      open.removeLast()
      return container.kind == .item ? .itemEnd(offset: position) : .sequenceEnd(offset: position)
    }
    return switch container.kind {
    case .item: try element(limit: container.limit, encoding: container.encoding, inItem: container.end == nil)
    case .sequence, .fragments: try item(of: container)
    }
  }

  /// The value of an element of known length; empty for an undefined one.
  ///
  /// - Throws: `.valueTooLong` for more than `limit` bytes, before any is read.
  package mutating func value(
    of element: Element, limit: Int = maximumValueLength
  ) throws(DICOMError) -> [UInt8] {
    guard let length = element.length, length > 0 else { return [] }
    guard length <= min(limit, Self.maximumValueLength) else {
      throw DICOMError(.valueTooLong, at: element.offset, expected: "≤ \(limit)", found: "\(length)")
    }
    return Array(try bytes(at: element.valueOffset, count: length, limit: end))
  }

  /// The group number at `position`, outside of all sequences; nil where the bytes end.
  mutating func upcomingGroup() throws(DICOMError) -> UInt16? {
    try DICOMError.reading(at: position) { () throws(FileAccessError) in
      try window.bytes(at: position, count: 2).map { UInt16(truncatingIfNeeded: encoding.number($0)) }
    }
  }

  // MARK: - One header

  private mutating func element(
    limit: Int, encoding: ElementEncoding, inItem delimited: Bool
  ) throws(DICOMError) -> ElementEvent {
    let start = position
    let header = try bytes(at: start, count: 8, limit: limit)
    let tag = Self.tag(header, encoding)
    if tag.group == 0xFFFE {
      guard tag == .itemDelimitation, delimited else {
        throw DICOMError(.misplacedDelimiter, at: start, found: tag.description)
      }
      return try close(header, encoding)
    }
    let vr: ValueRepresentation?
    let length: UInt64
    var valueOffset = start + 8
    if encoding.isExplicit {
      let letters = header.startIndex + 4
      guard let known = ValueRepresentation(header[letters], header[letters + 1]) else {
        let found = header[letters...].prefix(2).map { hexadecimal(UInt($0), digits: 2) }
        throw DICOMError(.badVR, at: start + 4, found: found.joined())
      }
      vr = known
      if known.hasShortLength {
        length = encoding.number(header.suffix(2))
      } else {
        length = encoding.number(try bytes(at: start + 8, count: 4, limit: limit))
        valueOffset = start + 12
      }
    } else {
      vr = nil
      length = encoding.number(header.suffix(4))
    }
    if length == 0xFFFF_FFFF {
      noteOrder(of: tag, at: start)
      return try openUndefined(tag, vr, start, valueOffset, limit, encoding)
    }
    try check(length, at: valueOffset, limit: limit, of: start)
    noteOrder(of: tag, at: start)
    let element = Element(
      tag: tag, vr: vr, offset: start, valueOffset: valueOffset, length: Int(length), encoding: encoding)
    if vr?.isSequence ?? sequences.contains(tag) {
      let stop = valueOffset + Int(length)
      try push(Container(kind: .sequence, end: stop, limit: stop, encoding: encoding), at: start)
      position = valueOffset
      return .sequenceStart(element)
    }
    position = valueOffset + Int(length)
    return .element(element)
  }

  private mutating func openUndefined(
    _ tag: ElementTag, _ vr: ValueRepresentation?, _ start: Int, _ valueOffset: Int, _ limit: Int,
    _ encoding: ElementEncoding
  ) throws(DICOMError) -> ElementEvent {
    var kind = Container.Kind.sequence
    var inner = encoding
    if vr == nil, tag == .pixelData {
      kind = .fragments
    } else if let vr, !vr.isSequence {
      if vr.holdsFragments {
        kind = .fragments
      } else if vr.isUnknown {
        inner = .implicitLittleEndian
      } else {
        throw DICOMError(.badLength, at: start, found: "\(tag) \(vr) FFFFFFFF")
      }
    }
    try push(Container(kind: kind, end: nil, limit: limit, encoding: inner), at: start)
    position = valueOffset
    return .sequenceStart(
      Element(tag: tag, vr: vr, offset: start, valueOffset: valueOffset, length: nil, encoding: encoding))
  }

  private mutating func item(of container: Container) throws(DICOMError) -> ElementEvent {
    let start = position
    let header = try bytes(at: start, count: 8, limit: container.limit)
    let tag = Self.tag(header, container.encoding)
    if tag == .sequenceDelimitation, container.end == nil { return try close(header, container.encoding) }
    guard tag == .item else {
      throw DICOMError(.misplacedDelimiter, at: start, expected: "\(ElementTag.item)", found: "\(tag)")
    }
    let length = container.encoding.number(header.suffix(4))
    let valueOffset = start + 8
    if length == 0xFFFF_FFFF {
      guard container.kind == .sequence else { throw DICOMError(.badLength, at: start, found: "FFFFFFFF") }
      try push(Container(kind: .item, end: nil, limit: container.limit, encoding: container.encoding), at: start)
      position = valueOffset
      return .itemStart(offset: start, length: nil)
    }
    try check(length, at: valueOffset, limit: container.limit, of: start)
    let stop = valueOffset + Int(length)
    if container.kind == .fragments {
      position = stop
      return .fragment(offset: start, valueOffset: valueOffset, length: Int(length))
    }
    try push(Container(kind: .item, end: stop, limit: stop, encoding: container.encoding), at: start)
    position = valueOffset
    return .itemStart(offset: start, length: Int(length))
  }

  /// Ends the innermost open thing at its delimiter, whose length is always 0 (PS3.5 7.5.1).
  private mutating func close(
    _ header: ArraySlice<UInt8>, _ encoding: ElementEncoding
  ) throws(DICOMError) -> ElementEvent {
    let length = encoding.number(header.suffix(4))
    guard length == 0 else { throw DICOMError(.badLength, at: position, expected: "0", found: "\(length)") }
    let start = position
    position = start + 8
    return open.popLast()?.kind == .item ? .itemEnd(offset: start) : .sequenceEnd(offset: start)
  }

  // MARK: - Bounds

  /// `count` bytes that must lie before `limit`. No offset in here is above `end`, so the sums cannot overflow.
  private mutating func bytes(at offset: Int, count: Int, limit: Int) throws(DICOMError) -> ArraySlice<UInt8> {
    guard offset <= limit, count <= limit - offset else {
      throw DICOMError(limit == end ? .truncated : .lengthBeyondEnd, at: min(offset, end))
    }
    let read = try DICOMError.reading(at: offset) { () throws(FileAccessError) in
      try window.bytes(at: offset, count: count)
    }
    // The file became shorter while it was read.
    guard let read else { throw DICOMError(.truncated, at: offset) }
    return read
  }

  private func check(_ length: UInt64, at valueOffset: Int, limit: Int, of start: Int) throws(DICOMError) {
    let room = max(0, limit - valueOffset)
    guard length <= UInt64(room) else {
      throw DICOMError(.lengthBeyondEnd, at: start, expected: "≤ \(room)", found: "\(length)")
    }
  }

  private mutating func noteOrder(of tag: ElementTag, at offset: Int) {
    let previous = open.last == nil ? lastTag : open.last?.lastTag
    if let previous, tag <= previous, disorder == nil {
      disorder = Disorder(offset: offset, tag: tag, previous: previous)
    }
    if open.isEmpty { lastTag = tag } else { open[open.count - 1].lastTag = tag }
  }

  private mutating func push(_ container: Container, at offset: Int) throws(DICOMError) {
    guard open.count < Self.maximumDepth * 2 else { throw DICOMError(.nestingTooDeep, at: offset) }
    open.append(container)
  }

  private static func tag(_ header: ArraySlice<UInt8>, _ encoding: ElementEncoding) -> ElementTag {
    let start = header.startIndex
    let bytes = (header[start], header[start + 1], header[start + 2], header[start + 3])
    let group = encoding.isBigEndian ? (bytes.0, bytes.1) : (bytes.1, bytes.0)
    let element = encoding.isBigEndian ? (bytes.2, bytes.3) : (bytes.3, bytes.2)
    return ElementTag(
      UInt32(group.0) << 24 | UInt32(group.1) << 16 | UInt32(element.0) << 8 | UInt32(element.1))
  }
}
