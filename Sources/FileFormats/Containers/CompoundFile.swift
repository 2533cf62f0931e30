import FileAccess

/// The streams of a compound file, each with its chain followed as far as its size needs ([MS-CFB] 2.1–2.6). No sector
/// is taken twice, so that the time is linear in the file's size.
struct CompoundFile {
  /// Streams shorter than this lie in short sectors of 64 bytes ([MS-CFB] 2.2, Mini Stream Cutoff Size).
  private static let cutoff = 4096
  private static let shortSize = 64

  let directory: CompoundFileDirectory
  private let head: FileHead
  private var table: CompoundFileSectors
  private var isTaken: [Bool]
  /// The table of short sectors, and the sectors that hold these.
  private var shortTable: CompoundFileChain
  private var shortSectors: CompoundFileChain
  private var isShortTaken: [Bool] = []

  /// Nil when the header is not that of a compound file.
  init?(_ file: any ByteSource) throws(FileAccessError) {
    head = try FileHead(file)
    guard let directory = try CompoundFileDirectory(head) else { return nil }
    self.directory = directory
    table = CompoundFileSectors(head, shift: directory.shift)
    isTaken = [Bool](repeating: false, count: table.count)
    shortTable = CompoundFileChain()
    shortSectors = CompoundFileChain()
    for sector in directory.sectors where isTaken.indices.contains(sector) { isTaken[sector] = true }
    shortTable = try chain(
      from: head.number(at: 60, width: 4) ?? 0, bytes: (head.number(at: 64, width: 4) ?? 0) * table.size)
    if let root = directory.entries.first { shortSectors = try chain(from: root.start, bytes: root.size) }
    isShortTaken = [Bool](repeating: false, count: shortSectors.sectors.count * table.size / Self.shortSize)
  }

  /// The stream with its chain. Each is asked for once.
  mutating func stream(_ entry: CompoundFileEntry) throws(FileAccessError) -> CompoundFileStream {
    if entry.size >= Self.cutoff || entry.size == 0 {
      let chain = try chain(from: entry.start, bytes: entry.size)
      return CompoundFileStream(
        size: entry.size, unit: table.size, offsets: chain.sectors.map { table.offset(of: $0) }, fault: chain.fault)
    }
    return try shortStream(entry)
  }

  private mutating func chain(from first: Int, bytes: Int) throws(FileAccessError) -> CompoundFileChain {
    var chain = CompoundFileChain()
    var left = bytes
    var step = CompoundFileStep(first: first)
    while left > 0 {
      switch step {
      case .end: return chain.ending(.noSector(offset: chain.sectors.last.map { table.offset(of: $0) } ?? 48))
      case .fault(let fault): return chain.ending(fault)
      case .sector(let sector):
        let offset = table.offset(of: sector)
        // Of the last sector only what belongs to the stream has to be there.
        guard isTaken.indices.contains(sector), head.source.contains(offset: offset, count: min(left, table.size))
        else {
          return chain.ending(.outside(offset: offset))
        }
        guard !isTaken[sector] else { return chain.ending(.loop(offset: offset)) }
        isTaken[sector] = true
        chain.sectors.append(sector)
        left -= table.size
        if left > 0 { step = try table.step(after: sector) }
      }
    }
    return chain
  }

  private mutating func shortStream(_ entry: CompoundFileEntry) throws(FileAccessError) -> CompoundFileStream {
    var stream = CompoundFileStream(size: entry.size, unit: Self.shortSize, offsets: [], fault: nil)
    var left = entry.size
    var step = CompoundFileStep(first: entry.start)
    while left > 0 {
      switch step {
      case .end: return stream.ending(.noSector(offset: stream.offsets.last ?? 60))
      case .fault(let fault): return stream.ending(fault)
      case .sector(let sector):
        guard let offset = place(ofShort: sector) else {
          return stream.ending(shortSectors.fault ?? .noSector(offset: stream.offsets.last ?? 60))
        }
        guard !isShortTaken[sector] else { return stream.ending(.loop(offset: offset)) }
        isShortTaken[sector] = true
        stream.offsets.append(offset)
        left -= Self.shortSize
        if left > 0 { step = try self.step(afterShort: sector) }
      }
    }
    return stream
  }

  private func place(ofShort sector: Int) -> Int? {
    guard isShortTaken.indices.contains(sector) else { return nil }
    let place = sector * Self.shortSize
    return table.offset(of: shortSectors.sectors[place / table.size]) + place % table.size
  }

  private func step(afterShort sector: Int) throws(FileAccessError) -> CompoundFileStep {
    let place = sector * 4
    guard place / table.size < shortTable.sectors.count else {
      return .fault(shortTable.fault ?? .noSector(offset: 60))
    }
    let offset = table.offset(of: shortTable.sectors[place / table.size]) + place % table.size
    let bytes = try head.source.read(at: offset, count: 4)
    guard bytes.count == 4 else { return .fault(.outside(offset: offset)) }
    return CompoundFileStep(bytes.reversed().reduce(0) { $0 << 8 | Int($1) }, at: offset)
  }
}
