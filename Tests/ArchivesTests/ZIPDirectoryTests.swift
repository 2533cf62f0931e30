import Archives
import FileAccess
import TestSupport
import Testing

@Suite struct ZIPDirectoryTests {
  static func archive(_ names: [String], content: [UInt8] = []) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("archive")
    try ArchiveSample(entries: names.map { ($0, content) }).write(.zip, to: path)
    return try TemporaryFolder.bytes(path)
  }

  @Test func `entries are counted up to a limit`() throws {
    let source = MemoryBytes(try Self.archive((0..<100).map { "\($0)" }))
    #expect(try !ZIPDirectory.mayHaveMoreEntries(than: 100, in: source))
    #expect(try ZIPDirectory.mayHaveMoreEntries(than: 99, in: source))
    #expect(try ZIPDirectory.mayHaveMoreEntries(than: 0, in: source))
  }

  @Test func `an entry is counted wherever it begins`() throws {
    let signature: [UInt8] = [0x50, 0x4B, 1, 2]
    let stretch = 1 << 18
    for offset in [0, 1, stretch - 4, stretch - 3, stretch - 2, stretch - 1, stretch] {
      let source = MemoryBytes(Array(repeating: 0x50, count: offset) + signature + [0x50, 0x4B, 1])
      #expect(try ZIPDirectory.mayHaveMoreEntries(than: 0, in: source))
      #expect(try !ZIPDirectory.mayHaveMoreEntries(than: 1, in: source))
    }
    #expect(try !ZIPDirectory.mayHaveMoreEntries(than: 0, in: MemoryBytes([])))
    #expect(try !ZIPDirectory.mayHaveMoreEntries(than: 0, in: MemoryBytes([0x50, 0x4B, 0x4B, 1, 2])))
  }
}
