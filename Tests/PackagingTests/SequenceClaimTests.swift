import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Packaging

@Suite struct SequenceClaimTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func claim(_ wanted: Int? = nil) throws -> SequenceClaim.Outcome {
    try SequenceClaim.claim(wanted, for: BatchSample.fields(), in: folder.path)
  }

  /// The sequence claimed, or the rule that refuses. The claim is given up again.
  private func outcome(_ wanted: Int? = nil) throws -> String {
    switch try claim(wanted) {
    case .claimed(let claim):
      try claim.staging.remove()
      return String(claim.sequence)
    case .refused(let finding):
      #expect(finding.openSentences == [])
      return finding.rule.id
    }
  }

  @Test func `the first of a day is 1`() throws {
    guard case .claimed(let claim) = try claim() else {
      Issue.record("refused")
      return
    }
    #expect(claim.sequence == 1)
    #expect(claim.path == folder.path.appending("3501200000_1151121_001.zip"))
    #expect(try folder.path.folderNames() == [".3501200000_1151121_001.zip.making"])
    #expect(claim.staging.path == folder.path.appending(".3501200000_1151121_001.zip.making"))
  }

  @Test func `what a killed program left is cleared away, of whatever day; nothing else is`() throws {
    try folder.write(".3501200000_1151120_004.zip.making/bundle.zip", "half a bundle")
    try folder.write(".3501200000_1151120_004.zip.making.bak/keep", "x")
    try folder.write("3501200000_1151120_004.zip.making/keep", "x")
    let busy = try #require(try StagingFolder.claim(folder.path.appending(".3501200007_1151119_001.zip.making")))
    #expect(try outcome() == "1")
    #expect(
      try folder.path.folderNames() == [
        ".3501200000_1151120_004.zip.making.bak", ".3501200007_1151119_001.zip.making",
        "3501200000_1151120_004.zip.making",
      ])
    try busy.remove()
  }

  @Test func `the next follows the highest, never into a gap`() throws {
    try folder.write("3501200000_1151121_001.zip", "x")
    try folder.write("3501200000_1151121_007.ZIP", "x")
    #expect(try outcome() == "8")
  }

  @Test func `other institutions, other days and other files do not count`() throws {
    for name in [
      "3501200001_1151121_005.zip", "3501200000_1151120_006.zip", "3501200000_1151121_.zip",
      "3501200000_1151121_abc.zip", "3501200000_1151121_009.zip.bak", "3501200000_1151121_010", "x.zip",
    ] { try folder.write(name, "x") }
    #expect(try outcome() == "1")
  }

  @Test(arguments: [
    "3501200000_1151121_1000.zip", "3501200000_1151121_20261121.zip", "3501200000_1151121_-05.zip",
    "3501200000_1151121_9223372036854775807.zip", "3501200000_1151121_99999999999999999999.zip",
  ])
  func `a number that is no sequence does not count`(name: String) throws {
    try folder.write(name, "x")
    #expect(try outcome() == "1")
  }

  @Test func `a claim that is held is passed over, and free again afterwards`() throws {
    guard case .claimed(let one) = try claim(), case .claimed(let two) = try claim() else {
      Issue.record("refused")
      return
    }
    #expect([one.sequence, two.sequence] == [1, 2])
    #expect(try outcome(1) == "B101")
    try one.staging.remove()
    #expect(try outcome(1) == "1")
  }

  @Test func `what a killed program left is taken over`() throws {
    try folder.write(".3501200000_1151121_001.zip.making/ATT.7z", "half")
    guard case .claimed(let claim) = try claim() else {
      Issue.record("refused")
      return
    }
    #expect(claim.sequence == 1)
    #expect(try claim.staging.path.folderNames() == [])
  }

  @Test(arguments: [1, 2, 500, 999])
  func `a sequence that was asked for is taken when it is free`(wanted: Int) throws {
    #expect(try outcome(wanted) == "\(wanted)")
    let padded = String(repeating: "0", count: 3 - String(wanted).count) + String(wanted)
    try folder.write("3501200000_1151121_\(padded).zip", "x")
    #expect(try outcome(wanted) == "B101")
    #expect(try folder.path.folderNames().count == 1)
  }

  @Test(arguments: [0, -1, 1000, Int.max, Int.min])
  func `a sequence that is none is refused`(wanted: Int) throws {
    #expect(try outcome(wanted) == "B103")
    #expect(try folder.path.folderNames() == [])
  }

  @Test func `after 999 there is none left`() throws {
    try folder.write("3501200000_1151121_999.zip", "x")
    #expect(try outcome() == "B102")
    #expect(try outcome(5) == "5")
  }

  @Test func `a folder that cannot be written to is an error`() throws {
    try #require(chmod(folder.path.string, 0o555) == 0)
    defer { chmod(folder.path.string, 0o700) }
    try asOrdinaryUser {
      let error = #expect(throws: FileAccessError.self) { try claim() }
      #expect(error?.operation == .create && error?.errno == .permissionDenied)
    }
  }
}
