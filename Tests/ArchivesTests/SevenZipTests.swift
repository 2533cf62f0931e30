import FileAccess
import SystemPackage
import TestSupport
import Testing

@testable import Archives

/// What our own 7z writer makes of each kind of content.
@Suite struct SevenZipTests {
  private let folder: TemporaryFolder
  private let path: FilePath

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("archive.7z")
  }

  private static func method(_ bytes: [UInt8], _ compression: Compression) throws -> SevenZipMethod {
    try ContentProbe("").method(for: MemoryBytes(bytes), compression)
  }

  private static func distance(_ bytes: [UInt8]) throws -> Int? {
    guard case .lzma2(let settings) = try method(bytes, .fast) else { return nil }
    return settings.distance
  }

  @Test(arguments: Compression.allCases)
  func `every kind of content comes back`(compression: Compression) throws {
    let sample = ArchiveSample.kinds
    try sample.write(.sevenZip, compression, to: path)
    let found = try ArchiveSample.read(path)
    #expect(found.map(\.path) == sample.entries.map(\.path))
    for (entry, expected) in zip(found, sample.entries) {
      #expect(entry.bytes.elementsEqual(expected.bytes), "\(entry.path)")
    }
  }

  @Test(arguments: 1...4) func `pixels get the filter of their width`(width: Int) throws {
    #expect(try Self.distance(ArchiveSample.pixels(width, count: 400_000)) == width)
    // One that is looked at whole.
    #expect(try Self.distance(ArchiveSample.pixels(width, count: 20_000)) == width)
  }

  @Test func `text gets no filter, and noise is stored`() throws {
    #expect(try Self.distance(ArchiveSample.text(500_000)) == 0)
    #expect(try Self.method(ArchiveSample.noise(500_000), .fast) == .copy)
    #expect(try Self.method(ArchiveSample.noise(500_000), .small) == .copy)
    #expect(try Self.method([], .small) == .copy)
    #expect(try Self.method([1], .small) == .copy)
  }

  /// What shrinks in the middle only is found as well, whatever stands at the beginning.
  @Test func `a content is judged by all of it`() throws {
    let noise = ArchiveSample.noise(300_000)
    #expect(try Self.distance(noise + ArchiveSample.text(600_000)) == 0)
    #expect(try Self.method(Array("%PDF-1.4\n".utf8) + noise, .fast) == .copy)
  }

  @Test func `storing stores everything`() throws {
    for entry in ArchiveSample.kinds.entries { #expect(try Self.method(entry.bytes, .store) == .copy) }
    try ArchiveSample(entries: [("a", ArchiveSample.text(50_000))]).write(.sevenZip, .store, to: path)
    #expect(try TemporaryFolder.bytes(path).count > 50_000)
  }

  @Test func `small is smaller than fast, and fast smaller than stored`() throws {
    let words = ["tooth ", "pain ", "upper ", "left ", "filling ", "of ", "the ", "patient ", "recall ", "normal "]
    let notes = ArchiveSample.noise(60_000).flatMap { Array(words[Int($0) % words.count].utf8) }
    let sizes = try [Compression.small, .fast, .store].map { compression in
      try ArchiveSample(entries: [("notes", notes)]).write(.sevenZip, compression, to: path)
      return try TemporaryFolder.bytes(path).count
    }
    #expect(sizes[0] < sizes[1] && sizes[1] < sizes[2])
  }

  @Test(
    arguments: [
      (0, 4096), (1, 4096), (4096, 4096), (4097, 6144), (6145, 8192), (100_000, 131_072), (1 << 30, 1 << 20),
    ])
  func `the dictionary is no larger than the file needs`(size: Int, dictionary: Int) {
    #expect(LZMASettings(distance: 0, effort: .fast, size: size).dictionary == dictionary)
  }

  /// 7zFormat.txt, "REAL_UINT64 and NUMBER".
  @Test(
    arguments: [
      (0, [0]), (0x7F, [0x7F]), (0x80, [0x80, 0x80]), (0x3FFF, [0xBF, 0xFF]), (0x4000, [0xC0, 0x00, 0x40]),
      (0x1F_FFFF, [0xDF, 0xFF, 0xFF]), (0x1234_5678, [0xF0, 0x78, 0x56, 0x34, 0x12]),
      (0xFF_FFFF_FFFF_FFFF, [0xFE, 255, 255, 255, 255, 255, 255, 255]),
      (Int.max, [0xFF, 255, 255, 255, 255, 255, 255, 255, 0x7F]),
    ] as [(Int, [UInt8])])
  func `numbers are written as the format has them`(number: Int, expected: [UInt8]) {
    var bytes = SevenZipBytes()
    bytes.add(number: number)
    #expect(bytes.bytes == expected)
  }

  @Test func `bits begin at the top`() {
    var bytes = SevenZipBytes()
    bytes.add(bits: [true, false, false, false, false, false, false, true, true])
    #expect(bytes.bytes == [0x81, 0x80])
  }

  @Test func `an archive stands where it is put`() throws {
    let descriptor = try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
    defer { try? descriptor.close() }
    try descriptor.writeAll(Array("before".utf8))
    let writer = try ArchiveWriter(.sevenZip, into: descriptor, from: 6, path: path)
    #expect(try writer.add("a", from: MemoryBytes(ArchiveSample.text(1000))) == .compressed)
    #expect(try writer.add("b", from: MemoryBytes(ArchiveSample.noise(1000))) == .stored)
    let size = try writer.finish()
    let file = try FileBytes(path)
    #expect(try file.read(at: 0, count: 6) == Array("before".utf8))
    #expect(file.count == 6 + size)
    let reader = try ArchiveReader(try #require(ByteRange(file, offset: 6, count: size)), name: "a part")
    #expect(try reader.next()?.path == "a")
    #expect(try reader.next()?.path == "b")
    #expect(try reader.next() == nil)
  }
}
