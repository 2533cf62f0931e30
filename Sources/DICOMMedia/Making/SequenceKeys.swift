import FileAccess

/// The sequences among a file's keys, such as the title of a report, as a record holds them: in Explicit VR Little
/// Endian, with the elements that say what is referenced or meant and without any others.
///
/// Of a Content Sequence only the items that modify the title are kept (PS3.3 F.5.25, F.5.26).
struct SequenceKeys {
  /// Bytes of one sequence in a record. A longer one is left out, as if the file did not have it.
  static let maximumLength = 64 << 10
  /// Levels of sequences that mean anything here: a Blending Sequence has three.
  private static let maximumDepth = 4

  /// The items of each sequence.
  private(set) var items: [ElementTag: [UInt8]] = [:]

  /// What an open sequence, or an open item of it, holds so far; nil for one that is passed over.
  private struct Level {
    let tag: ElementTag
    var bytes: [UInt8] = []
    var isKept: Bool
    /// (0040,A010) of an item of a Content Sequence.
    var relationship: [UInt8] = []
  }

  /// - Parameter tags: of the sequences that are wanted, at the top of the data set.
  init(
    _ tags: Set<ElementTag>, in source: any ByteSource, at offset: Int, encoding: ElementEncoding
  ) throws(DICOMError) {
    guard let last = tags.max() else { return }
    var reader = ElementReader(source, at: offset, encoding: encoding, entering: Self.sequences)
    var open: [Level] = []
    while let event = try reader.next() {
      switch event {
      case .sequenceStart(let element):
        // Tags ascend, so nothing that is wanted comes behind the last of them.
        if open.isEmpty, element.tag > last { return }
        let isWanted = open.isEmpty ? tags.contains(element.tag) : Self.sequences.contains(element.tag)
        let isInside = open.last?.isKept ?? true
        open.append(
          Level(tag: element.tag, isKept: isWanted && isInside && open.count < 2 * Self.maximumDepth))
      case .itemStart: open.append(Level(tag: .item, isKept: open.last?.isKept ?? false))
      case .itemEnd: close(&open)
      case .sequenceEnd: close(&open)
      case .fragment: break
      case .element(let element):
        guard let level = open.last else {
          if element.tag > last { return }
          continue
        }
        guard level.isKept, let representation = Self.values[element.tag] else { continue }
        let value = ValueText.trimmed(try reader.value(of: element, limit: DirectoryParser.maximumTextLength))
        var writer = ElementWriter()
        writer.add(element.tag, representation, value)
        open[open.count - 1].bytes += writer.bytes
        if element.tag == Self.relationshipType { open[open.count - 1].relationship = value }
      }
    }
  }

  /// Ends the innermost item or sequence and hands what it holds to what holds it.
  private mutating func close(_ open: inout [Level]) {
    guard let level = open.popLast(), level.isKept, level.bytes.count <= Self.maximumLength else { return }
    guard let parent = open.last else {
      if !level.bytes.isEmpty { items[level.tag] = level.bytes }
      return
    }
    guard !level.bytes.isEmpty else { return }
    var writer = ElementWriter()
    if level.tag == .item {
      let modifiesTitle = level.relationship == Array("HAS CONCEPT MOD".utf8)
      if parent.tag == Self.contentSequence, !modifiesTitle { return }
      writer.addItemHeader(length: level.bytes.count)
    } else {
      writer.addSequenceHeader(level.tag, length: level.bytes.count)
    }
    writer.add(written: level.bytes)
    open[open.count - 1].bytes += writer.bytes
  }

  private static let relationshipType = ElementTag(0x0040_A010)
  private static let contentSequence = ElementTag(0x0040_A730)

  /// The sequences that may stand in a record, one in another.
  static let sequences: Set<ElementTag> = Set(
    [
      0x0008_1115,  // Referenced Series Sequence
      0x0008_1140,  // Referenced Image Sequence
      0x0008_1199,  // Referenced SOP Sequence
      0x0008_9092,  // Referenced Image Evidence Sequence
      0x0040_A043,  // Concept Name Code Sequence
      0x0040_A168,  // Concept Code Sequence
      0x0040_A730,  // Content Sequence
      0x0070_0402,  // Blending Sequence
    ].map { ElementTag($0) })

  /// The elements that stand in their items.
  private static let values: [ElementTag: ElementWriter.Representation] = [
    ElementTag(0x0008_0100): .SH,  // Code Value
    ElementTag(0x0008_0102): .SH,  // Coding Scheme Designator
    ElementTag(0x0008_0103): .SH,  // Coding Scheme Version
    ElementTag(0x0008_0104): .LO,  // Code Meaning
    ElementTag(0x0008_0119): .UC,  // Long Code Value
    ElementTag(0x0008_0120): .UR,  // URN Code Value
    ElementTag(0x0008_1150): .UI,  // Referenced SOP Class UID
    ElementTag(0x0008_1155): .UI,  // Referenced SOP Instance UID
    ElementTag(0x0008_1160): .IS,  // Referenced Frame Number
    .studyInstanceUID: .UI,
    .seriesInstanceUID: .UI,
    relationshipType: .CS,
    ElementTag(0x0040_A040): .CS,  // Value Type
    ElementTag(0x0040_A160): .UT,  // Text Value
  ]
}
