import SystemPackage
import TestSupport
import Testing

@testable import FileAccess

@Suite struct UnnamedFileTests {
  enum Way: CaseIterable {
    case usual
    /// Of a file system that has no files without a name.
    case unlinked

    func make(in folder: FilePath) throws(FileAccessError) -> FileDescriptor {
      switch self {
      case .usual: try .unnamed(in: folder)
      case .unlinked: try .unlinked(in: folder)
      }
    }
  }

  @Test(arguments: Way.allCases)
  func keepsBytesAndHasNoName(_ way: Way) throws {
    let folder = try TemporaryFolder()
    let file = try way.make(in: folder.path)
    defer { try? file.close() }
    try file.writeAll(Array("病歷".utf8))
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = try bytes.withUnsafeMutableBytes { try file.read(fromAbsoluteOffset: 0, into: $0) }
    #expect(String(decoding: bytes[..<count], as: UTF8.self) == "病歷")
    #expect(try FolderTree(listing: folder.path).entries.isEmpty)
  }

  @Test(arguments: Way.allCases)
  func aFolderThatIsNotThereIsNamed(_ way: Way) throws {
    let folder = try TemporaryFolder()
    let missing = folder.path.appending("gone")
    #expect(throws: FileAccessError(.create, missing, Errno.noSuchFileOrDirectory)) { _ = try way.make(in: missing) }
  }
}
