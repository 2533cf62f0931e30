import FileAccess

/// Sectors of a compound file and the table that chains them ([MS-CFB] 2.3, 2.5).
struct CompoundFileSectors {
  /// Sector numbers from here on have special meanings.
  private static let endOfNumbers = 0xFFFF_FFFA
  private static let tableEntriesInHeader = 109
  /// Tables of tables that are followed: enough for 2 GiB in 512-byte sectors.
  private static let maximumTables = 256

  private let head: FileHead
  private let size: Int
  private var window: ByteWindow
  /// The sectors that hold the rest of the list that begins in the header.
  private var tables: [Int] = []

  init(_ head: FileHead, shift: Int) {
    self.head = head
    size = 1 << shift
    window = ByteWindow(head.source, stride: size)
  }

  /// What of the sector lies in the file, nil for none. The last sector may be cut short.
  mutating func content(of sector: Int) throws(FileAccessError) -> ArraySlice<UInt8>? {
    let offset = (sector + 1) * size
    guard sector < Self.endOfNumbers, offset < window.count else { return nil }
    return try window.bytes(at: offset, count: min(size, window.count - offset))
  }

  /// The sector that follows in the chain, nil at its end.
  mutating func next(after sector: Int) throws(FileAccessError) -> Int? {
    let entriesInSector = size / 4
    guard let table = try tableSector(sector / entriesInSector),
      let next = try number(in: table, at: sector % entriesInSector)
    else { return nil }
    return next < Self.endOfNumbers ? next : nil
  }

  /// Where the `index`th sector of the chain table lies: listed in the header, and further on in tables of their own.
  private mutating func tableSector(_ index: Int) throws(FileAccessError) -> Int? {
    if index < Self.tableEntriesInHeader { return head.number(at: 76 + index * 4, width: 4) }
    let entriesInTable = size / 4 - 1
    let place = (index - Self.tableEntriesInHeader) / entriesInTable
    while tables.count <= place {
      guard tables.count < Self.maximumTables else { return nil }
      let following: Int?
      if let last = tables.last {
        following = try number(in: last, at: entriesInTable)
      } else {
        following = head.number(at: 68, width: 4)
      }
      guard let following, !tables.contains(following) else { return nil }
      tables.append(following)
    }
    return try number(in: tables[place], at: (index - Self.tableEntriesInHeader) % entriesInTable)
  }

  private mutating func number(in sector: Int, at index: Int) throws(FileAccessError) -> Int? {
    guard sector < Self.endOfNumbers else { return nil }
    return try window.number(at: (sector + 1) * size + index * 4, width: 4).map { Int($0) }
  }
}
