import FileAccess

/// Sectors of a compound file and the table that chains them ([MS-CFB] 2.3, 2.5).
struct CompoundFileSectors {
  private static let tableEntriesInHeader = 109
  /// Tables of tables that are followed: enough for 2 GiB in 512-byte sectors.
  private static let maximumTables = 256

  private let head: FileHead
  let size: Int
  private var window: ByteWindow
  /// The sectors that hold the rest of the list that begins in the header.
  private var tables: [Int] = []

  init(_ head: FileHead, shift: Int) {
    self.head = head
    size = 1 << shift
    window = ByteWindow(head.source, stride: size)
  }

  /// How many sectors the file has, the last one perhaps cut short.
  var count: Int { max(0, (window.count - 1) / size) }

  func offset(of sector: Int) -> Int { (sector + 1) * size }

  /// What of the sector lies in the file, nil for none. The last sector may be cut short.
  mutating func content(of sector: Int) throws(FileAccessError) -> ArraySlice<UInt8>? {
    let offset = offset(of: sector)
    guard sector < CompoundFileStep.endOfNumbers, offset < window.count else { return nil }
    return try window.bytes(at: offset, count: min(size, window.count - offset))
  }

  /// Where the chain goes on.
  mutating func step(after sector: Int) throws(FileAccessError) -> CompoundFileStep {
    let entriesInSector = size / 4
    switch try tableSector(sector / entriesInSector) {
    case .sector(let table):
      let place = offset(of: table) + sector % entriesInSector * 4
      guard let next = try window.number(at: place, width: 4) else { return .fault(.outside(offset: place)) }
      return CompoundFileStep(Int(next), at: place)
    case .end: return .fault(.noSector(offset: 76))
    case .fault(let fault): return .fault(fault)
    }
  }

  /// Where the `index`th sector of the chain table lies: listed in the header, and further on in tables of their own.
  private mutating func tableSector(_ index: Int) throws(FileAccessError) -> CompoundFileStep {
    if index < Self.tableEntriesInHeader { return entry(at: 76 + index * 4, head.number(at: 76 + index * 4, width: 4)) }
    let entriesInTable = size / 4 - 1
    let place = (index - Self.tableEntriesInHeader) / entriesInTable
    while tables.count <= place {
      guard tables.count < Self.maximumTables else { return .fault(.noSector(offset: 68)) }
      let offset = tables.last.map { self.offset(of: $0) + entriesInTable * 4 } ?? 68
      guard case .sector(let following) = entry(at: offset, try number(at: offset)) else {
        return .fault(.noSector(offset: offset))
      }
      guard !tables.contains(following) else { return .fault(.loop(offset: offset)) }
      tables.append(following)
    }
    let offset = offset(of: tables[place]) + (index - Self.tableEntriesInHeader) % entriesInTable * 4
    return entry(at: offset, try number(at: offset))
  }

  private mutating func number(at offset: Int) throws(FileAccessError) -> Int? {
    try window.number(at: offset, width: 4).map { Int($0) }
  }

  private func entry(at offset: Int, _ number: Int?) -> CompoundFileStep {
    guard let number else { return .fault(.outside(offset: offset)) }
    return number < CompoundFileStep.endOfNumbers ? .sector(number) : .fault(.noSector(offset: offset))
  }
}
