import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

@Suite struct FolderTreeTests {
  @Test func `everything is listed in the order of its path`() throws {
    let folder = try TemporaryFolder()
    for name in ["b/2", "b/10", "a/z", "a/B", "a-b", "病歷/甲", ".hidden"] { try folder.write(name, name) }
    try folder.path.appending("empty").createFolders()
    let tree = try FolderTree(listing: folder.path)
    #expect(
      tree.entries.map(\.relativePath) == [
        ".hidden", "a", "a/B", "a/z", "a-b", "b", "b/10", "b/2", "empty", "病歷", "病歷/甲",
      ])
    #expect(tree.entries.filter { $0.kind == .folder }.map(\.name) == ["a", "b", "empty", "病歷"])
    #expect(tree.entries.filter { $0.kind == .folder }.allSatisfy { $0.size == 0 })
    #expect(tree.entries.last?.size == 10)
    #expect(tree.entries.last?.path == folder.path.appending("病歷/甲"))
    #expect(tree.root == folder.path && tree.unreadable.isEmpty)
  }

  @Test func `a prefix stands before every entry`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/b", "x")
    let tree = try FolderTree(listing: folder.path, prefix: ["files", "甲"])
    #expect(tree.entries.map(\.relativePath) == ["files/甲/a", "files/甲/a/b"])
    #expect(tree.entries.last?.path == folder.path.appending("a/b"))
  }

  @Test func `links and special files are named for what they are and not followed`() throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    try outside.write("secret", "x")
    try #require(symlink(outside.path.string, folder.path.appending("folder link").string) == 0)
    try #require(symlink("nowhere", folder.path.appending("dangling").string) == 0)
    try #require(symlink(".", folder.path.appending("loop").string) == 0)
    try #require(mkfifo(folder.path.appending("fifo").string, 0o600) == 0)
    let tree = try FolderTree(listing: folder.path)
    #expect(tree.entries.map(\.name) == ["dangling", "fifo", "folder link", "loop"])
    #expect(tree.entries.map(\.kind) == [.symbolicLink, .special, .symbolicLink, .symbolicLink])
    #expect(tree.entries.allSatisfy { $0.size == 0 })
  }

  @Test func `names that are not UTF-8 keep their bytes`() throws {
    let folder = try TemporaryFolder()
    // 病歷 in Big5, and a lone byte.
    let names: [[CChar]] = [[-81, 102, -66, -6, 0], [-1, 0]]
    for name in names {
      let component = try #require(FilePath.Component(platformString: name))
      try FileDescriptor.open(
        folder.path.appending(component), .writeOnly, options: [.create], permissions: .ownerReadWrite
      ).close()
    }
    let entries = try FolderTree(listing: folder.path).entries
    #expect(entries.count == 2)
    let found = entries.compactMap { $0.path.lastComponent?.withPlatformString { name in bytes(name) } }
    #expect(Set(found) == Set(names.map { $0.dropLast().map { UInt8(bitPattern: $0) } }))
    for entry in entries {
      #expect(entry.name.unicodeScalars.contains("\u{FFFD}"))
      #expect(try FileBytes(entry.path).count == 0)
    }
  }

  @Test func `five thousand files`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<5000 {
      let path = folder.path.appending("\(number)")
      try FileDescriptor.open(path, .writeOnly, options: [.create], permissions: .ownerReadWrite).close()
    }
    let entries = try FolderTree(listing: folder.path).entries
    #expect(entries.count == 5000)
    #expect(entries.map(\.name) == (0..<5000).map(String.init).sorted())
  }

  @Test func `three hundred folders in each other`() throws {
    let folder = try TemporaryFolder()
    let path = Array(repeating: "d", count: 300).joined(separator: "/") + "/file"
    try folder.write(path, "deep")
    let tree = try FolderTree(listing: folder.path)
    #expect(tree.entries.count == 301)
    #expect(tree.entries.last?.relativePath == path)
    #expect(tree.unreadable.isEmpty)
  }

  @Test func `a root that cannot be listed is an error`() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path.appending("missing")
    #expect(throws: FileAccessError(.list, missing, .noSuchFileOrDirectory)) { try FolderTree(listing: missing) }
    let file = try folder.write("file", "x")
    #expect(throws: FileAccessError(.list, file, .notDirectory)) { try FolderTree(listing: file) }
  }

  @Test func `a folder that may not be listed is told, and the rest is there`() throws {
    let folder = try TemporaryFolder()
    for name in ["open/a", "closed/b", "sealed/c"] { try folder.write(name, "x") }
    let closed = folder.path.appending("closed")
    let sealed = folder.path.appending("sealed")
    try #require(chmod(folder.path.string, 0o755) == 0)
    try #require(chmod(closed.string, 0) == 0 && chmod(sealed.string, 0) == 0)
    defer { for path in [closed, sealed] { chmod(path.string, 0o700) } }
    try asOrdinaryUser {
      let tree = try FolderTree(listing: folder.path)
      #expect(tree.entries.map(\.relativePath) == ["closed", "open", "open/a", "sealed"])
      #expect(
        tree.unreadable == [
          FileAccessError(.list, closed, .permissionDenied), FileAccessError(.list, sealed, .permissionDenied),
        ])
    }
  }

  /// Read without search permission: the names can be listed, and nothing can be said of the files.
  @Test func `files that cannot be looked at are not passed over in silence`() throws {
    let folder = try TemporaryFolder()
    try folder.write("half/a", "x")
    let half = folder.path.appending("half")
    try #require(chmod(folder.path.string, 0o755) == 0 && chmod(half.string, 0o744) == 0)
    defer { chmod(half.string, 0o700) }
    try asOrdinaryUser {
      let tree = try FolderTree(listing: folder.path)
      #expect(tree.entries.map(\.relativePath) == ["half"])
      #expect(tree.unreadable.map(\.errno) == [.permissionDenied])
      #expect(tree.unreadable.allSatisfy { $0.path.starts(with: half) })
    }
  }

  @Test func `a filtered tree keeps its root and what was unreadable`() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] { try folder.write(name, "x") }
    let tree = try FolderTree(listing: folder.path).filtered { $0.name == "b" }
    #expect(tree.entries.map(\.name) == ["b"])
    #expect(tree.root == folder.path)
  }

  private func bytes(_ name: UnsafePointer<CChar>) -> [UInt8] {
    (0..<strlen(name)).map { UInt8(bitPattern: name[$0]) }
  }
}
