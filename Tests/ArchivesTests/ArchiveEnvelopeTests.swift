import Archives
import FileAccess
import TestSupport
import Testing

@Suite struct ArchiveEnvelopeTests {
  private static func bytes(_ format: ArchiveFormat) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("archive")
    try ArchiveSample(entries: [("one.txt", Array("content".utf8))]).write(format, to: path)
    return try TemporaryFolder.bytes(path)
  }

  @Test func `a 7z ends where its head says`() throws {
    let bytes = try Self.bytes(.sevenZip)
    #expect(try ArchiveEnvelope.flaws(ofSevenZip: MemoryBytes(bytes)) == [])
    #expect(
      try ArchiveEnvelope.flaws(ofSevenZip: MemoryBytes(bytes + [0]))
        == [.strayBytes(offset: bytes.count, count: 1, holdsDirectory: false)])
    #expect(try ArchiveEnvelope.flaws(ofSevenZip: MemoryBytes(bytes.dropLast())) == [.cutShort])
    #expect(try ArchiveEnvelope.flaws(ofSevenZip: MemoryBytes(Array(bytes.prefix(20)))) == [.cutShort])
    #expect(try ArchiveEnvelope.flaws(ofSevenZip: MemoryBytes(try Self.bytes(.zip))) == [.otherFormat])
    var huge = bytes
    for index in 12..<28 { huge[index] = 0xFF }
    #expect(try ArchiveEnvelope.flaws(ofSevenZip: MemoryBytes(huge)) == [.cutShort])
  }

  @Test func `a Cabinet ends where its head says and is the only one`() throws {
    let bytes = try Self.bytes(.cab)
    #expect(try ArchiveEnvelope.flaws(ofCabinet: MemoryBytes(bytes)) == [])
    #expect(
      try ArchiveEnvelope.flaws(ofCabinet: MemoryBytes(bytes + [0]))
        == [.strayBytes(offset: bytes.count, count: 1, holdsDirectory: false)])
    #expect(try ArchiveEnvelope.flaws(ofCabinet: MemoryBytes(bytes.dropLast())) == [.cutShort])
    #expect(try ArchiveEnvelope.flaws(ofCabinet: MemoryBytes(Array(bytes.prefix(9)))) == [.cutShort])
    #expect(try ArchiveEnvelope.flaws(ofCabinet: MemoryBytes([])) == [.otherFormat])
    var linked = bytes
    linked[30] = 2
    #expect(try ArchiveEnvelope.flaws(ofCabinet: MemoryBytes(linked)) == [.severalDisks])
  }
}

@Suite struct EntryNameFlawTests {
  @Test(arguments: ["a", "a/b", "a/", "a..b", "..a/b", ".a", "13A19000001.txt", String(repeating: "a", count: 255)])
  func ordinary(name: String) { #expect(EntryNameFlaw(name) == nil) }

  @Test(arguments: [
    ("", EntryNameFlaw.empty), ("/", .empty), ("/a", .absolute), ("C:a", .absolute), ("c:\\a", .absolute),
    ("../a", .leadsElsewhere), ("a/../b", .leadsElsewhere), ("a/..", .leadsElsewhere), ("./a", .leadsElsewhere),
    ("a//b", .leadsElsewhere), ("a\\b", .backslash), ("a\u{0}b", .controlCharacter), ("a\nb", .controlCharacter),
    ("a\u{7F}", .controlCharacter), ("病歷", .notASCII), (String(repeating: "a", count: 256), .tooLong),
    (String(repeating: "a/", count: 600), .tooLong),
  ])
  func refused(name: String, flaw: EntryNameFlaw) { #expect(EntryNameFlaw(name) == flaw) }
}
