import FileAccess
import Glibc
import Synchronization
import SystemPackage
import TestSupport
import Testing

@Suite struct StagingFolderTests {
  private let parent: TemporaryFolder
  private let path: FilePath

  init() throws {
    parent = try TemporaryFolder()
    path = parent.path.appending(".staging")
  }

  @Test func `the folder and its files are for the user alone`() throws {
    let staging = try #require(try StagingFolder.claim(path))
    let (file, descriptor) = try staging.create("a")
    try descriptor.close()
    #expect(try path.stat().permissions.rawValue & 0o777 == 0o700)
    #expect(try file.stat().permissions.rawValue & 0o777 == 0o600)
    #expect(file == path.appending("a"))
    #expect(staging.isForOwnerAlone)
  }

  /// As on a disk without permissions, which shows everything to everybody whatever was asked for.
  @Test func `a disk that shows it to others is seen`() throws {
    let staging = try #require(try StagingFolder.claim(path))
    for mode: CInterop.Mode in [0o755, 0o777, 0o710, 0o701] {
      #expect(chmod(path.string, mode) == 0)
      #expect(!staging.isForOwnerAlone, "\(mode)")
    }
  }

  @Test func `only one owner at a time`() throws {
    var first = try StagingFolder.claim(path)
    #expect(first != nil)
    #expect(try StagingFolder.claim(path) == nil)
    first = nil
    let second = try StagingFolder.claim(path)
    #expect(second != nil)
    #expect(try StagingFolder.claim(path) == nil)
  }

  @Test func `a second claim leaves the owner's files alone`() throws {
    let staging = try #require(try StagingFolder.claim(path))
    try staging.create("mine").descriptor.close()
    #expect(try StagingFolder.claim(path) == nil)
    #expect(try path.folderNames() == ["mine"])
    try staging.remove()
  }

  @Test func `what an owner that was killed left is cleared`() throws {
    try parent.write(".staging/left", "over")
    try parent.write(".staging/.hidden", "over")
    let staging = try #require(try StagingFolder.claim(path))
    #expect(try path.folderNames() == [])
    try staging.create("left").descriptor.close()
    #expect(try path.folderNames() == ["left"])
  }

  @Test func `a left-over name that is not UTF-8 is cleared too`() throws {
    try path.createFolders()
    let component = try #require(FilePath.Component(platformString: [-1, 0]))
    try FileDescriptor.open(
      path.appending(component), .writeOnly, options: [.create], permissions: .ownerReadWrite
    ).close()
    _ = try #require(try StagingFolder.claim(path))
    #expect(try path.folderNames() == [])
  }

