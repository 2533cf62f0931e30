import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

@Suite struct PublishingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> FilePath { folder.path.appending(name) }

  private func text(_ name: String) throws -> String {
    String(decoding: try TemporaryFolder.bytes(path(name)), as: UTF8.self)
  }

  @Test func `a staged file gets its name`() throws {
    let staged = try folder.write("staged", "new")
    let identity = FileStamp(at: staged)?.identity
    #expect(try Publishing.publish(staged, as: path("final")))
    #expect(try folder.path.folderNames() == ["final"])
    #expect(try text("final") == "new")
    #expect(FileStamp(at: path("final"))?.identity == identity)
  }

  @Test func `a file that has the name already is kept, and the staged one too`() throws {
    let staged = try folder.write("staged", "new")
    try folder.write("final", "old")
    #expect(try !Publishing.publish(staged, as: path("final")))
    #expect(try folder.path.folderNames() == ["final", "staged"])
    #expect(try text("final") == "old")
    #expect(try text("staged") == "new")
  }

  @Test func `a folder or a dangling link that has the name is kept`() throws {
    let staged = try folder.write("staged", "new")
    try path("folder").createFolders()
    try #require(symlink("nowhere", path("link").string) == 0)
    #expect(try !Publishing.publish(staged, as: path("folder")))
    #expect(try !Publishing.publish(staged, as: path("link")))
    #expect(try folder.path.folderNames() == ["folder", "link", "staged"])
    #expect(FileStamp(at: path("nowhere")) == nil)
  }

  @Test func `what cannot be published says so and stays`() throws {
    let staged = try folder.write("staged", "new")
    #expect(throws: FileAccessError(.rename, path("missing/final"), .noSuchFileOrDirectory)) {
      try Publishing.publish(staged, as: path("missing/final"))
    }
    #expect(throws: FileAccessError(.rename, path("final"), .noSuchFileOrDirectory)) {
      try Publishing.publish(path("none"), as: path("final"))
    }
    #expect(try folder.path.folderNames() == ["staged"])
  }

  @Test func `a staged folder gets its name`() throws {
    try folder.write("staged/below/file", "new")
    #expect(try Publishing.publishFolder(path("staged"), as: path("final")))
    #expect(try folder.path.folderNames() == ["final"])
    #expect(try text("final/below/file") == "new")
    try Publishing.syncFolder(folder.path)
  }

  @Test func `what has the name already is kept, and the staged folder too`() throws {
    try folder.write("staged/file", "new")
    try folder.write("folder/file", "old")
    try folder.write("file", "old")
    try #require(symlink("folder", path("link").string) == 0)
    for name in ["folder", "file", "link"] { #expect(try !Publishing.publishFolder(path("staged"), as: path(name))) }
    #expect(try folder.path.folderNames() == ["file", "folder", "link", "staged"])
    #expect(try text("folder/file") == "old" && text("file") == "old" && text("staged/file") == "new")
  }

  @Test func `a folder that cannot be published says so and stays`() throws {
    try folder.write("staged/file", "new")
    #expect(throws: FileAccessError(.rename, path("missing/final"), .noSuchFileOrDirectory)) {
      try Publishing.publishFolder(path("staged"), as: path("missing/final"))
    }
    #expect(throws: FileAccessError(.rename, path("staged/final"), .invalidArgument)) {
      try Publishing.publishFolder(path("staged"), as: path("staged/final"))
    }
    #expect(throws: FileAccessError(.sync, path("missing"), .noSuchFileOrDirectory)) {
      try Publishing.syncFolder(path("missing"))
    }
    #expect(try text("staged/file") == "new")
  }

  @Test func `a name is taken by whatever has it`() throws {
    try folder.write("file", "x")
    try path("folder").createFolders()
    try #require(symlink("nowhere", path("link").string) == 0)
    #expect(path("file").isTaken && path("folder").isTaken && path("link").isTaken)
    #expect(!path("nowhere").isTaken && !path("file/below").isTaken)
  }

  @Test func `a small file is written for the user alone`() throws {
    try Publishing.write([1, 2, 3], to: path("a.csv"))
    #expect(try TemporaryFolder.bytes(path("a.csv")) == [1, 2, 3])
    #expect(try path("a.csv").stat().permissions.rawValue & 0o777 == 0o600)
    #expect(try folder.path.folderNames() == ["a.csv"])
    try Publishing.write([], to: path("empty"))
    #expect(try TemporaryFolder.bytes(path("empty")) == [])
  }

  @Test func `writing replaces nothing and leaves nothing behind`() throws {
    try folder.write("a.csv", "old")
    #expect(throws: FileAccessError(.create, path("a.csv"), .fileExists)) {
      try Publishing.write([1], to: path("a.csv"))
    }
    #expect(try text("a.csv") == "old")
    #expect(throws: FileAccessError.self) { try Publishing.write([1], to: path("missing/a.csv")) }
    #expect(try folder.path.folderNames() == ["a.csv"])
  }

  @Test func `writing never goes through a link`() throws {
    try folder.write("kept", "kept")
    try #require(symlink("kept", path("a.csv").string) == 0)
    // Not through one that lies where the file is staged either.
    let staged = ".b.csv.making"
    try #require(symlink("kept", path(staged).string) == 0)
    #expect(throws: FileAccessError(.create, path("a.csv"), .fileExists)) {
      try Publishing.write([1], to: path("a.csv"))
    }
    #expect(throws: FileAccessError.self) { try Publishing.write([1], to: path("b.csv")) }
    #expect(try text("kept") == "kept")
    #expect(try folder.path.folderNames() == [staged, "a.csv", "kept"])
  }

  @Test func `what a killed program left of it is cleared away, what a running one makes is not`() throws {
    try folder.write(".a.csv.making/file", "half")
    try folder.write(".b.csv.making/file", "half")
    try Publishing.write([1], to: path("a.csv"))
    #expect(try TemporaryFolder.bytes(path("a.csv")) == [1])
    #expect(try folder.path.folderNames() == [".b.csv.making", "a.csv"])

    let running = try #require(try StagingFolder.claim(path(".b.csv.making")))
    #expect(throws: FileAccessError(.create, path("b.csv"), .resourceBusy)) {
      try Publishing.write([1], to: path("b.csv"))
    }
    try running.remove()
  }

  @Test func `a full disk is told`() throws {
    let descriptor = try FileDescriptor.open("/dev/full", .writeOnly)
    defer { try? descriptor.close() }
    #expect(throws: Errno.noSpace) { try descriptor.writeAll([1]) }
    #expect(throws: FileAccessError(.sync, "/dev/full", .invalidArgument)) {
      try Publishing.sync(descriptor, "/dev/full")
    }
  }

  @Test func `a file is replaced only when that was said`() throws {
    try Publishing.write(Array("one".utf8), to: path("page"))
    #expect(throws: FileAccessError.self) { try Publishing.write(Array("two".utf8), to: path("page")) }
    #expect(try text("page") == "one")
    try Publishing.write(Array("two".utf8), to: path("page"), replacing: true)
    #expect(try text("page") == "two")
    try Publishing.write(Array("three".utf8), to: path("new"), replacing: true)
    #expect(try folder.path.folderNames() == ["new", "page"])
    #expect(try path("page").stat().permissions.rawValue == 0o600)
  }

  @Test func `a probe leaves nothing`() throws {
    try Publishing.probe(path("page"))
    #expect(try folder.path.folderNames() == [])
    #expect(throws: FileAccessError(.create, path("none/page"), Errno.noSuchFileOrDirectory)) {
      try Publishing.probe(path("none/page"))
    }
  }

  @Test func `a folder lies in another whatever leads there`() throws {
    try path("a/b/c").createFolders()
    try path("ab").createFolders()
    try #require(symlink("a/b", path("link").string) == 0)
    #expect(path("a/b/c").isFolder(in: path("a")))
    #expect(path("a").isFolder(in: path("a")))
    #expect(path("link/c").isFolder(in: path("a")))
    #expect(path("ab/../a/b").isFolder(in: path("link")))
    #expect(!path("ab").isFolder(in: path("a")))
    #expect(!path("a").isFolder(in: path("a/b")))
    #expect(!path("none").isFolder(in: path("a")))
    #expect(!path("a").isFolder(in: path("none")))
  }
}
