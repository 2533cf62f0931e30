import Archives
import FileAccess
import SystemPackage
import TestSupport
import Testing

@Suite struct ArchiveFailureTests {
  private let folder: TemporaryFolder
  private let path: FilePath

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("archive")
  }

  /// Adds one file from `source` and finishes.
  private func write(_ format: ArchiveFormat, _ source: some ByteSource, to path: FilePath) throws(ArchiveError) {
    guard
      let descriptor = try? FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite)
    else {
      Issue.record("\(path) cannot be opened")
      return
    }
    defer { try? descriptor.close() }
    let files = [ArchiveEntry(path: "a", size: source.count)]
    let writer = try ArchiveWriter(format, of: files, into: descriptor, path: path)
    try writer.add("a", from: source)
    try writer.finish()
  }

  @Test(arguments: ArchiveFormat.allCases, [0, 1, 99, 400_000])
  func `a source with less than it announced is an error`(format: ArchiveFormat, found: Int) {
    let source = Claiming(bytes: Array(repeating: 7, count: found), count: found + 100)
    #expect(throws: ArchiveError.wrongSize(entry: "a", expected: found + 100, found: found)) {
      try write(format, source, to: path)
    }
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `a source that cannot be read is an error`(format: ArchiveFormat) {
    #expect(throws: ArchiveError.source(FileAccessError(.read, "broken", .ioError))) {
      try write(format, Claiming(bytes: nil, count: 10), to: path)
    }
  }

  @Test(arguments: ArchiveFormat.allCases, [1, 3 << 20])
  func `a full disk is an error`(format: ArchiveFormat, size: Int) {
    let error = #expect(throws: ArchiveError.self) {
      try write(format, MemoryBytes(ArchiveSample.noise(size)), to: "/dev/full")
    }
    guard case .library(_, let archive, let code, let text)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(archive == "/dev/full")
    #expect(code == Int(Errno.noSpace.rawValue))
    #expect(!text.isEmpty)
    #expect(error?.description.contains("/dev/full") == true)
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `a descriptor that is not for writing is an error`(format: ArchiveFormat) throws {
    try folder.write("archive", "x")
    let descriptor = try FileDescriptor.open(path, .readOnly)
    defer { try? descriptor.close() }
    #expect(throws: ArchiveError.self) {
      let files = [ArchiveEntry(path: "a", size: 1)]
      let writer = try ArchiveWriter(format, of: files, into: descriptor, path: path)
      try writer.add("a", from: MemoryBytes([1]))
      try writer.finish()
    }
  }

  @Test(arguments: ArchiveFormat.allCases)
  func `a cancelled task writes and reads nothing more`(format: ArchiveFormat) async throws {
    try ArchiveSample(entries: [("a", [1])]).write(format, to: path)
    let (path, other) = (path, folder.path.appending("other"))
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      #expect(throws: ArchiveError.cancelled) { try write(format, MemoryBytes([1]), to: other) }
      #expect(throws: ArchiveError.cancelled) { _ = try ArchiveSample.read(path) }
    }
    task.cancel()
    await task.value
  }

  @Test func `an archive that is missing is an error`() {
    #expect(throws: ArchiveError.self) { _ = try ArchiveReader(path) }
  }
}

/// Says that it has `count` bytes; nil bytes cannot be read.
private struct Claiming: ByteSource {
  let bytes: [UInt8]?
  let count: Int

  func read(at offset: Int, count: Int) throws(FileAccessError) -> [UInt8] {
    guard let bytes else { throw FileAccessError(.read, "broken", .ioError) }
    return try MemoryBytes(bytes).read(at: offset, count: count)
  }
}
