import Archives
import FileAccess
import Synchronization
import SystemPackage
import TestSupport
import Testing

/// Archives that lie in something else than a file of their own.
@Suite struct ArchiveSourceTests {
  private static let sample = ArchiveSample(entries: [
    ("A/one.txt", Array("the first file".utf8)), ("two.bin", ArchiveSample.noise(600_000)), ("empty", []),
  ])

  private static func bytes(_ format: ArchiveFormat) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("archive")
    try sample.write(format, to: path)
    return try TemporaryFolder.bytes(path)
  }

  private func read(_ source: some ByteSource) throws(ArchiveError) -> [[UInt8]] {
    let reader = try ArchiveReader(source, name: "within")
    var contents: [[UInt8]] = []
    while try reader.next() != nil {
      var content: [UInt8] = []
      while true {
        let bytes = try reader.readChunk()
        if bytes.isEmpty { break }
        content += bytes
      }
      contents.append(content)
    }
    return contents
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `an archive in memory is read`(format: ArchiveFormat) throws {
    #expect(try read(MemoryBytes(Self.bytes(format))) == Self.sample.entries.map(\.bytes))
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `an archive within an archive is read`(format: ArchiveFormat) throws {
    let inner = try Self.bytes(format)
    let folder = try TemporaryFolder()
    let outer = folder.path.appending("outer")
    try ArchiveSample(entries: [("inner", inner)]).write(.zip, to: outer)
    let reader = try ArchiveReader(FileBytes(outer), name: "outer")
    #expect(try reader.next()?.size == inner.count)
    var found: [UInt8] = []
    try reader.readContent { found += $0 }
    #expect(try read(MemoryBytes(found)) == Self.sample.entries.map(\.bytes))
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `content can be left in the middle`(format: ArchiveFormat) throws {
    let reader = try ArchiveReader(MemoryBytes(Self.bytes(format)), name: "within")
    #expect(try reader.next()?.path == "A/one.txt")
    #expect(try reader.next()?.path == "two.bin")
    #expect(try !reader.readChunk().isEmpty)
    #expect(try reader.next()?.path == "empty")
    #expect(try reader.readChunk().isEmpty)
    #expect(try reader.next() == nil)
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `a source that fails anywhere is an error of the source`(format: ArchiveFormat) throws {
    let bytes = try Self.bytes(format)
    let counting = Failing(bytes, after: .max)
    _ = try read(counting)
    #expect(counting.reads > 3)
    for reads in 0..<counting.reads {
      #expect(throws: ArchiveError.source(Failing.error)) { _ = try read(Failing(bytes, after: reads)) }
    }
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `a source with less than it claims is an error`(format: ArchiveFormat) throws {
    let bytes = try Self.bytes(format)
    for count in [bytes.count / 2, bytes.count - 1] {
      #expect(throws: ArchiveError.self) { _ = try read(Failing(bytes, after: .max, readable: count)) }
    }
  }

  @Test func `folders, and entries that want a password, are told`() throws {
    var bytes = try ZIPDirectoryTests.archive(["folder", "secret", "plain"], content: ArchiveSample.text(500))
    func patch(_ signature: [UInt8], _ body: (Int) -> Void) {
      for index in bytes.indices.dropLast(4) where bytes[index...].starts(with: signature) { body(index) }
    }
    var entry = 0
    patch([0x50, 0x4B, 3, 4]) { index in
      if entry == 1 { bytes[index + 6] |= 1 }
      if entry == 0 { bytes[index + 30 + 5] = 0x2F }
      entry += 1
    }
    entry = 0
    patch([0x50, 0x4B, 1, 2]) { index in
      if entry == 1 { bytes[index + 8] |= 1 }
      if entry == 0 { bytes[index + 46 + 5] = 0x2F }
      entry += 1
    }
    let reader = try ArchiveReader(MemoryBytes(bytes), name: "patched")
    var found: [ArchiveEntry] = []
    while let entry = try reader.next() { found.append(entry) }
    #expect(found.map(\.path) == ["folde/", "secret", "plain"])
    #expect(found.map(\.kind) == [.folder, .file, .file])
    #expect(found.map(\.isEncrypted) == [false, true, false])

    let again = try ArchiveReader(MemoryBytes(bytes), name: "patched")
    _ = try again.next()
    _ = try again.next()
    #expect(throws: ArchiveError.self) { _ = try again.readChunk() }
  }

  @Test func `the method of a ZIP entry is told`() throws {
    for (content, method) in [(ArchiveSample.text(500), "(deflation)"), ([1], "(uncompressed)")] {
      let reader = try ArchiveReader(MemoryBytes(ZIPDirectoryTests.archive(["a"], content: content)), name: "within")
      _ = try reader.next()
      #expect(reader.method.hasSuffix(method))
    }
  }
}

/// Fails after a number of reads, or has fewer bytes than it claims.
private final class Failing: ByteSource {
  static let error = FileAccessError(.read, "failing", .ioError)

  let count: Int
  private let bytes: [UInt8]
  private let limit: Int
  private let done = Mutex(0)

  var reads: Int { done.withLock { $0 } }

  init(_ bytes: [UInt8], after limit: Int, readable: Int? = nil) {
    count = bytes.count
    self.bytes = Array(bytes.prefix(readable ?? bytes.count))
    self.limit = limit
  }

  func read(at offset: Int, count length: Int) throws(FileAccessError) -> [UInt8] {
    let number = done.withLock { done in
      done += 1
      return done
    }
    guard number <= limit else { throw Self.error }
    return try MemoryBytes(bytes).read(at: offset, count: length)
  }
}
