@testable import DICOMMedia
import FileAccess
import Findings
import SystemPackage
import Testing

@Suite struct FileSetWritingTests {
  private func bytes(_ path: FilePath) throws -> [UInt8] {
    let file = try FileBytes(path)
    return try file.read(at: 0, count: file.count)
  }

  @Test func copiesAreTheFilesAndTheFilesAreLeftAlone() async throws {
    let made = try MakingFolder(["a": LooseImage(1), "b/c": LooseImage(2)])
    let before = try FolderTree(listing: made.files).entries
    let set = try await made.make()
    #expect(set.findings.isEmpty)
    #expect(try FolderTree(listing: made.files).entries == before)
    #expect(try bytes(set.members[1].path) == LooseImage(1).bytes)
    #expect(try bytes(set.members[2].path) == LooseImage(2).bytes)
    // Nothing is left beside it.
    #expect(try made.output.removingLastComponent().folderNames() == ["in", "out"])
  }

  @Test func onlyTheUserCanReadThem() async throws {
    let made = try MakingFolder(["a": LooseImage(1)])
    _ = try await made.make()
    for entry in try FolderTree(listing: made.output).entries {
      #expect(
        try entry.path.stat().permissions.rawValue & 0o777 == (entry.kind == .folder ? 0o700 : 0o600),
        "\(entry.relativePath)")
    }
    #expect(try made.output.stat().permissions.rawValue & 0o777 == 0o700)
  }

  @Test func equalFilesGiveEqualSets() async throws {
    let made = try MakingFolder(["a": LooseImage(1), "b": LooseImage(2)])
    let draft = try #require(try await made.draft().draft)
    let other = made.output.removingLastComponent().appending("deep/er/out")
    _ = try await draft.write(to: made.output)
    _ = try await draft.write(to: other)
    let (one, two) = (try FolderTree(listing: made.output).entries, try FolderTree(listing: other).entries)
    #expect(one.map(\.relativePath) == two.map(\.relativePath))
    for (one, two) in zip(one, two) where one.kind == .file { #expect(try bytes(one.path) == bytes(two.path)) }
  }

  @Test func anEmptyFolderIsTaken() async throws {
    let made = try MakingFolder(["a": LooseImage(1)])
    try made.output.createFolders()
    #expect(try await made.make().findings.isEmpty)
  }

  @Test(arguments: ["out/file", "out"]) func whatIsThereIsNotTouched(name: String) async throws {
    let made = try MakingFolder(["a": LooseImage(1)])
    let draft = try #require(try await made.draft().draft)
    try made.folder.write(name, [1, 2, 3])
    let error = await #expect(throws: FileSetMakingError.self) { try await draft.write(to: made.output) }
    guard case .exists = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let kept = name == "out" ? made.output : made.output.appending("file")
    #expect(try bytes(kept) == [1, 2, 3])
    #expect(try made.output.removingLastComponent().folderNames() == ["in", "out"])
  }

  @Test func aLinkToNowhereIsThere() async throws {
    let made = try MakingFolder(["a": LooseImage(1)])
    let draft = try #require(try await made.draft().draft)
    try made.folder.link("out", to: "nowhere")
    await #expect(throws: FileSetMakingError.self) { try await draft.write(to: made.output) }
  }

  @Test func aFileThatChangedIsNoticed() async throws {
    let made = try MakingFolder(["a": LooseImage(1), "b": LooseImage(2)])
    let draft = try #require(try await made.draft().draft)
    try made.write("b", LooseImage(3))
    let error = await #expect(throws: FileSetMakingError.self) { try await draft.write(to: made.output) }
    guard case .sourceChanged("b") = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!made.output.isTaken)
    #expect(try made.output.removingLastComponent().folderNames() == ["in"])
  }

  /// The copies are judged by the code that judges everyone's sets: what it finds wrong is never published.
  @Test func aWrongDirectoryIsADefect() async throws {
    let made = try MakingFolder(["a": LooseImage(1), "b": LooseImage(2)])
    let draft = try #require(try await made.draft().draft)
    let name = Array("IM000002".utf8)
    var directory = draft.directory
    let place = try #require(directory.indices.first { directory[$0...].starts(with: name) })
    directory[place + 7] = 0x39
    let wrong = FileSetDraft(
      files: draft.files, counts: draft.counts, recordCount: draft.recordCount, directory: directory)
    let error = await #expect(throws: FileSetMakingError.self) { try await wrong.write(to: made.output) }
    guard case .defect = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!made.output.isTaken)
  }

  @Test func tooManyRecords() async throws {
    let made = try MakingFolder(["a": LooseImage(1)])
    let draft = try #require(try await made.draft().draft)
    let many = FileSetDraft(
      files: draft.files, counts: draft.counts, recordCount: BasicDirectory.maximumRecords + 1,
      directory: draft.directory)
    let error = await #expect(throws: FileSetMakingError.self) { try await many.write(to: made.output) }
    guard case .tooManyRecords = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!made.output.isTaken)
  }

  @Test func cancellationLeavesNothing() async throws {
    let made = try MakingFolder(["a": LooseImage(1)])
    let draft = try #require(try await made.draft().draft)
    let output = made.output
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await draft.write(to: output)
    }
    await #expect(throws: FileSetMakingError.self) { _ = try await task.value }
    #expect(try output.removingLastComponent().folderNames() == ["in"])
  }
}
