import Archives
import FileAccess
import SystemPackage
import TestSupport
import Testing

@Suite struct CabinetTests {
  private static let blockSize = 32_768
  private static let mostBytes = 65_535 * blockSize
  private let folder: TemporaryFolder
  private let path: FilePath

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("archive")
  }

  /// Writes the Cabinet, and reads it back.
  private func cabinet(
    _ entries: [(path: String, bytes: [UInt8])], modified: Int? = nil
  ) throws -> CabinetBytes {
    try ArchiveSample(entries: entries).write(.cab, to: path, modified: modified)
    let found = try ArchiveSample.read(path)
    #expect(found.map(\.path) == entries.map(\.path))
    let isEqual = found.map(\.bytes) == entries.map(\.bytes)
    #expect(isEqual)
    let cabinet = CabinetBytes(try TemporaryFolder.bytes(path))
    #expect(cabinet.size == cabinet.bytes.count)
    #expect(cabinet.files.map(\.size) == entries.map(\.bytes.count))
    #expect(cabinet.blocks.allSatisfy { $0.data.starts(with: Array("CK".utf8)) })
    return cabinet
  }

  private func create() throws -> FileDescriptor {
    try FileDescriptor.open(path, .readWrite, options: [.create, .truncate], permissions: .ownerReadWrite)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 32_767, 32_768, 32_769, 65_536, 98_304, 100_000])
  func `a file is cut into blocks of 32 KiB`(size: Int) throws {
    let cabinet = try cabinet([("a", ArchiveSample.noise(size))])
    #expect(cabinet.blocks.dropLast().allSatisfy { $0.count == Self.blockSize })
    #expect(cabinet.blocks.reduce(0) { $0 + $1.count } == size)
    #expect(cabinet.blocks.count == (size + Self.blockSize - 1) / Self.blockSize)
  }

  @Test func `blocks go over the ends of files, and empty files have a place`() throws {
    let files = [("a", 20_000), ("none", 0), ("b", 12_768), ("c", 1), ("last", 0)]
    let cabinet = try cabinet(files.map { ($0.0, ArchiveSample.noise($0.1)) })
    #expect(cabinet.blocks.map(\.count) == [Self.blockSize, 1])
    #expect(cabinet.files.map(\.offset) == [0, 20_000, 20_000, 32_768, 32_769])
  }

  @Test func `files that are all empty need no block`() throws {
    #expect(try cabinet([("a", []), ("b/c", [])]).blocks.isEmpty)
  }

  @Test func `a block points back into the one before`() throws {
    let piece = ArchiveSample.noise(20_000)
    let repeated = try cabinet((0..<20).map { ("\($0)", piece) })
    #expect(repeated.bytes.count < 25_000)
    // From the second block on nothing is new, although none of them repeats itself.
    #expect(repeated.blocks.count == 13)
    #expect(repeated.blocks.dropFirst().allSatisfy { $0.data.count < 500 })
    let different = try cabinet([("a", ArchiveSample.noise(400_000))])
    #expect(different.bytes.count > 390_000)
  }

  @Test func `what cannot be compressed grows by seven bytes a block`() throws {
    let cabinet = try cabinet([("a", ArchiveSample.noise(1 << 20))])
    #expect(cabinet.blocks.count == 32)
    #expect(cabinet.blocks.contains { $0.data.count == Self.blockSize + 7 })
    #expect(cabinet.blocks.allSatisfy { $0.data.count <= Self.blockSize + 7 })
  }

  @Test func `folders are told apart by backslashes, and names in UTF-8 are flagged`() throws {
    try #require(ArchiveEnvironment.useUTF8Names())
    let cabinet = try cabinet([("DICOMDIR", [1]), ("IMAGES/CT/IM000001", [2]), ("影像/é.dcm", [3])])
    #expect(
      cabinet.files.map { String(decoding: $0.name, as: UTF8.self) } == [
        "DICOMDIR", #"IMAGES\CT\IM000001"#, #"影像\é.dcm"#,
      ])
    #expect(cabinet.files.map(\.attributes) == [0x20, 0x20, 0xA0])
  }

  @Test(
    arguments: [
      (nil, 1980, 1, 1, 0), (0, 1980, 1, 1, 0), (315_532_799, 1980, 1, 1, 0), (315_532_801, 1980, 1, 1, 0),
      (315_532_802, 1980, 1, 1, 1), (1_700_000_000, 2023, 11, 14, 22 << 11 | 13 << 5 | 10),
      (1_709_164_800, 2024, 2, 29, 0), (4_354_819_198, 2107, 12, 31, 23 << 11 | 59 << 5 | 29),
      (4_354_819_200, 2107, 12, 31, 23 << 11 | 59 << 5 | 29), (.max, 2107, 12, 31, 23 << 11 | 59 << 5 | 29),
      (.min, 1980, 1, 1, 0),
    ] as [(Int?, Int, Int, Int, Int)])
  func `times are those of UTC, within the years of MS-DOS`(
    modified: Int?, year: Int, month: Int, day: Int, time: Int
  ) throws {
    let file = try #require(try cabinet([("a", [1])], modified: modified).files.first)
    #expect(file.date == (year - 1980) << 9 | month << 5 | day)
    #expect(file.time == time)
  }

  @Test func `as many files as the format counts, and no more`() throws {
    let most = (0..<65_535).map { (path: "\($0)", bytes: [UInt8]()) }
    #expect(try cabinet(most).fileCount == 65_535)
    try expectRefused(ArchiveSample(entries: most + [("x", [])]).announced, .tooManyFiles(limit: 65_535))
    try expectRefused([], .noFiles)
  }

  @Test(arguments: [
    [mostBytes + 1], [.max], [mostBytes, 1], [1, mostBytes], [.max, .max], [mostBytes / 2, mostBytes / 2, 0, 2], [-1],
  ]) func `more than 65,535 blocks are refused`(sizes: [Int]) throws {
    try expectRefused(Self.files(sizes), .tooLarge(limit: Self.mostBytes))
    for format: ArchiveFormat in [.sevenZip, .zip] { try format.check(Self.files(sizes)) }
  }

  @Test(arguments: [[mostBytes], [mostBytes - 1, 1], [0, mostBytes, 0]])
  func `what just fits is not refused`(sizes: [Int]) throws { try ArchiveFormat.cab.check(Self.files(sizes)) }

  @Test(arguments: ["", #"a\b"#, "a\0b", String(repeating: "a", count: 256), String(repeating: "字", count: 86)])
  func `a name that cannot be written is refused`(name: String) throws {
    try expectRefused([ArchiveEntry(path: "a", size: 0), ArchiveEntry(path: name, size: 0)], .badName(name))
  }

  @Test(arguments: ["a", "a/b", String(repeating: "a", count: 255), String(repeating: "字", count: 85)])
  func `names up to 255 bytes are written`(name: String) throws {
    try #require(ArchiveEnvironment.useUTF8Names())
    _ = try cabinet([(name, [1])])
  }

  @Test func `only what was announced goes in, in its order`() throws {
    let announced = [ArchiveEntry(path: "a", size: 1), ArchiveEntry(path: "b", size: 2)]
    /// Adds each of `entries`, then finishes.
    func write(_ entries: [(String, [UInt8])]) throws {
      let descriptor = try create()
      defer { try? descriptor.close() }
      let writer = try ArchiveWriter(.cab, of: announced, into: descriptor, path: path)
      for (name, bytes) in entries { try writer.add(name, from: MemoryBytes(bytes)) }
      try writer.finish()
    }
    try write([("a", [1]), ("b", [2, 3])])
    #expect(throws: ArchiveError.notAsAnnounced(entry: "b")) { try write([("b", [2, 3]), ("a", [1])]) }
    #expect(throws: ArchiveError.notAsAnnounced(entry: "b")) { try write([("a", [1])]) }
    #expect(throws: ArchiveError.notAsAnnounced(entry: "c")) { try write([("a", [1]), ("b", [2, 3]), ("c", [])]) }
    #expect(throws: ArchiveError.wrongSize(entry: "b", expected: 2, found: 3)) {
      try write([("a", [1]), ("b", [2, 3, 4])])
    }
  }

  @Test func `what was not finished is no Cabinet`() throws {
    let descriptor = try create()
    defer { try? descriptor.close() }
    let files = [ArchiveEntry(path: "a", size: 100_000)]
    let writer = try ArchiveWriter(.cab, of: files, into: descriptor, path: path)
    try writer.add("a", from: MemoryBytes(ArchiveSample.noise(100_000)))
    #expect(throws: ArchiveError.self) { _ = try ArchiveSample.read(path) }
    try writer.finish()
    #expect(try ArchiveSample.read(path).count == 1)
  }

  private static func files(_ sizes: [Int]) -> [ArchiveEntry] {
    sizes.enumerated().map { ArchiveEntry(path: "\($0.offset)", size: $0.element) }
  }

  /// By the check, and by the writer before it writes anything.
  private func expectRefused(_ files: [ArchiveEntry], _ refusal: ArchiveRefusal) throws {
    #expect(throws: refusal) { try ArchiveFormat.cab.check(files) }
    #expect(!refusal.description.isEmpty)
    let descriptor = try create()
    defer { try? descriptor.close() }
    #expect(throws: ArchiveError.refused(archive: path.string, refusal)) {
      _ = try ArchiveWriter(.cab, of: files, into: descriptor, path: path)
    }
    #expect(try descriptor.seek(offset: 0, from: .end) == 0)
  }
}
