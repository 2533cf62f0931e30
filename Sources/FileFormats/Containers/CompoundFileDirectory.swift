import FileAccess

/// The names in the root storage of an OLE2 compound file ([MS-CFB] 2.2–2.6): what a DOC, XLS, PPT or MSG is told by.
/// Names of deeper storages, which belong to embedded objects, are not among them.
///
/// Reads at most `maximumBytes` of the directory; every sector number is checked against the file and no sector is
/// visited twice.
struct CompoundFileDirectory {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let maximumBytes = 524_288
  private static let entrySize = 128

  private(set) var rootNames: Set<String> = []

  /// Nil when the header is not that of a compound file. Without names when the directory cannot be followed.
  init?(_ head: FileHead) throws(FileAccessError) {
    guard head.has(Self.signature), let shift = head.number(at: 30, width: 2), shift == 9 || shift == 12 else {
      return nil
    }
    var sectors = CompoundFileSectors(head, shift: shift)
    var entries: [CompoundFileEntry] = []
    var visited: Set<Int> = []
    var sector = head.number(at: 48, width: 4)
    while let here = sector, visited.insert(here).inserted, visited.count << shift <= Self.maximumBytes,
      let content = try sectors.content(of: here)
    {
      for start in stride(from: content.startIndex, to: content.endIndex - Self.entrySize + 1, by: Self.entrySize) {
        entries.append(CompoundFileEntry(Array(content[start..<(start + Self.entrySize)])))
      }
      sector = try sectors.next(after: here)
    }
    rootNames = Self.names(in: entries)
  }

  /// The entries below the root are a tree of left and right neighbours.
  private static func names(in entries: [CompoundFileEntry]) -> Set<String> {
    guard let root = entries.first else { return [] }
    var names: Set<String> = []
    var visited: Set<Int> = [0]
    var waiting = [root.child]
    while let index = waiting.popLast() {
      guard entries.indices.contains(index), visited.insert(index).inserted else { continue }
      let entry = entries[index]
      if entry.isUsed { names.insert(entry.name) }
      waiting += [entry.left, entry.right]
    }
    return names
  }
}
