import FileAccess

/// Writes a Cabinet. It holds no more than two blocks of content, and the list of files.
final class CabinetArchive: ArchiveSink {
  private let output: ArchiveOutput
  private let announced: [ArchiveEntry]
  private let deflater: DeflateHandle
  private var times: [DOSTime] = []
  private var block: [UInt8] = []
  /// The block before.
  private var history: [UInt8] = []
  private var blockCount = 0

  /// - Parameter files: what will be added, in this order.
  /// - Throws: before anything is written where they do not fit.
  init(_ files: [ArchiveEntry], into output: ArchiveOutput, name: String) throws(ArchiveError) {
    do throws(ArchiveRefusal) { try CabinetLayout.check(files) } catch { throw .refused(archive: name, error) }
    self.output = output
    announced = files
    deflater = try DeflateHandle(name)
    block.reserveCapacity(CabinetLayout.blockSize)
    // Zeros until everything else is there: what was not finished is no Cabinet.
    try output.append([UInt8](repeating: 0, count: CabinetLayout.headerSize(of: files)))
  }

  func begin(
    _ entry: ArchiveEntry, modified: Int?, content: some ByteSource
  ) throws(ArchiveError) -> EntryPacking {
    guard times.count < announced.count, announced[times.count].path == entry.path else {
      throw .notAsAnnounced(entry: entry.path)
    }
    let expected = announced[times.count].size
    guard expected == entry.size else { throw .wrongSize(entry: entry.path, expected: expected, found: entry.size) }
    times.append(DOSTime(modified))
    return .compressed
  }

  func write(_ bytes: [UInt8]) throws(ArchiveError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(CabinetLayout.blockSize - block.count)
      block += piece
      rest = rest.dropFirst(piece.count)
      if block.count == CabinetLayout.blockSize { try writeBlock() }
    }
  }

  /// Nothing to do: blocks go over the files' ends.
  func endEntry() {}

  func close() throws(ArchiveError) {
    guard times.count == announced.count else { throw .notAsAnnounced(entry: announced[times.count].path) }
    if !block.isEmpty { try writeBlock() }
    let header = CabinetLayout.header(Array(zip(announced, times)), size: output.count, blocks: blockCount)
    try output.replace(at: 0, with: header)
  }

  /// MSZIP: `CK`, then a deflate stream that may point back into the block before.
  private func writeBlock() throws(ArchiveError) {
    let data = try deflater.deflated(block, after: history, limit: block.count + 4) ?? stored
    try output.append(CabinetLayout.block(Array("CK".utf8) + data, count: block.count))
    blockCount += 1
    swap(&history, &block)
    block.removeAll(keepingCapacity: true)
  }

  /// The block as the one stored part of a deflate stream: five bytes more than it has.
  private var stored: [UInt8] {
    let (low, high) = (UInt8(truncatingIfNeeded: block.count), UInt8(truncatingIfNeeded: block.count >> 8))
    return [1, low, high, ~low, ~high] + block
  }
}
