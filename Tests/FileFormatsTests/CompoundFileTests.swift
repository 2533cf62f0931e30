import FileAccess
import FileFormats
import Testing

/// Compound files whose directory leads astray.
@Suite struct CompoundFileTests {
  private func format(_ bytes: [UInt8]) throws -> FileFormat {
    try FormatIdentifier.identify(MemoryBytes(bytes)).format
  }

  private func changed(_ bytes: [UInt8], at offset: Int, to number: Int) -> [UInt8] {
    var bytes = bytes
    bytes.replaceSubrange(offset..<(offset + 4), with: Sample.little(number, 4))
    return bytes
  }

  @Test func `a chain that loops ends`() throws {
    let whole = Sample.compoundFile(["A", "B", "C", "D", "E", "WordDocument"])
    // The directory's first sector is followed by itself.
    #expect(try format(changed(whole, at: 512 + 4, to: 1)) == .ole)
    #expect(try format(whole) == .word)
  }

  @Test func `neighbours that loop end`() throws {
    let whole = Sample.compoundFile(["A", "WordDocument"])
    let firstEntry = 1024 + 128
    #expect(try format(changed(whole, at: firstEntry + 72, to: 1)) == .ole)
    #expect(try format(changed(whole, at: firstEntry + 68, to: 0)) == .word)
  }

  @Test(arguments: [0x7FFF_FFFF, 0xFFFF_FFF9, 0xFFFF_FFFE, 0xFFFF_FFFF, 4000])
  func `sectors outside the file are not read`(sector: Int) throws {
    let whole = Sample.compoundFile(["WordDocument"])
    #expect(try format(changed(whole, at: 48, to: sector)) == .ole)
    // The table that chains the sectors lies outside: the first sector of the directory is still read.
    #expect(try format(changed(whole, at: 76, to: sector)) == .word)
  }

  @Test func `tables of tables are followed`() throws {
    // The directory begins in a sector whose place in the chain is told by the first table of tables.
    let names = ["A", "B", "C", "D", "E", "WordDocument"]
    let small = Sample.compoundFile(names)
    let directory = small[1024...]
    let first = 109 * 128
    var file = changed(Array(small[..<512]), at: 48, to: first)
    file = changed(file, at: 68, to: 0)
    // Sector 0: the table of tables, whose first entry is sector 1, the 110th part of the chain.
    file += Sample.little(1, 4) + [UInt8](repeating: 0xFF, count: 508)
    file += Sample.little(first + 1, 4) + Sample.little(0xFFFF_FFFE, 4) + [UInt8](repeating: 0xFF, count: 504)
    file += [UInt8](repeating: 0, count: (first - 2) * 512) + directory
    #expect(try format(file) == .word)
    // A table of tables that names no sector.
    #expect(try format(changed(file, at: 512, to: 0xFFFF_FFFF)) == .ole)
  }
}
