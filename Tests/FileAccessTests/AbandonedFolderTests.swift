import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

/// What killed programs left where many put things, and what others laid out there.
@Suite struct AbandonedFolderTests {
  private let parent: TemporaryFolder
  private let path: FilePath

  init() throws {
    parent = try TemporaryFolder()
    path = parent.path.appending(".staging")
  }

  @Test func `what is abandoned goes, what is in use or called otherwise stays`() throws {
    try parent.write("left-1/record", "x")
    try parent.write("left-2/folder/record", "x")
    try parent.write("other-1/record", "x")
    try parent.write("left-file", "x")
    try #require(symlink("other-1", parent.path.appending("left-link").string) == 0)
    let running = try #require(try StagingFolder.claim(parent.path.appending("left-3")))
    StagingFolder.clearAbandoned(in: parent.path, prefix: "left-")
    #expect(try parent.path.folderNames() == ["left-3", "left-file", "left-link", "other-1"])
    #expect(try parent.path.appending("other-1").folderNames() == ["record"])
    try running.remove()
    StagingFolder.clearAbandoned(in: parent.path.appending("missing"), prefix: "left-")
  }

  /// Between the making of a folder and its lock, another program may take it for abandoned and clear it away.
  @Test func `who clears away does not keep others from their folders`() async throws {
    let parent = parent.path
    let path = path
    let cleaners = (0..<2).map { _ in
      Task.detached { while !Task.isCancelled { StagingFolder.clearAbandoned(in: parent, prefix: ".staging") } }
    }
    defer { for cleaner in cleaners { cleaner.cancel() } }
    for _ in 0..<2000 { try #require(try StagingFolder.claim(path)).remove() }
  }

  /// A folder that another user laid out for us, to read along or to change what is made in it.
  @Test(.enabled(if: geteuid() == 0, "only root can give a folder to another user"))
  func `another user's folder is not taken`() throws {
    try parent.write(".staging/theirs", "x")
    try #require(chown(path.string, 12_345, 12_345) == 0)
    #expect(throws: FileAccessError(.create, path, .permissionDenied)) { try StagingFolder.claim(path) }
    StagingFolder.clearAbandoned(in: parent.path, prefix: ".staging")
    #expect(try path.folderNames() == ["theirs"])
    // Where everything is that user's, as on a USB stick, it is.
    try #require(chown(parent.path.string, 12_345, 12_345) == 0)
    let staging = try #require(try StagingFolder.claim(path))
    #expect(try path.folderNames() == [])
    try staging.remove()
  }
}
