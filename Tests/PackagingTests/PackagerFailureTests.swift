import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Packaging

/// Whatever goes wrong on the way: it is told, and nothing is left behind.
@Suite(.mustEnd) struct PackagerFailureTests {
  private func pack(_ batch: PreparedBatch, _ sample: BatchSample) async -> PackagingError? {
    await #expect(throws: PackagingError.self) {
      _ = try await Packager.pack(batch, into: sample.output, jobs: 2)
    }
  }

  private func expectNothingLeft(_ sample: BatchSample) throws {
    #expect(try sample.output.folderNames() == [])
  }

  @Test(
    arguments: SourceChange.allCases, ["11000123/a.pdf", "11000123/DICOM/DICOMDIR", "11000123/DICOM/IMAGES/IO000002"])
  func `a file that changed since it was listed is not packed`(change: SourceChange, name: String) async throws {
    let sample = try BatchSample.usual()
    let batch = try sample.batch()
    let path = sample.source.appending(name)
    try change.happen(to: path, sample.folder)
    let error = await pack(batch, sample)
    if change == .linked {
      #expect(error == .io(FileAccessError(.open, path, .tooManySymbolicLinkLevels)))
    } else {
      #expect(error == .sourceChanged(name))
    }
    try expectNothingLeft(sample)
  }

  @Test func `a file that is gone is an error`() async throws {
    let sample = try BatchSample.usual()
    let batch = try sample.batch()
    let path = sample.source.appending("19012345/x.jpg")
    try #require(unlink(path.string) == 0)
    #expect(await pack(batch, sample) == .io(FileAccessError(.open, path, .noSuchFileOrDirectory)))
    try expectNothingLeft(sample)
  }

  @Test func `a FIFO in a file's place does not block`() async throws {
    let sample = try BatchSample.usual()
    let batch = try sample.batch()
    let path = sample.source.appending("19012345/x.jpg")
    try #require(unlink(path.string) == 0 && mkfifo(path.string, 0o600) == 0)
    #expect(await pack(batch, sample) == .io(FileAccessError(.open, path, .invalidArgument)))
    try expectNothingLeft(sample)
  }

  @Test func `a task that was cancelled leaves nothing`() async throws {
    let sample = try BatchSample.usual()
    let (batch, output) = (try sample.batch(), sample.output)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await Packager.pack(batch, into: output, jobs: 2)
    }
    task.cancel()
    await #expect(throws: PackagingError.cancelled) { _ = try await task.value }
    try expectNothingLeft(sample)
  }

  @Test(arguments: [1, 3, 10, 30])
  func `a task that is cancelled on its way leaves nothing, or a whole bundle`(delay: Int) async throws {
    let sample = try BatchSample.usual()
    let (batch, output) = (try sample.batch(), sample.output)
    let task = Task { try await Packager.pack(batch, into: output, jobs: 1) }
    try await Task.sleep(for: .milliseconds(delay))
    task.cancel()
    do {
      let bundle = try await task.value.bundle()
      #expect(try output.folderNames() == [bundle.path.lastComponent?.string ?? ""])
    } catch {
      #expect(error as? PackagingError == .cancelled)
      try expectNothingLeft(sample)
    }
  }

  @Test func `an output that is a file is an error, and kept`() async throws {
    let sample = try BatchSample.usual()
    let batch = try sample.batch()
    try sample.folder.write("out", "a file")
    let error = await pack(batch, sample)
    #expect(error == .cannotCreate(FileAccessError(.create, sample.output, .notDirectory)))
    #expect(try TemporaryFolder.bytes(sample.output) == Array("a file".utf8))
  }

  @Test func `more cases than a bundle has numbers for are refused before anything is written`() async throws {
    var sample = try BatchSample()
    try sample.add("19", 1)
    let one = try sample.batch()
    let units = Array(repeating: one.units[0], count: BatchProfile.unitsPerBundle + 1)
    let batch = PreparedBatch(checked: one.checked, profile: one.profile, units: units)
    #expect(await pack(batch, sample) == .tooManyUnits(units.count))
    #expect(FileStamp(at: sample.output) == nil)
  }

  @Test func `files that do not fit into a CAB are refused before anything is written`() async throws {
    var sample = try BatchSample()
    try sample.add("19", 1)
    let one = try sample.batch(BatchProfile(container: .cab))
    let path = try sample.folder.write("large", [])
    /// With one file of this many bytes, none of which takes room on the disk.
    func batch(_ size: Int, _ container: BatchProfile.Container) throws -> PreparedBatch {
      try #require(truncate(path.string, size) == 0)
      let source = SourceFile(path: path, relativePath: "large", stamp: try #require(FileStamp(at: path)))
      let unit = BatchUnit(
        xml: one.units[0].xml, files: [PackagedFile(source: source, archivePath: "large")])
      return PreparedBatch(checked: one.checked, profile: BatchProfile(container: container), units: [unit])
    }
    let limit = 65_535 * 32_768
    let key = one.checked.cases[0].planned.sampled.key.description
    #expect(await pack(try batch(limit + 1, .cab), sample) == .doesNotFit(.cab, case: key, .tooLarge(limit: limit)))
    #expect(FileStamp(at: sample.output) == nil)
    // One that fits goes on, to find that the file is not what it was.
    let changed = try batch(100, .cab)
    _ = try batch(101, .cab)
    #expect(await pack(changed, sample) == .sourceChanged("large"))
  }

  @Test func `every error says something`() {
    let access = FileAccessError(.write, "/x", .noSpace)
    for error: PackagingError in [
      .cannotCreate(access), .io(access), .archive(.wrongSize(entry: "a", expected: 2, found: 1)),
      .tooManyUnits(100_001), .doesNotFit(.cab, case: nil, .noFiles), .sourceChanged("a"),
      .readBack(entry: "a", problem: "b"),
      .ownSchema(["c"]),
      .markup("d"), .cancelled,
    ] { #expect(!error.description.isEmpty) }
    #expect(PackagingError(CancellationError()) == .cancelled)
    let creating = FileAccessError(.create, "/x", .noSpace)
    #expect(PackagingError(creating) == .cannotCreate(creating))
    #expect(PackagingError(access) == .io(access))
  }
}
