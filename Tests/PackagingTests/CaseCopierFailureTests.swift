import FileAccess
import Findings
import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Packaging

/// Whatever goes wrong while case folders are made: it is told, nothing half-made is left, and what was there is kept.
@Suite(.mustEnd) struct CaseCopierFailureTests {
  private func copy(_ batch: PreparedBatch, _ sample: BatchSample) async -> PackagingError? {
    await #expect(throws: PackagingError.self) {
      _ = try await CaseCopier.copy(batch, into: sample.output, language: .en, jobs: 2)
    }
  }

  enum Obstacle: CaseIterable, Sendable { case folder, emptyFolder, file, danglingLink }

  @Test(arguments: Obstacle.allCases, [false, true])
  func `what has a case folder's name is never touched`(obstacle: Obstacle, isAfterKill: Bool) async throws {
    let sample = try BatchSample.usual()
    let taken = sample.output.appending("13-16-000678")
    switch obstacle {
    case .folder: try sample.folder.write("out/13-16-000678/13A16000678.txt", "kept")
    case .emptyFolder: try taken.createFolders()
    case .file: try sample.folder.write("out/13-16-000678", "kept")
    case .danglingLink:
      try sample.output.createFolders()
      try #require(symlink("nowhere", taken.string) == 0)
    }
    let before = try FolderTree(listing: sample.output).entries
    // What a killed run left goes all the same.
    if isAfterKill { try sample.folder.write("out/\(CaseCopier.stagingName)/13-19-012345/left", "half") }
    #expect(await copy(try sample.batch(), sample) == .folderExists(taken))
    #expect(try FolderTree(listing: sample.output).entries == before)
  }

  @Test(
    arguments: SourceChange.allCases, ["11000123/a.pdf", "11000123/DICOM/DICOMDIR", "11000123/DICOM/IMAGES/IO000002"])
  func `a file that changed since it was listed is not copied`(change: SourceChange, name: String) async throws {
    let sample = try BatchSample.usual()
    let batch = try sample.batch()
    let path = sample.source.appending(name)
    try change.happen(to: path, sample.folder)
    let error = await copy(batch, sample)
    if change == .linked {
      #expect(error == .io(FileAccessError(.open, path, .tooManySymbolicLinkLevels)))
    } else {
      #expect(error == .sourceChanged(name))
    }
    #expect(try sample.output.folderNames() == [])
  }

  @Test func `a file that is gone is an error`() async throws {
    let sample = try BatchSample.usual()
    let batch = try sample.batch()
    let path = sample.source.appending("19012345/x.jpg")
    try #require(unlink(path.string) == 0)
    #expect(await copy(batch, sample) == .io(FileAccessError(.open, path, .noSuchFileOrDirectory)))
    #expect(try sample.output.folderNames() == [])
  }

  @Test func `a folder that another run is at work in is left to it`() async throws {
    let sample = try BatchSample.usual()
    try sample.output.createFolders()
    let running = try #require(try StagingFolder.claim(sample.output.appending(CaseCopier.stagingName)))
    try running.makeFolders(["13-19-012345"])
    let error = await copy(try sample.batch(), sample)
    #expect(error == .cannotCreate(FileAccessError(.create, sample.output, .resourceBusy)))
    #expect(try running.path.folderNames() == ["13-19-012345"])
    try running.remove()
    #expect(try sample.output.folderNames() == [])
  }

  @Test func `an output that is a file or a link in the staging folder's place is an error, and kept`() async throws {
    let sample = try BatchSample.usual()
    let batch = try sample.batch()
    try sample.folder.write("out", "a file")
    #expect(await copy(batch, sample) == .cannotCreate(FileAccessError(.create, sample.output, .notDirectory)))
    #expect(try TemporaryFolder.bytes(sample.output) == Array("a file".utf8))

    try #require(unlink(sample.output.string) == 0)
    try sample.folder.write("elsewhere/kept", "kept")
    try sample.output.createFolders()
    let link = sample.output.appending(CaseCopier.stagingName)
    try #require(symlink("../elsewhere", link.string) == 0)
    guard case .cannotCreate = await copy(batch, sample) else {
      Issue.record("a link was followed")
      return
    }
    #expect(try sample.folder.path.appending("elsewhere").folderNames() == ["kept"])
  }

  @Test(arguments: [0, 1, 3, 10, 30])
  func `a task that is cancelled leaves nothing, or every folder`(delay: Int) async throws {
    let sample = try BatchSample.usual()
    let (batch, output) = (try sample.batch(), sample.output)
    let task = Task {
      while delay == 0, !Task.isCancelled { await Task.yield() }
      return try await CaseCopier.copy(batch, into: output, language: .en, jobs: 1)
    }
    try await Task.sleep(for: .milliseconds(delay))
    task.cancel()
    do {
      let folders = try await task.value
      #expect(delay > 0)
      #expect(try output.folderNames() == folders.names.sorted())
    } catch {
      #expect(error as? PackagingError == .cancelled)
      #expect(try output.folderNames() == [])
    }
  }

  // MARK: - Giving the names

  private func publish(_ names: [String], _ folder: TemporaryFolder) -> PackagingError? {
    do throws(PackagingError) {
      try CaseCopier.publish(names, from: folder.path.appending("staging"), to: folder.path.appending("out"))
      return nil
    } catch { return error }
  }

  @Test func `when one folder cannot have its name, none has`() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] { try folder.write("staging/\(name)/file", name) }
    let out = folder.path.appending("out")
    try folder.write("out/b/file", "kept")
    #expect(publish(["a", "b", "c"], folder) == .folderExists(out.appending("b")))
    #expect(try out.folderNames() == ["b"])
    #expect(try folder.path.appending("staging").folderNames() == ["a", "b", "c"])
    #expect(try TemporaryFolder.bytes(out.appending("b/file")) == Array("kept".utf8))

    let missing = FileAccessError(.rename, out.appending("none"), .noSuchFileOrDirectory)
    #expect(publish(["a", "c", "none"], folder) == .io(missing))
    #expect(try out.folderNames() == ["b"])
    #expect(publish(["a", "c"], folder) == nil)
    #expect(try out.folderNames() == ["a", "b", "c"])
  }

  @Test func `every error says something`() {
    for error: PackagingError in [
      .folderExists("/x"), .outputIsSource("/x"), .notTakenBack(["/x/a"], FileAccessError(.rename, "/x/a", .ioError)),
    ] { #expect(error.description.contains("/x")) }
  }
}
