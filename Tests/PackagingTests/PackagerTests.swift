import Archives
import Crypto
import FileAccess
import NHICodes
import SystemPackage
import TestSupport
import Testing

@testable import Packaging

/// A batch that is written and read back.
@Suite(.mustEnd) struct PackagerTests {
  private func read(_ path: FilePath) throws -> [(path: String, bytes: [UInt8])] {
    let reader = try ArchiveReader(path)
    var entries: [(String, [UInt8])] = []
    while let entry = try reader.next() {
      var bytes: [UInt8] = []
      try reader.readContent { bytes += $0 }
      entries.append((entry.path, bytes))
    }
    return entries
  }

  @Test(arguments: BatchProfile.Container.allCases, [1, 3])
  func `every file comes back from the bundle as it was`(container: BatchProfile.Container, jobs: Int) async throws {
    let sample = try BatchSample.usual()
    let before = try FolderTree(listing: sample.source).entries
    let batch = try sample.batch(BatchProfile(container: container))
    let bundle = try await Packager.pack(batch, into: sample.output, jobs: jobs).bundle()

    #expect(bundle.path == sample.output.appending("3501200000_1151121_001.zip"))
    #expect(bundle.sequence == 1 && bundle.caseCount == 3 && bundle.fileCount == 9)
    #expect(try sample.output.folderNames() == ["3501200000_1151121_001.zip"])
    let outer = try read(bundle.path)
    #expect(outer.map(\.path) == bundle.entries)
    let names = (1...3).flatMap { number in
      ["XML3501200000_202611210000000\(number).XML", "ATT3501200000_202611210000000\(number).\(container.rawValue)"]
    }
    #expect(bundle.entries == names)
    for (position, unit) in batch.units.enumerated() {
      #expect(outer[position * 2].bytes == unit.xml)
      let attachment = try sample.folder.write("attachment", outer[position * 2 + 1].bytes)
      let files = try read(attachment)
      #expect(files.map(\.path) == unit.files.map(\.archivePath))
      #expect(try files.map(\.bytes) == unit.files.map { try TemporaryFolder.bytes($0.source.path) })
    }
    #expect(try FolderTree(listing: sample.source).entries == before)
  }

  @Test func `the bundle is for the user alone, and its digest is that of its bytes`() async throws {
    let sample = try BatchSample.usual()
    let bundle = try await Packager.pack(sample.batch(), into: sample.output, jobs: 2).bundle()
    #expect(try bundle.path.stat().permissions.rawValue & 0o777 == 0o600)
    let bytes = try TemporaryFolder.bytes(bundle.path)
    #expect(bundle.size == bytes.count)
    let digest = SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(bundle.sha256 == digest)
  }

  @Test func `equal input gives equal bytes, whatever the jobs`() async throws {
    let sample = try BatchSample.usual()
    let other = sample.folder.path.appending("other/deeper")
    let first = try await Packager.pack(sample.batch(), into: sample.output, jobs: 1).bundle()
    let second = try await Packager.pack(sample.batch(), into: other, jobs: 3).bundle()
    #expect(first.sha256 == second.sha256)
  }

  @Test func `the single layout has one XML and one archive`() async throws {
    let sample = try BatchSample.usual()
    let batch = try sample.batch(BatchProfile(layout: .single))
    let bundle = try await Packager.pack(batch, into: sample.output, sequence: 7, jobs: 2).bundle()
    #expect(bundle.sequence == 7 && bundle.caseCount == 3 && bundle.fileCount == 9 && bundle.isForOwnerAlone)
    #expect(
      bundle.entries == ["XML3501200000_2026112100600001.XML", "ATT3501200000_2026112100600001.7z"])
  }

  @Test func `a second bundle of the day shares no name with the first`() async throws {
    let sample = try BatchSample.usual()
    let first = try await Packager.pack(sample.batch(), into: sample.output, jobs: 2).bundle()
    let kept = try TemporaryFolder.bytes(first.path)
    let second = try await Packager.pack(sample.batch(), into: sample.output, jobs: 2).bundle()
    #expect([first.sequence, second.sequence] == [1, 2])
    #expect(Set(first.entries).isDisjoint(with: second.entries))
    #expect(try TemporaryFolder.bytes(first.path) == kept)
  }

  @Test func `the numbers that are asked for are in the names`() async throws {
    let sample = try BatchSample.usual()
    let bundle = try await Packager.pack(sample.batch(), into: sample.output, numberStart: 99_999_997, jobs: 2).bundle()
    #expect(bundle.sequence == 1)
    #expect(
      bundle.entries.filter { $0.hasPrefix("XML") } == [
        "XML3501200000_2026112199999997.XML", "XML3501200000_2026112199999998.XML",
        "XML3501200000_2026112199999999.XML",
      ])
    let result = try await Packager.pack(sample.batch(), into: sample.output, numberStart: 99_999_998, jobs: 2)
    #expect(result.refusals == ["B106"])
    #expect(try sample.output.folderNames().count == 1)
  }

  @Test func `a bundle that is there already is never replaced`() async throws {
    let sample = try BatchSample.usual()
    let taken = try sample.folder.write("out/3501200000_1151121_003.zip", "kept")
    let result = try await Packager.pack(sample.batch(), into: sample.output, sequence: 3, jobs: 2)
    #expect(result.refusals == ["B101"])
    #expect(try await Packager.pack(sample.batch(), into: sample.output, sequence: 0, jobs: 2).refusals == ["B103"])
    #expect(try sample.output.folderNames() == ["3501200000_1151121_003.zip"])
    #expect(try TemporaryFolder.bytes(taken) == Array("kept".utf8))
  }

  @Test func `packs at once each make a bundle of their own`() async throws {
    let sample = try BatchSample.usual()
    let bundles = try await withThrowingTaskGroup(of: Bundle.self) { group in
      for _ in 0..<4 {
        let (batch, output) = (try sample.batch(), sample.output)
        group.addTask { try await Packager.pack(batch, into: output, jobs: 2).bundle() }
      }
      return try await group.reduce(into: [Bundle]()) { $0.append($1) }
    }
    #expect(Set(bundles.map(\.sequence)).count == 4)
    #expect(Set(bundles.flatMap(\.entries)).count == 24)
    #expect(try sample.output.folderNames().count == 4)
  }
}
