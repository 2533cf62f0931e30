import FileAccess
import Findings
import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Packaging

/// A batch as folders for single uploads.
@Suite(.mustEnd) struct CaseCopierTests {
  private static let names = ["13-19-012345", "13-11-000123", "13-16-000678"]
  private static let fields = CaseFolders.fieldsName

  private func copy(_ sample: BatchSample, into output: FilePath? = nil, jobs: Int = 2) async throws -> CaseFolders {
    try await CaseCopier.copy(sample.batch(), into: output ?? sample.output, language: .zhHant, jobs: jobs)
  }

  /// Every file below `folder`, by its path.
  private func contents(_ folder: FilePath) throws -> [String: [UInt8]] {
    let files = try FolderTree(listing: folder).entries.filter { $0.kind == .file }
    return Dictionary(
      uniqueKeysWithValues: try files.map { ($0.relativePath, try TemporaryFolder.bytes($0.path)) })
  }

  @Test(arguments: [1, 3]) func `each case has its folder, with its files as they were`(jobs: Int) async throws {
    let sample = try BatchSample.usual()
    let before = try FolderTree(listing: sample.source).entries
    let batch = try sample.batch()
    let folders = try await copy(sample, jobs: jobs)

    #expect(folders.path == sample.output && folders.names == Self.names)
    #expect(folders.caseCount == 3 && folders.fileCount == 9 && folders.size == batch.sourceBytes)
    #expect(folders.isForOwnerAlone)
    #expect(try sample.output.folderNames() == Self.names.sorted())
    var copies = try contents(sample.output)
    for (name, unit) in zip(Self.names, batch.units) {
      for file in unit.files {
        let copied = copies.removeValue(forKey: "\(name)/\(file.archivePath)")
        #expect(try copied == TemporaryFolder.bytes(file.source.path), "\(file.archivePath)")
      }
    }
    #expect(copies.keys.sorted() == Self.names.map { "\($0)/\(Self.fields)" }.sorted())
    #expect(
      try sample.output.appending("13-11-000123").folderNames()
        == ["13A11000123.pdf", "DICOMDIR", "IMAGES", Self.fields])
    #expect(try FolderTree(listing: sample.source).entries == before)
  }

  @Test func `everything is for the user alone`() async throws {
    let sample = try BatchSample.usual()
    _ = try await copy(sample)
    for entry in try FolderTree(listing: sample.output).entries {
      let mode = try entry.path.stat().permissions.rawValue & 0o777
      #expect(mode == (entry.kind == .folder ? 0o700 : 0o600), "\(entry.relativePath)")
    }
  }

  @Test func `equal input gives equal folders`() async throws {
    let sample = try BatchSample.usual()
    let other = sample.folder.path.appending("other/deeper")
    _ = try await copy(sample, jobs: 1)
    _ = try await copy(sample, into: other, jobs: 3)
    #expect(try contents(sample.output) == contents(other))
  }

  @Test func `what is done to a copy is not done to the record`() async throws {
    let sample = try BatchSample.usual()
    _ = try await copy(sample)
    let record = sample.source.appending("19012345/x.jpg")
    let copied = sample.output.appending("13-19-012345/13B19012345-1.jpg")
    #expect(FileStamp(at: record)?.identity != FileStamp(at: copied)?.identity)
    try sample.folder.write("out/13-19-012345/13B19012345-1.jpg", "turned by 90 degrees")
    #expect(try TemporaryFolder.bytes(record) == Array("one".utf8))
  }

  @Test func `other things in the folder are left alone`() async throws {
    let sample = try BatchSample.usual()
    try sample.folder.write("out/13-19-012346/13A19012346.pdf", "of another day")
    try sample.folder.write("out/notes.txt", "notes")
    _ = try await copy(sample)
    #expect(try sample.output.folderNames() == (Self.names + ["13-19-012346", "notes.txt"]).sorted())
    let kept = try contents(sample.output)
    #expect(kept["13-19-012346/13A19012346.pdf"] == Array("of another day".utf8))
    #expect(kept["notes.txt"] == Array("notes".utf8))
  }

  @Test func `what a killed run left is cleared away`() async throws {
    let sample = try BatchSample.usual()
    try sample.folder.write("out/\(CaseCopier.stagingName)/13-19-012345/DICOM/left", "half a copy")
    _ = try await copy(sample)
    #expect(try sample.output.folderNames() == Self.names.sorted())
    #expect(try contents(sample.output).values.allSatisfy { $0 != Array("half a copy".utf8) })
  }

  @Test func `of two runs at once one makes all folders and the other none`() async throws {
    let sample = try BatchSample.usual()
    let (batch, output) = (try sample.batch(), sample.output)
    let made = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          (try? await CaseCopier.copy(batch, into: output, language: .en, jobs: 2)) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(made == 1)
    #expect(try output.folderNames() == Self.names.sorted())
    #expect(try contents(output).count == 12)
  }
}
