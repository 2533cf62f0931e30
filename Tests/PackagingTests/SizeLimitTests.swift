import Archives
import FileAccess
import NHICodes
import Planning
import SystemPackage
import TestSupport
import Testing

@testable import Checking
@testable import Packaging

/// A batch that goes into several bundles.
@Suite(.mustEnd) struct SizeLimitTests {
  private static let limit = 1_500_000

  /// Cases whose one file has so many bytes that do not shrink.
  private func sample(_ sizes: [Int]) throws -> BatchSample {
    var sample = try BatchSample()
    for (position, size) in sizes.enumerated() {
      try sample.add("19", position + 1, files: [:])
      var random = LinearCongruentialGenerator(seed: UInt64(position + 1))
      let serial = try #require(CaseSerial(position + 1)).padded
      try sample.folder.write("source/19\(serial)/x.jpg", (0..<size).map { _ in random.nextByte() })
    }
    return sample
  }

  private func profile(_ limit: Int, _ layout: BatchProfile.Layout = .perCase) -> BatchProfile {
    var profile = BatchProfile(layout: layout)
    profile.sizeLimit = BundleSizeLimit(bytes: limit)
    return profile
  }

  @Test(arguments: [
    ("500MB", 500_000_000), ("1GB", 1_000_000_000), ("1 gib", 1 << 30), ("2000kB", 2_000_000), ("1000000", 1_000_000),
    ("3000000B", 3_000_000), ("700MiB", 700 << 20),
  ]) func `a limit is read with its unit`(text: String, bytes: Int) {
    #expect(BundleSizeLimit(text)?.bytes == bytes)
  }

  @Test(arguments: [
    "", "MB", "0", "999999", "-5MB", "1.5GB", "5 TB", "5MBs", "99999999999999999999", "9223372036854775807GB", "５MB",
  ]) func `what is no limit`(text: String) {
    #expect(BundleSizeLimit(text) == nil)
  }

  @Test func `without a limit everything goes into one bundle`() async throws {
    let sample = try sample([600_000, 600_000, 600_000])
    let batch = try sample.batch()
    #expect(batch.bundleCount == 1)
    #expect(try await Packager.pack(batch, into: sample.output, jobs: 2).bundles().count == 1)
  }

  @Test func `what fits stays in one bundle`() throws {
    #expect(try sample([600_000, 600_000]).batch(profile(Self.limit)).bundleCount == 1)
  }

  @Test(arguments: BatchProfile.Layout.allCases)
  func `each bundle is complete and below the limit`(layout: BatchProfile.Layout) async throws {
    let sample = try sample([600_000, 700_000, 600_000, 100_000, 1_400_000])
    let batch = try sample.batch(profile(Self.limit, layout))
    #expect(batch.bundleCount == 3)
    let bundles = try await Packager.pack(batch, into: sample.output, jobs: 2).bundles()
    #expect(bundles.map(\.caseCount) == [2, 2, 1])
    #expect(bundles.map(\.fileCount) == [2, 2, 1])
    #expect(bundles.map(\.sequence) == [1, 2, 3])
    #expect(bundles.allSatisfy { $0.size <= Self.limit && $0.size > 1_000_000 || $0.sequence == 2 })
    #expect(try sample.output.folderNames() == (1...3).map { "3501200000_1151121_00\($0).zip" })
    // No two XMLs have one number.
    #expect(Set(bundles.flatMap(\.entries)).count == bundles.reduce(0) { $0 + $1.entries.count })
    let xmls = try bundles.map { bundle in
      let reader = try ArchiveReader(bundle.path)
      var text = ""
      while let entry = try reader.next() {
        if entry.path.hasPrefix("XML") { try reader.readContent { text += String(decoding: $0, as: UTF8.self) } }
      }
      return text
    }
    for serial in 1...5 {
      #expect(xmls.count { $0.contains("<c8>\(serial)</c8>") } == 1)
    }
  }

  @Test func `the limit holds for many small files that do not shrink`() async throws {
    var sample = try BatchSample()
    var random = LinearCongruentialGenerator(seed: 7)
    for serial in 1...12 {
      try sample.add("19", serial, files: [:])
      for number in 1...40 {
        let folder = "source/19\(try #require(CaseSerial(serial)).padded)"
        try sample.folder.write("\(folder)/photo \(number).jpg", (0..<4_000).map { _ in random.nextByte() })
      }
    }
    for container in BatchProfile.Container.allCases {
      var profile = self.profile(1_000_000)
      profile.container = container
      let output = sample.folder.path.appending(container.rawValue)
      let bundles = try await Packager.pack(sample.batch(profile), into: output, jobs: 2).bundles()
      #expect(bundles.count > 1 && bundles.reduce(0) { $0 + $1.caseCount } == 12)
      #expect(bundles.allSatisfy { $0.size <= 1_000_000 })
    }
  }

  @Test func `numbers go on from one bundle to the next`() async throws {
    let sample = try sample([900_000, 900_000, 100_000])
    let batch = try sample.batch(profile(Self.limit))
    let bundles = try await Packager.pack(batch, into: sample.output, sequence: 7, numberStart: 500, jobs: 2).bundles()
    #expect(bundles.map(\.sequence) == [7, 8])
    let numbers = bundles.flatMap(\.entries).filter { $0.hasPrefix("XML") }.map { $0.dropLast(4).suffix(8) }
    #expect(numbers == ["00000500", "00000501", "00000502"])
  }

  @Test func `numbers that do not suffice for all are refused before anything is made`() async throws {
    let sample = try sample([900_000, 900_000])
    let batch = try sample.batch(profile(Self.limit))
    let refused = try await Packager.pack(
      batch, into: sample.output, numberStart: 99_999_999, jobs: 2)
    #expect(refused.refusals == ["B106"])
    #expect(FileStamp(at: sample.output) == nil)
  }

  @Test func `a name that is taken keeps all from being made, where the user named the first`() async throws {
    let sample = try sample([900_000, 900_000])
    try sample.folder.write("out/3501200000_1151121_008.zip", "precious")
    let batch = try sample.batch(profile(Self.limit))
    #expect(try await Packager.pack(batch, into: sample.output, sequence: 7, jobs: 2).refusals == ["B101"])
    #expect(try sample.output.folderNames() == ["3501200000_1151121_008.zip"])
    // Where nobody named one, they come behind it.
    let bundles = try await Packager.pack(batch, into: sample.output, jobs: 2).bundles()
    #expect(bundles.map(\.sequence) == [9, 10])
  }

  @Test func `a case over the limit is an error that names it`() throws {
    let sample = try sample([100_000, 1_600_000])
    let reading = try sample.prepare(profile(Self.limit))
    #expect(reading.findings.map(\.rule.id) == ["B107"])
    #expect(reading.findings.map(\.subject.case) == ["13-19-000002"])
    #expect(try self.sample([100_000, 1_400_000]).prepare(profile(Self.limit)).findings.isEmpty)
  }
}

/// Bytes without a pattern that a compressor finds, the same in every run.
struct LinearCongruentialGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func nextByte() -> UInt8 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(state >> 56)
  }
}
