import Archives
import FileAccess
import TestSupport
import Testing

/// Every byte of a ZIP is accounted for, or it is told.
@Suite struct ZIPListingTests {
  private static let names = ["one.txt", "two.txt"]
  private let bytes: [UInt8]

  init() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("archive")
    try ArchiveSample(entries: Self.names.map { ($0, Array("content of \($0)".utf8)) }).write(.zip, to: path)
    bytes = try TemporaryFolder.bytes(path)
  }

  private func flaws(_ bytes: [UInt8], limit: Int = 10) throws -> [ContainerFlaw] {
    try ZIPListing(MemoryBytes(bytes), limit: limit).flaws
  }

  private func place(of signature: [UInt8], in bytes: [UInt8]) throws -> Int {
    try #require(bytes.indices.first { bytes[$0...].starts(with: signature) })
  }

  @Test func `what libarchive writes has no flaw`() throws {
    let listing = try ZIPListing(MemoryBytes(bytes), limit: 2)
    #expect(listing.isSound)
    #expect(listing.flaws == [])
    #expect(listing.entries.map(\.path) == Self.names)
    #expect(listing.entries.map(\.size) == [18, 18])
    #expect(listing.entries.allSatisfy { $0.kind == .file && !$0.isEncrypted && $0.hasUsualMethod })
  }

  @Test func `what is no ZIP is told so`() throws {
    #expect(try flaws([]) == [.otherFormat])
    #expect(try flaws(Array("just a text".utf8)) == [.otherFormat])
    #expect(try flaws(Array(repeating: 0, count: 200_000)) == [.otherFormat])
  }

  @Test func `bytes that belong to nobody are told`() throws {
    #expect(
      try flaws([1, 2, 3] + bytes) == [.strayBytes(offset: 0, count: 3, holdsDirectory: false)])
    #expect(
      try flaws(bytes + [1]) == [.strayBytes(offset: bytes.count, count: 1, holdsDirectory: false)])
    #expect(
      try flaws(bytes + bytes).contains(.strayBytes(offset: 0, count: bytes.count, holdsDirectory: true)))
    #expect(try flaws(bytes + bytes).count == 1)
  }

  @Test func `there may be no more entries than the limit`() throws {
    #expect(try flaws(bytes, limit: 2) == [])
    #expect(try flaws(bytes, limit: 1) == [.tooManyEntries(limit: 1)])
  }

  @Test func `a header that says something else is told`() throws {
    var changed = bytes
    // The first letter of the first name, in its header.
    changed[30] = 0x4F
    #expect(try flaws(changed) == [.disagreement(entry: "one.txt")])
  }

  @Test func `two entries of the same bytes are told`() throws {
    var changed = bytes
    let second = try place(of: [0x50, 0x4B, 1, 2], in: bytes) + 46
    let record = try place(of: [0x50, 0x4B, 1, 2], in: Array(bytes[second...])) + second
    // Its header is said to be the first one's.
    for index in 42..<46 { changed[record + index] = 0 }
    #expect(try flaws(changed).contains(.overlap(entry: "two.txt")))
  }

  @Test func `another disk is told`() throws {
    var changed = bytes
    let end = try place(of: [0x50, 0x4B, 5, 6], in: bytes)
    changed[end + 4] = 1
    #expect(try flaws(changed) == [.severalDisks])
  }

  @Test func `a count or a place that cannot be is told`() throws {
    let end = try place(of: [0x50, 0x4B, 5, 6], in: bytes)
    for (offset, value) in [(10, UInt8(3)), (12, 0xFF), (16, 0xFF), (19, 0x7F)] {
      var changed = bytes
      changed[end + offset] = value
      if offset == 10 { changed[end + 8] = value }
      #expect(try !flaws(changed).isEmpty, "\(offset)")
      #expect(try !ZIPListing(MemoryBytes(changed), limit: 10).isSound)
    }
  }

  @Test func `an archive that is cut anywhere is not sound`() throws {
    for count in 0..<bytes.count {
      #expect(try !ZIPListing(MemoryBytes(Array(bytes.prefix(count))), limit: 10).isSound)
    }
  }

  /// Nothing to compare with: it must end, and not crash.
  @Test func `any byte may be any other`() throws {
    for place in bytes.indices {
      for value: UInt8 in [0, 0x7F, 0x80, 0xFF] {
        var changed = bytes
        changed[place] = value
        #expect(try flaws(changed).count <= 100)
      }
    }
  }
}
