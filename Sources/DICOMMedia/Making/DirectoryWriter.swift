import FileAccess

/// Writes a DICOMDIR: a Part 10 file with a zero preamble, and the Basic Directory in Explicit VR Little Endian (PS3.10
/// 7.1, 8.6; PS3.3 F.3.2). Equal records give equal bytes.
enum DirectoryWriter {
  /// (0002,0012) and (0002,0013): who wrote it.
  static let implementationUID = "2.25.124265176059709445723716207203043679317"
  static let implementationVersion = "NHI-PACK"

  /// - Parameters:
  ///   - records: in the order of a walk that sees each record before those below it; the first is at level 0, and no
  ///     record is more than one level below the one before it.
  ///   - fileSetID: at most 16 of A–Z, 0–9 and _.
  static func bytes(of records: [RecordDraft], fileSetID: String) -> [UInt8] {
    // The identifier is made of what it identifies; it has the same length whatever it is, so no offset moves.
    let draft = bytes(of: records, fileSetID: fileSetID, instanceUID: DerivedUID.placeholder)
    return bytes(of: records, fileSetID: fileSetID, instanceUID: DerivedUID.of(draft))
  }

  private static func bytes(of records: [RecordDraft], fileSetID: String, instanceUID: String) -> [UInt8] {
    var file = ElementWriter()
    file.add(written: Array(repeating: 0, count: Part10File.preambleLength) + Array("DICM".utf8))
    let meta = metaInformation(instanceUID)
    file.add(.metaGroupLength, unsignedLong: meta.count)
    file.add(written: meta)

    file.add(.fileSetID, .CS, fileSetID)
    // Two offsets of 12 bytes, the flag of 10, and the header of the sequence.
    let links = links(of: records, from: file.bytes.count + 12 + 12 + 10 + 12)
    file.add(.rootFirstOffset, unsignedLong: links.root.first)
    file.add(.rootLastOffset, unsignedLong: links.root.last)
    file.add(ElementTag(0x0004_1212), unsignedShort: 0)  // File-set Consistency Flag: no inconsistency known
    file.addSequenceHeader(.directoryRecordSequence, length: records.reduce(0) { $0 + length(of: $1) })
    for (record, link) in zip(records, links.all) {
      file.addItemHeader(length: length(of: record) - 8)
      file.add(.nextRecordOffset, unsignedLong: link.next)
      file.add(.recordInUseFlag, unsignedShort: 0xFFFF)
      file.add(.lowerLevelOffset, unsignedLong: link.lower)
      file.add(written: record.elements)
    }
    return file.bytes
  }

  private static func metaInformation(_ instanceUID: String) -> [UInt8] {
    var meta = ElementWriter()
    meta.add(ElementTag(0x0002_0001), .OB, [0, 1])
    meta.add(.mediaStorageSOPClassUID, .UI, BasicDirectory.sopClassUID)
    meta.add(.mediaStorageSOPInstanceUID, .UI, instanceUID)
    meta.add(.transferSyntaxUID, .UI, TransferSyntax.explicitLittleEndian.uid)
    meta.add(ElementTag(0x0002_0012), .UI, implementationUID)
    meta.add(ElementTag(0x0002_0013), .SH, implementationVersion)
    return meta.bytes
  }

  // MARK: - Offsets

  /// Bytes of a record's item: its header, two offsets, the flag, and the rest.
  private static func length(of record: RecordDraft) -> Int { 8 + 12 + 10 + 12 + record.elements.count }

  private struct Links {
    /// Offsets of the first and the last record at the root; 0 when there is none.
    var root: (first: Int, last: Int) = (0, 0)
    var all: [(next: Int, lower: Int)]
  }

  private static func links(of records: [RecordDraft], from start: Int) -> Links {
    var links = Links(all: Array(repeating: (0, 0), count: records.count))
    var offset = start
    // For each level the record that still may have a neighbour.
    var latest: [Int] = []
    for (index, record) in records.enumerated() {
      let level = min(record.level, latest.count)
      if level < latest.count {
        links.all[latest[level]].next = offset
        latest.removeSubrange(level...)
      } else if let parent = latest.last {
        links.all[parent].lower = offset
      }
      latest.append(index)
      if level == 0 {
        if index == 0 { links.root.first = offset }
        links.root.last = offset
      }
      offset += length(of: record)
    }
    return links
  }
}
