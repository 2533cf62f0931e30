import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

@Suite struct FileBytesTests {
  @Test func `reads what is there and nothing beyond`() throws {
    let folder = try TemporaryFolder()
    let file = try FileBytes(folder.write("a", Array(0..<10)))
    #expect(file.count == 10)
    #expect(try file.read(at: 0, count: 10) == Array(0..<10))
    #expect(try file.read(at: 3, count: 2) == [3, 4])
    #expect(try file.read(at: 9, count: 1) == [9])
    #expect(try file.read(at: 8, count: 100) == [8, 9])
    #expect(try file.read(at: 10, count: 1) == [])
    #expect(try file.read(at: 11, count: 1) == [])
    #expect(try file.read(at: Int.max, count: Int.max) == [])
    #expect(try file.read(at: 1, count: Int.max) == Array(1..<10))
    #expect(try file.read(at: -1, count: 5) == [])
    #expect(try file.read(at: 0, count: 0) == [])
    #expect(try file.read(at: 0, count: -3) == [])
  }

  @Test func `an empty file has no bytes`() throws {
    let folder = try TemporaryFolder()
    let file = try FileBytes(folder.write("empty", []))
    #expect(file.count == 0)
    #expect(try file.read(at: 0, count: 1) == [])
    #expect(file.contains(offset: 0, count: 0))
    #expect(!file.contains(offset: 0, count: 1))
  }

  @Test func `ranges never overflow`() {
    let bytes = MemoryBytes([1, 2, 3])
    #expect(bytes.contains(offset: 0, count: 3) && bytes.contains(offset: 3, count: 0))
    #expect(!bytes.contains(offset: 1, count: 3) && !bytes.contains(offset: 4, count: 0))
    #expect(!bytes.contains(offset: Int.max, count: Int.max) && !bytes.contains(offset: 1, count: Int.max))
    #expect(!bytes.contains(offset: -1, count: 1) && !bytes.contains(offset: 0, count: -1))
  }

  @Test func `bytes in memory answer like a file`() throws {
    let bytes = MemoryBytes([1, 2, 3])
    #expect(try bytes.read(at: 1, count: 9) == [2, 3])
    #expect(try bytes.read(at: 1, count: Int.max) == [2, 3])
    #expect(try bytes.read(at: 3, count: 1) == [] && bytes.read(at: -1, count: 1) == [])
    #expect(try bytes.read(at: 0, count: 0) == [] && bytes.read(at: 0, count: -1) == [])
  }

  @Test func `a symbolic link is refused unless it is to be followed`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("file", "abc")
    let link = folder.path.appending("link")
    try #require(symlink("file", link.string) == 0)
    let error = #expect(throws: FileAccessError.self) { try FileBytes(link) }
    #expect(error == FileAccessError(.open, link, .tooManySymbolicLinkLevels))
    let followed = try FileBytes(link, followingLinks: true)
    #expect(followed.count == 3)
    #expect(try followed.stamp == FileBytes(file).stamp)
  }

  @Test func `a folder is no file`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileAccessError.self) { try FileBytes(folder.path) }
    #expect(error?.operation == .open && error?.path == folder.path)
  }

  @Test(.mustEnd)
  func `a FIFO is refused without waiting for a writer`() throws {
    let folder = try TemporaryFolder()
    let fifo = folder.path.appending("fifo")
    try #require(mkfifo(fifo.string, 0o600) == 0)
    for following in [false, true] {
      #expect(throws: FileAccessError(.open, fifo, .invalidArgument)) {
        try FileBytes(fifo, followingLinks: following)
      }
    }
  }

  @Test func `a device is refused`() {
    #expect(throws: FileAccessError(.open, "/dev/zero", .invalidArgument)) { try FileBytes("/dev/zero") }
  }

  @Test func `what is missing or may not be read says so`() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path.appending("missing")
    #expect(throws: FileAccessError(.open, missing, .noSuchFileOrDirectory)) { try FileBytes(missing) }
    let secret = try folder.write("secret", "abc")
    try #require(chmod(folder.path.string, 0o755) == 0 && chmod(secret.string, 0) == 0)
    try asOrdinaryUser {
      _ = #expect(throws: FileAccessError(.open, secret, .permissionDenied)) { try FileBytes(secret) }
    }
  }

  @Test func `a file that nobody touched is unchanged`() throws {
    let folder = try TemporaryFolder()
    let file = try FileBytes(folder.write("a", "abc"))
    _ = try file.read(at: 0, count: 3)
    #expect(file.isUnchanged())
  }

  @Test func `an appended byte is a change`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", "abc")
    let file = try FileBytes(path)
    let descriptor = try FileDescriptor.open(path, .writeOnly, options: .append)
    _ = try descriptor.closeAfter { try descriptor.writeAll([0x64]) }
    #expect(!file.isUnchanged())
    #expect(try file.read(at: 0, count: 10) == Array("abc".utf8))
  }

  @Test func `a new time is a change`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", "abc")
    let file = try FileBytes(path)
    let times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
    try #require(utimensat(AT_FDCWD, path.string, times, 0) == 0)
    #expect(!file.isUnchanged())
  }

  @Test func `a file that was cut gives what is left`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", "abcdef")
    let file = try FileBytes(path)
    try #require(truncate(path.string, 2) == 0)
    #expect(try file.read(at: 0, count: 6) == Array("ab".utf8))
    #expect(try file.read(at: 4, count: 2) == [])
    #expect(!file.isUnchanged())
  }

  /// Whether it can be made depends on the disk that the tests run on; that it is whole, or nothing, does not.
  @Test func `a clone has every byte and leaves its source alone, or is not made`() throws {
    let folder = try TemporaryFolder()
    let bytes = Array(repeating: UInt8(7), count: 100_000)
    let source = try FileBytes(folder.write("source", bytes))
    let target = try folder.write("target", [])
    let descriptor = try FileDescriptor.open(target, .readWrite)
    defer { try? descriptor.close() }
    let isCloned = source.clone(into: descriptor)
    #expect(try TemporaryFolder.bytes(target) == (isCloned ? bytes : []))
    try descriptor.writeAll([1, 2, 3])
    #expect(try TemporaryFolder.bytes(target).prefix(3) == [1, 2, 3])
    #expect(try TemporaryFolder.bytes(source.path) == bytes && source.isUnchanged())
  }

  @Test func `nothing is cloned into what is not a file that may be written to`() throws {
    let folder = try TemporaryFolder()
    let source = try FileBytes(folder.write("source", "abc"))
    let target = try folder.write("target", "kept")
    for (path, mode) in [(target, FileDescriptor.AccessMode.readOnly), ("/dev/null", .writeOnly)] {
      let descriptor = try FileDescriptor.open(path, mode)
      defer { try? descriptor.close() }
      #expect(!source.clone(into: descriptor))
    }
    #expect(try TemporaryFolder.bytes(target) == Array("kept".utf8))
  }

  @Test func `stamps tell files apart and the same file again`() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write("one", "abc")
    let two = try folder.write("two", "abc")
    let link = folder.path.appending("hard")
    try #require(Glibc.link(one.string, link.string) == 0)
    let stamps = try [one, two, link].map { try #require(FileStamp(at: $0)) }
    #expect(stamps[0] == stamps[2] && stamps[0].identity == stamps[2].identity)
    #expect(stamps[0] != stamps[1] && stamps[0].identity != stamps[1].identity)
    #expect(stamps[0].size == 3)
    #expect(FileStamp(at: folder.path.appending("missing")) == nil)
  }
}
