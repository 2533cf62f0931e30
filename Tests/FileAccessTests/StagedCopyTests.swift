import FileAccess
import SystemPackage
import TestSupport
import Testing

/// Copies and new files in a staging folder, and its end.
@Suite struct StagedCopyTests {
  private let parent: TemporaryFolder
  private let path: FilePath
  private let staging: StagingFolder

  init() throws {
    parent = try TemporaryFolder()
    path = parent.path.appending(".staging")
    staging = try #require(try StagingFolder.claim(path))
  }

  @Test(arguments: [0, 1, 1 << 18, (1 << 18) + 1]) func `a copy is its source`(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let source = try parent.write("source", bytes)
    let stamp = try #require(FileStamp(at: source))
    let content = try staging.copy(source, as: "copy", expecting: stamp)
    #expect(content.size == size)
    #expect(try TemporaryFolder.bytes(path.appending("copy")) == bytes)
    #expect(try path.appending("copy").stat().permissions.rawValue & 0o777 == 0o600)
    // Another file, not another name of the source.
    #expect(FileStamp(at: path.appending("copy"))?.identity != stamp.identity)
    #expect(FileStamp(at: source) == stamp)
  }

  @Test func `a source that is another than it was is not copied`() throws {
    let source = try parent.write("source", [1, 2, 3])
    let stamp = try #require(FileStamp(at: source))
    try parent.write("source", [1, 2, 3, 4])
    #expect(throws: StagingFolder.CopyFailure.sourceChanged) {
      try staging.copy(source, as: "copy", expecting: stamp)
    }
    #expect(!path.appending("copy").isTaken)
  }

  @Test func `a link is no source, and no file is replaced`() throws {
    let source = try parent.write("source", [1])
    let stamp = try #require(FileStamp(at: source))
    _ = try staging.copy(source, as: "copy", expecting: stamp)
    #expect(throws: FileAccessError.self) { try staging.copy(source, as: "copy", expecting: stamp) }
    #expect(throws: FileAccessError.self) { try staging.write([2], as: "copy") }
    #expect(try TemporaryFolder.bytes(path.appending("copy")) == [1])
  }

  @Test func `bytes are written for the user alone`() throws {
    try staging.write([1, 2], as: "new")
    #expect(try TemporaryFolder.bytes(path.appending("new")) == [1, 2])
    #expect(try path.appending("new").stat().permissions.rawValue & 0o777 == 0o600)
  }

  @Test func `the folder goes on every way out`() async throws {
    struct Failure: Error {}
    try staging.write([1], as: "a")
    await #expect(throws: Failure.self) { try await staging.removedAfter { throw Failure() } }
    #expect(!path.isTaken)
    let other = try #require(try StagingFolder.claim(path))
    #expect(try await other.removedAfter { 7 } == 7)
    #expect(!path.isTaken)
  }

  /// Nothing on the disk is taken for a file that is only planned.
  @Test func `no file has the stamp of a planned one`() throws {
    let planned = FolderEntry(planned: path.appending("DICOMDIR"), components: ["a", "DICOMDIR"], size: 3)
    #expect(planned.size == 3 && planned.relativePath == "a/DICOMDIR")
    try staging.write([1, 2, 3], as: "DICOMDIR")
    #expect(FileStamp(at: planned.path) != planned.stamp)
    #expect(throws: StagingFolder.CopyFailure.sourceChanged) {
      try staging.copy(planned.path, as: "copy", expecting: planned.stamp)
    }
  }
}
