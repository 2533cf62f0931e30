import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

@Suite struct CreateFoldersTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> FilePath { folder.path.appending(name) }

  @Test func `missing folders are made, those that are there are kept`() throws {
    try folder.write("a/kept", "x")
    try path("a/病歷/c").createFolders()
    try path("a/病歷/c").createFolders()
    #expect(try path("a").folderNames() == ["kept", "病歷"])
    #expect(try path("a/病歷").folderNames() == ["c"])
    try FilePath("/").createFolders()
    try FilePath("").createFolders()
    try FilePath(".").createFolders()
  }

  @Test func `a link to a folder will do`() throws {
    try path("real").createFolders()
    try #require(symlink("real", path("link").string) == 0)
    try path("link/below").createFolders()
    #expect(try path("real").folderNames() == ["below"])
  }

  @Test func `a file in the way is an error, above and at the end`() throws {
    try folder.write("file", "x")
    #expect(throws: FileAccessError(.create, path("file"), .notDirectory)) { try path("file").createFolders() }
    #expect(throws: FileAccessError(.create, path("file/below"), .notDirectory)) {
      try path("file/below").createFolders()
    }
    try #require(symlink("nowhere", path("dangling").string) == 0)
    #expect(throws: FileAccessError.self) { try path("dangling").createFolders() }
    #expect(throws: FileAccessError.self) { try path("dangling/below").createFolders() }
    #expect(try folder.path.folderNames() == ["dangling", "file"])
  }

  @Test func `a folder that may not be written to is an error, and no obstacle above`() throws {
    try path("closed/inner").createFolders()
    try #require(chmod(folder.path.string, 0o755) == 0)
    try #require(chmod(path("closed").string, 0o555) == 0 && chmod(path("closed/inner").string, 0o777) == 0)
    defer { chmod(path("closed").string, 0o700) }
    try asOrdinaryUser {
      #expect(throws: FileAccessError(.create, path("closed/new"), .permissionDenied)) {
        try path("closed/new/deeper").createFolders()
      }
      try path("closed/inner/new").createFolders()
    }
    #expect(try path("closed/inner").folderNames() == ["new"])
  }

  @Test func `names are listed sorted, and only of a folder`() throws {
    for name in ["b", "a", ".c", "C"] { try folder.write(name, "x") }
    #expect(try folder.path.folderNames() == [".c", "C", "a", "b"])
    #expect(throws: FileAccessError(.list, path("a"), .notDirectory)) { try path("a").folderNames() }
  }

  @Test func `an error says what was tried, where and why`() {
    let error = FileAccessError(.create, "/x/y", Errno.noSpace)
    #expect(error.description == "create /x/y: \(Errno.noSpace)")
    #expect(FileAccessError(.read, "/x", CancellationError()).errno == .ioError)
  }

  @Test func `the nearest folder that exists`() throws {
    #expect(folder.path.nearestExisting == folder.path)
    #expect(folder.path.appending("not").appending("there").nearestExisting == folder.path)
    #expect(FilePath("no-such-folder-here/below").nearestExisting == ".")
    #expect(FilePath("/no-such-folder-here/below").nearestExisting == "/")
  }
}
