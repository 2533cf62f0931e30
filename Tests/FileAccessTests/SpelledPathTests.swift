import FileAccess
import SystemPackage
import TestSupport
import Testing

/// Paths that tell files apart whatever bytes their names have.
@Suite struct SpelledPathTests {
  private func spelled(_ names: [[UInt8]]) throws -> [String] {
    let folder = try TemporaryFolder()
    for name in names {
      let component = try #require(FilePath.Component(platformString: (name + [0]).map { CChar(bitPattern: $0) }))
      let file = try FileDescriptor.open(
        folder.path.appending(component), .writeOnly, options: .create, permissions: .ownerReadWrite)
      try file.close()
    }
    return try FolderTree(listing: folder.path).entries.map(\.spelledPath).sorted()
  }

  @Test func `text is as it is`() throws {
    let names = ["a.jpg", "a\\xFF.jpg", "病歷.pdf", "\u{FFFD}.txt"]
    #expect(try spelled(names.map { Array($0.utf8) }) == names.sorted())
  }

  @Test func `other bytes are spelled out, and a backslash among them twice`() throws {
    #expect(
      try spelled([[0xFF, 0x61], [0xFE, 0x61], [0xE7, 0x97, 0x5C], [0xE9, 0xE7, 0x97, 0x85]])
        == ["\\xE7\\x97\\\\", "\\xE9病", "\\xFEa", "\\xFFa"])
  }

  @Test func `folders on the way count too`() throws {
    let folder = try TemporaryFolder()
    let component = try #require(FilePath.Component(platformString: [CChar(bitPattern: 0xE9), 0]))
    let below = folder.path.appending(component)
    try below.createFolders()
    let file = try FileDescriptor.open(
      below.appending("x.txt"), .writeOnly, options: .create, permissions: .ownerReadWrite)
    try file.close()
    #expect(try FolderTree(listing: folder.path).entries.map(\.spelledPath) == ["\\xE9", "\\xE9/x.txt"])
  }
}
