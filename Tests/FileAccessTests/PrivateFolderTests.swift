import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

@Suite struct PrivateFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> FilePath { folder.path.appending(name) }

  private func mode(_ path: FilePath) throws -> UInt32 { try path.stat().permissions.rawValue }

  @Test func `a folder that is made is its owner's alone`() throws {
    try path("above/private").createPrivateFolder()
    #expect(try mode(path("above/private")) == 0o700)
    #expect(try mode(path("above")) != 0o700)
  }

  @Test func `one that is there stays as it is`() throws {
    try folder.write("there/kept", "x")
    let before = try mode(path("there"))
    try path("there").createPrivateFolder()
    #expect(try mode(path("there")) == before)
    #expect(try path("there").folderNames() == ["kept"])
  }

  @Test func `a file in the way is an error`() throws {
    try folder.write("file", "x")
    #expect(throws: FileAccessError(.create, path("file"), .notDirectory)) {
      try path("file").createPrivateFolder()
    }
  }

  @Test func makesAFileForItsOwnerAlone() throws {
    try path("file").createPrivateFile()
    let status = try path("file").stat()
    #expect(status.permissions.rawValue & 0o777 == 0o600)
    #expect(status.size == 0)
  }

  @Test func leavesAFileAsItIs() throws {
    try folder.write("file", "precious")
    try path("file").createPrivateFile()
    #expect(try TemporaryFolder.bytes(path("file")) == Array("precious".utf8))
  }

  @Test func aFileIsRefusedWhereSomethingElseIs() throws {
    try path("there").createFolders()
    let error = #expect(throws: FileAccessError.self) { try path("there").createPrivateFile() }
    #expect(error?.errno == .isDirectory)
  }
}