  @Test func `folders in it are for the user alone, and files are made in them`() throws {
    let staging = try #require(try StagingFolder.claim(path))
    try staging.makeFolders(["a", "b"])
    try staging.makeFolders(["a", "c"])
    try staging.makeFolders([])
    try staging.create("a/b/file").descriptor.close()
    #expect(try path.appending("a/b/file").stat().permissions.rawValue & 0o777 == 0o600)
    for folder in ["a", "a/b", "a/c"] {
      #expect(try path.appending(folder).stat().permissions.rawValue & 0o777 == 0o700)
    }
    try staging.create("file").descriptor.close()
    #expect(throws: FileAccessError(.create, path.appending("file/below"), .notDirectory)) {
      try staging.makeFolders(["file", "below"])
    }
    #expect(throws: FileAccessError(.create, path.appending("none/file"), .noSuchFileOrDirectory)) {
      try staging.create("none/file")
    }
    try staging.remove()
    #expect(try parent.path.folderNames() == [])
  }

  @Test func `folders that were left are cleared, and what a link in them leads to is kept`() throws {
    try parent.write("elsewhere/kept", "kept")
    try parent.write(".staging/a/b/left", "over")
    try path.appending("empty").createFolders()
    for link in ["link", "a/b/link"] {
      try #require(symlink(parent.path.appending("elsewhere").string, path.appending(link).string) == 0)
    }
    try #require(symlink(parent.path.appending("elsewhere/kept").string, path.appending("a/file").string) == 0)
    let staging = try #require(try StagingFolder.claim(path))
    #expect(try path.folderNames() == [])
    #expect(try TemporaryFolder.bytes(parent.path.appending("elsewhere/kept")) == Array("kept".utf8))
    try staging.remove()
  }

  @Test func `many folders in one another are cleared`() throws {
    let deep = (0..<200).reduce(path) { folder, _ in folder.appending("d") }
    try deep.createFolders()
    let staging = try #require(try StagingFolder.claim(path))
    #expect(try path.folderNames() == [])
    try staging.remove()
  }

  @Test func `removing takes everything along`() throws {
    let staging = try #require(try StagingFolder.claim(path))
    try staging.create("a").descriptor.close()
    try staging.create("b").descriptor.close()
    try staging.delete("a")
    #expect(try path.folderNames() == ["b"])
    try staging.remove()
    #expect(FileStamp(at: path) == nil)
    #expect(try parent.path.folderNames() == [])
  }

  @Test func `a file is made once and never through a link`() throws {
    let staging = try #require(try StagingFolder.claim(path))
    try staging.create("a").descriptor.close()
    #expect(throws: FileAccessError(.create, path.appending("a"), .fileExists)) { try staging.create("a") }
    let outside = try parent.write("outside", "kept")
    try #require(symlink(outside.string, path.appending("link").string) == 0)
    #expect(throws: FileAccessError(.create, path.appending("link"), .fileExists)) { try staging.create("link") }
    #expect(throws: FileAccessError(.remove, path.appending("none"), .noSuchFileOrDirectory)) {
      try staging.delete("none")
    }
    try staging.remove()
    #expect(try TemporaryFolder.bytes(outside) == Array("kept".utf8))
  }

  @Test func `a file or a link in its place is an error`() throws {
    try parent.write(".staging", "a file")
    #expect(throws: FileAccessError(.create, path, .notDirectory)) { try StagingFolder.claim(path) }
    let elsewhere = parent.path.appending("elsewhere")
    try parent.write("elsewhere/kept", "kept")
    let link = parent.path.appending(".link")
    try #require(symlink(elsewhere.string, link.string) == 0)
    #expect(throws: FileAccessError.self) { try StagingFolder.claim(link) }
    #expect(try elsewhere.folderNames() == ["kept"])
  }

  @Test func `a parent that is missing or closed is an error`() throws {
    let below = parent.path.appending("missing/.staging")
    #expect(throws: FileAccessError(.create, below, .noSuchFileOrDirectory)) { try StagingFolder.claim(below) }
    try #require(chmod(parent.path.string, 0o555) == 0)
    try asOrdinaryUser {
      _ = #expect(throws: FileAccessError(.create, path, .permissionDenied)) { try StagingFolder.claim(path) }
    }
  }

  /// Owners come and go quickly: whoever has the folder has it alone, and it is there while they have it.
  @Test func `many claims at once never share the folder`() async throws {
    let (path, owners) = (path, Owners())
    let turns = try await withThrowingTaskGroup(of: Int.self) { group in
      for worker in 0..<4 { group.addTask { try Self.takeTurns(worker, at: path, owners) } }
      return try await group.reduce(0, +)
    }
    #expect(turns > 0)
    #expect(owners.most == 1)
    #expect(FileStamp(at: path) == nil)
  }

  private static func takeTurns(_ worker: Int, at path: FilePath, _ owners: Owners) throws -> Int {
    var turns = 0
    for _ in 0..<400 {
      guard let staging = try StagingFolder.claim(path) else { continue }
      turns += 1
      owners.enter()
      try staging.create("\(worker)").descriptor.close()
      #expect(try path.folderNames() == ["\(worker)"])
      owners.leave()
      try staging.remove()
    }
    return turns
  }
}

private final class Owners: Sendable {
  private let state = Mutex((now: 0, most: 0))

  var most: Int { state.withLock { $0.most } }

  func enter() {
    state.withLock {
      $0.now += 1
      $0.most = max($0.most, $0.now)
    }
  }

  func leave() { state.withLock { $0.now -= 1 } }
}
