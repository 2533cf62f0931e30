import Archives
import FileAccess
import SystemPackage
import TestSupport
import Testing

@testable import Packaging

/// A bundle is read back before it gets its name: nothing that became of it on the disk goes unseen.
@Suite(.mustEnd) struct WrittenBundleTests {
  private let folder: TemporaryFolder
  private let staging: StagingFolder

  init() throws {
    folder = try TemporaryFolder()
    staging = try #require(try StagingFolder.claim(folder.path.appending("making")))
  }

  /// Two units of two files each: one that is compressed and one that is stored.
  private func bundle(_ format: ArchiveFormat = .sevenZip) throws -> WrittenBundle {
    let outer = try OuterArchive(in: staging)
    for unit in 1...2 {
      var files = [
        ("text", Array(String(repeating: "one line of \(unit)\n", count: 400).utf8)),
        ("noise", (0..<3000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761 + unit) >> 13) }),
      ].makeIterator()
      let attachment = try StagedArchive.make(format, .fast, named: "ATT\(unit)", in: staging, modified: nil) {
        files.next().map { StagedArchive.Item(path: $0.0, content: MemoryBytes($0.1)) }
      }
      try outer.add(
        OuterArchive.Member(xmlName: "XML\(unit)", xml: Array("<feereview/>".utf8), attachment: attachment))
    }
    return try outer.finish()
  }

  @Test(arguments: [ArchiveFormat.sevenZip, .zip], [1, 3])
  func `what is as it was written is read back`(format: ArchiveFormat, jobs: Int) async throws {
    let bundle = try bundle(format)
    #expect(bundle.entryNames == ["XML1", "ATT1", "XML2", "ATT2"])
    let digest = try await bundle.readBack(jobs: jobs)
    #expect(digest == (try ContentDigest.of(bundle.path)))
    #expect(try folder.path.appending("making").folderNames() == ["bundle.zip"])
  }

  /// Every byte of the content, whichever of the sums finds it.
  @Test func `a byte that changed is found`() async throws {
    let bundle = try bundle()
    let sound = try TemporaryFolder.bytes(bundle.path)
    let listing = try ZIPListing(MemoryBytes(sound), limit: 10)
    let file = try FileDescriptor.open(bundle.path, .writeOnly)
    defer { try? file.close() }
    for entry in listing.entries {
      let start = try #require(entry.start)
      for place in stride(from: start, to: start + entry.size, by: max(1, entry.size / 40)) {
        try file.writeAll(toAbsoluteOffset: Int64(place), [sound[place] ^ 0x20])
        await #expect(throws: (any Error).self, "\(place)") { _ = try await bundle.readBack(jobs: 2) }
        try file.writeAll(toAbsoluteOffset: Int64(place), [sound[place]])
      }
    }
    _ = try await bundle.readBack(jobs: 2)
  }

  /// Sound archives of other files do not pass for what was packed.
  @Test func `another file in its place is found`() async throws {
    let (first, other) = (try bundle().members, [UInt8]("another file".utf8))
    let content = first[0].attachment.entries[0].content
    var digest = ContentDigest()
    digest.add(other)
    for (path, value) in [("text", digest.value), ("other", content)] {
      let entries = first[0].attachment.entries.map { entry in
        entry.path == "text" ? StagedArchive.Entry(path: path, content: value, packing: entry.packing) : entry
      }
      try expectDifferent(first, entries)
    }
    try expectDifferent(first, Array(first[0].attachment.entries.dropLast()))
    let more = StagedArchive.Entry(path: "more", content: content, packing: .stored)
    try expectDifferent(first, first[0].attachment.entries + [more])
  }

  private func expectDifferent(
    _ members: [OuterArchive.Member], _ entries: [StagedArchive.Entry], _ location: SourceLocation = #_sourceLocation
  ) throws {
    let archive = members[0].attachment
    let expected = StagedArchive(name: archive.name, path: archive.path, size: archive.size, entries: entries)
    let bytes = try FileBytes(staging.path.appending("bundle.zip"))
    let entry = try ZIPListing(bytes, limit: 10).entries[1]
    let start = try #require(entry.start)
    let range = try #require(ByteRange(bytes, offset: start, count: entry.size))
    #expect(throws: PackagingError.self, sourceLocation: location) { try expected.compare(with: range) }
    try archive.compare(with: range)
  }
}
