import Archives
import FileAccess
import SystemPackage
import TestSupport
import Testing

@Suite struct ArchiveRoundTripTests {
  private let folder: TemporaryFolder
  private let path: FilePath

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("archive")
  }

  private func check(_ sample: ArchiveSample, _ format: ArchiveFormat) throws {
    try sample.write(format, to: path)
    let found = try ArchiveSample.read(path)
    #expect(found.map(\.path) == sample.entries.map(\.path))
    #expect(found.map(\.bytes) == sample.entries.map(\.bytes))
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `files of every size come back`(format: ArchiveFormat) throws {
    try check(
      ArchiveSample(entries: [
        ("one", [0x41]), ("zeros", Array(repeating: 0, count: 100_000)), ("large", ArchiveSample.noise(3 << 20)),
        ("chunk", ArchiveSample.noise(1 << 18)), ("empty", []), ("empty too", []),
      ]), format)
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `empty files keep their place`(format: ArchiveFormat) throws {
    try check(ArchiveSample(entries: [("a", []), ("b", [1]), ("c", []), ("d", [2])]), format)
    try check(ArchiveSample(entries: [("a", []), ("b", [])]), format)
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `many entries keep their order`(format: ArchiveFormat) throws {
    try check(
      ArchiveSample(entries: (0..<1000).map { ("\(999 - $0).txt", Array("number \($0)".utf8)) }), format)
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `folders stand in the names`(format: ArchiveFormat) throws {
    try check(
      ArchiveSample(entries: [
        ("DICOMDIR", [1]), ("IMAGES/IM1", [2]), ("IMAGES/IM2", [3]), ("A/B/C/D/E/F/G/H", [4]),
        // A CAB has room for 255 bytes of a name.
        (String(repeating: "LONG/", count: format == .cab ? 50 : 60) + "END", [5]),
      ]), format)
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `names that are not ASCII come back`(format: ArchiveFormat) throws {
    try #require(ArchiveEnvironment.useUTF8Names())
    try check(ArchiveSample(entries: [("病歷/王小明.pdf", [1]), ("é😀.txt", [2])]), format)
  }

  @Test func `a 7z of nothing has no entries`() throws { try check(ArchiveSample(entries: []), .sevenZip) }

  @Test(arguments: ArchiveFormat.allCases, [nil, 0, 1_700_000_000])
  func `equal input gives equal bytes`(format: ArchiveFormat, modified: Int?) throws {
    let sample = ArchiveSample(entries: [
      ("a", ArchiveSample.noise(300_000)), ("b", []), ("c/d", Array("text".utf8)),
    ])
    try sample.write(format, to: path, modified: modified)
    let first = try TemporaryFolder.bytes(path)
    let other = folder.path.appending("under another name")
    try sample.write(format, to: other, modified: modified)
    #expect(try TemporaryFolder.bytes(other) == first)
    #expect(first.count > 300_000)
  }

  @Test func `the formats are what they say`() throws {
    let sample = ArchiveSample(entries: [("a", Array(repeating: 0x41, count: 10_000))])
    try sample.write(.sevenZip, to: path)
    #expect(try TemporaryFolder.bytes(path).starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]))
    #expect(try TemporaryFolder.bytes(path).count < 1000)
    try sample.write(.zip, to: path)
    let zip = try TemporaryFolder.bytes(path)
    #expect(zip.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    // Method 8: deflated.
    #expect(zip[8] == 8 && zip[9] == 0)
    #expect(zip.count < 1000)
    try sample.write(.cab, to: path)
    let cab = try TemporaryFolder.bytes(path)
    #expect(cab.starts(with: Array("MSCF".utf8) + [0, 0, 0, 0, UInt8(cab.count), 0, 0, 0]))
    #expect(cab.count < 250)
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `every byte that is added is handed on in order`(format: ArchiveFormat) throws {
    let bytes = ArchiveSample.noise(700_000)
    let descriptor = try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
    defer { try? descriptor.close() }
    let files = [ArchiveEntry(path: "a", size: bytes.count)]
    let writer = try ArchiveWriter(format, of: files, into: descriptor, path: path)
    var passed: [UInt8] = []
    try writer.add("a", from: MemoryBytes(bytes)) { passed += $0 }
    try writer.finish()
    #expect(passed == bytes)
    // The descriptor is still the caller's, and where it was.
    #expect(try descriptor.seek(offset: 0, from: .current) == 0)
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `an entry tells its size before its content`(format: ArchiveFormat) throws {
    try ArchiveSample(entries: [("a", [1, 2, 3]), ("b", [])]).write(format, to: path)
    let reader = try ArchiveReader(path)
    #expect(try reader.next() == ArchiveEntry(path: "a", size: 3))
    // Content that nobody reads is passed over.
    #expect(try reader.next() == ArchiveEntry(path: "b", size: 0))
    #expect(try reader.next() == nil)
  }
}
