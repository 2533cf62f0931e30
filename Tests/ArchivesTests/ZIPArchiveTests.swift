import FileAccess
import SystemPackage
import TestSupport
import Testing

@testable import Archives

/// What our own ZIP writer makes: headers that say everything before the data.
@Suite struct ZIPArchiveTests {
  private let folder: TemporaryFolder
  private let path: FilePath

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("archive.zip")
  }

  @Test(arguments: Compression.allCases)
  func `every kind of content comes back, and nothing contradicts itself`(compression: Compression) throws {
    let sample = ArchiveSample.kinds
    try sample.write(.zip, compression, to: path)
    let found = try ArchiveSample.read(path)
    #expect(found.map(\.path) == sample.entries.map(\.path))
    let file = try FileBytes(path)
    let listing = try ZIPListing(file, limit: 100)
    #expect(listing.flaws.isEmpty)
    for ((entry, listed), expected) in zip(zip(found, listing.entries), sample.entries) {
      #expect(entry.bytes.elementsEqual(expected.bytes), "\(entry.path)")
      #expect(listed.path == expected.path && listed.size == expected.bytes.count)
      #expect(listed.checksum == Checksum.of(expected.bytes))
      let shrinks = compression != .store && !["noise", "empty"].contains(expected.path)
      #expect(listed.method == (shrinks ? 8 : 0), "\(expected.path)")
      guard listed.method == 0 else { continue }
      let start = try #require(listed.start)
      let range = try #require(ByteRange(file, offset: start, count: listed.size))
      #expect(try range.read(at: 0, count: listed.size).elementsEqual(expected.bytes))
    }
  }

  /// The long forms, without an archive of 4 GiB.
  @Test func `what is too long for four bytes has eight`() throws {
    let most = 0xFFFF_FFFE
    func record(_ size: Int, _ offset: Int) -> ZIPRecord {
      var record = ZIPRecord(name: [0x61], isStored: true, time: DOSTime(nil), offset: offset, size: size)
      record.packedSize = size
      return record
    }
    #expect(record(1000, most).header.count == 31 && record(1000, most).directoryRecord.count == 47)
    #expect(record(1000, most + 1).header.count == 31)
    #expect(record(1000, most + 1).directoryRecord.suffix(13) == [0x61, 1, 0, 8, 0, 255, 255, 255, 255, 0, 0, 0, 0])
    #expect(record(most + 1, 0).header.count == 31 + 20 && record(most + 1, 0).directoryRecord.count == 47 + 20)
    #expect(record(most + 1, most + 1).directoryRecord.count == 47 + 28)
    #expect(ZIPRecord.end(count: 0xFFFE, offset: most, size: 10).count == 22)
    for (count, offset) in [(0xFFFF, 10), (1, most + 1)] {
      #expect(ZIPRecord.end(count: count, offset: offset, size: 10).count == 22 + 56 + 20)
    }
  }

  @Test func `more entries than two bytes count come back`() throws {
    let names = (0..<65_540).map { "\($0)" }
    try ArchiveSample(entries: names.map { ($0, []) }).write(.zip, to: path)
    #expect(try ArchiveSample.read(path).map(\.path) == names)
    let listing = try ZIPListing(try FileBytes(path), limit: 70_000)
    #expect(listing.isSound && listing.flaws == [.zip64] && listing.entries.count == names.count)
  }
}
