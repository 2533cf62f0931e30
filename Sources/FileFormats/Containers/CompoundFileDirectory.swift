import FileAccess

/// The directory of an OLE2 compound file ([MS-CFB] 2.2–2.6): what a DOC, XLS, PPT or MSG is told by.
///
/// Reads at most `maximumBytes` of the directory; every sector number is checked against the file and no sector is
/// visited twice.
struct CompoundFileDirectory {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let maximumBytes = 524_288
  private static let entrySize = 128

  let shift: Int
  private(set) var entries: [CompoundFileEntry] = []
  /// The entries in the root storage by their names. Those of deeper storages, which belong to embedded objects, are not
  /// among them.
  private(set) var root: [String: CompoundFileEntry] = [:]
  /// Where its chain cannot be followed to its end, nil when it can.
  private(set) var fault: CompoundFileFault?
  private(set) var sectors: [Int] = []

  var rootNames: Set<String> { Set(root.keys) }

  /// Nil when the header is not that of a compound file. Without names when the directory cannot be followed.
  init?(_ head: FileHead) throws(FileAccessError) {
    guard head.has(Self.signature), let shift = head.number(at: 30, width: 2), shift == 9 || shift == 12 else {
      return nil
    }
    self.shift = shift
    try readEntries(head)
    root = Self.names(in: entries)
  }

  private mutating func readEntries(_ head: FileHead) throws(FileAccessError) {
    var table = CompoundFileSectors(head, shift: shift)
    var visited: Set<Int> = []
    var step = CompoundFileStep(first: head.number(at: 48, width: 4) ?? 0)
    while case .sector(let here) = step {
      guard visited.insert(here).inserted else { return fault = .loop(offset: table.offset(of: here)) }
      guard visited.count << shift <= Self.maximumBytes else { return }
      guard let content = try table.content(of: here) else { return fault = .outside(offset: table.offset(of: here)) }
      sectors.append(here)
      for start in stride(from: content.startIndex, to: content.endIndex - Self.entrySize + 1, by: Self.entrySize) {
        entries.append(CompoundFileEntry(Array(content[start..<(start + Self.entrySize)]), shift: shift))
      }
      step = try table.step(after: here)
    }
    if case .fault(let found) = step { fault = found }
  }

  /// The entries below the root are a tree of left and right neighbours.
  private static func names(in entries: [CompoundFileEntry]) -> [String: CompoundFileEntry] {
    guard let root = entries.first else { return [:] }
    var names: [String: CompoundFileEntry] = [:]
    var visited: Set<Int> = [0]
    var waiting = [root.child]
    while let index = waiting.popLast() {
      guard entries.indices.contains(index), visited.insert(index).inserted else { continue }
      let entry = entries[index]
      if entry.isUsed { names[entry.name] = entry }
      waiting += [entry.left, entry.right]
    }
    return names
  }
}
