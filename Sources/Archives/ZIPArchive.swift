import FileAccess

/// Writes a ZIP whose headers say everything before the data, as the simplest readers want it. It holds the list of
/// entries. The extension for large archives (Zip64) is used only where a number needs it.
///
/// Source: PKWARE APPNOTE.TXT 4.3, 4.4, 4.5.3.
final class ZIPArchive: ArchiveSink {
  private let output: ArchiveOutput
  private let compression: Compression
  private let deflater: DeflateHandle
  private let probe: ContentProbe
  private var records: [ZIPRecord] = []
  private var checksum = Checksum()
  private var dataStart = 0
  private var room = [UInt8](repeating: 0, count: 1 << 16)

  init(_ compression: Compression, into output: ArchiveOutput, name: String) throws(ArchiveError) {
    self.output = output
    self.compression = compression
    deflater = try DeflateHandle(name, level: compression == .small ? 9 : 1)
    probe = try ContentProbe(name)
  }

  func begin(
    _ entry: ArchiveEntry, modified: Int?, content: some ByteSource
  ) throws(ArchiveError) -> EntryPacking {
    let name = Array(entry.path.utf8)
    guard name.count <= UInt16.max else { throw .refused(archive: entry.path, .badName(entry.path)) }
    let isStored = try !probe.shrinks(content, compression)
    let record = ZIPRecord(
      name: name, isStored: isStored, time: DOSTime(modified), offset: output.count, size: entry.size)
    records.append(record)
    checksum = Checksum()
    if !isStored { try deflater.restart() }
    // Its checksum and its size in the archive are filled in when they are known.
    try output.append(record.header)
    dataStart = output.count
    return isStored ? .stored : .compressed
  }

  func write(_ bytes: [UInt8]) throws(ArchiveError) {
    checksum.add(bytes)
    if records[records.count - 1].isStored { try output.append(bytes) } else { try encode(bytes, isLast: false) }
  }

  func endEntry() throws(ArchiveError) {
    let last = records.count - 1
    if !records[last].isStored { try encode([], isLast: true) }
    records[last].packedSize = output.count - dataStart
    records[last].checksum = checksum.value
    try output.replace(at: records[last].offset, with: records[last].header)
  }

  func close() throws(ArchiveError) {
    let start = output.count
    for record in records { try output.append(record.directoryRecord) }
    try output.append(ZIPRecord.end(count: records.count, offset: start, size: output.count - start))
  }

  private func encode(_ bytes: [UInt8], isLast: Bool) throws(ArchiveError) {
    try deflater.encode(bytes, isLast: isLast, through: &room) { piece throws(ArchiveError) in
      try output.append(piece)
    }
  }
}
