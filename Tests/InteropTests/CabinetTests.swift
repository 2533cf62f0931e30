import Archives
import FileAccess
import SystemPackage
import TestSupport
import Testing

/// Every program that reads a Cabinet takes out what went in.
@Suite(.mustEnd) struct CabinetTests {
  /// Takes everything out of an archive into a folder.
  struct Extractor: Sendable, CustomTestStringConvertible {
    let tool: String
    let package: String
    let arguments: @Sendable (_ archive: String, _ target: String) -> [String]

    var testDescription: String { tool }

    static let all = [
      Extractor(tool: "cabextract", package: "cabextract") { ["-q", "-d", $1, $0] },
      Extractor(tool: "gcab", package: "gcab") { ["-x", "-C", $1, $0] },
      Extractor(tool: "7z", package: "p7zip-full") { ["x", "-y", "-o\($1)", $0] },
      Extractor(tool: "bsdtar", package: "libarchive-tools") { ["-xf", $0, "-C", $1] },
    ]

    func run(_ archive: FilePath, into target: FilePath) async throws -> Program.Output {
      try target.createFolders()
      return try await Program.tool(tool, package: package).run(
        arguments(archive.string, target.string), environment: ["LC_ALL": "C.UTF-8"])
    }
  }

  private let folder: TemporaryFolder
  private let archive: FilePath

  init() throws {
    folder = try TemporaryFolder()
    archive = folder.path.appending("sample.cab")
  }

  private func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    let descriptor = try FileDescriptor.open(
      archive, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    defer { try? descriptor.close() }
    let announced = files.map { ArchiveEntry(path: $0.path, size: $0.bytes.count) }
    let writer = try ArchiveWriter(.cab, of: announced, into: descriptor, path: archive)
    for file in files { try writer.add(file.path, from: MemoryBytes(file.bytes), modified: 1_700_000_000) }
    try writer.finish()
  }

  private static func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  private static func text(_ lines: Int) -> [UInt8] {
    Array(zip(noise(lines), noise(lines, seed: 2)).map { "line \($0) of a record, \($1)\n" }.joined().utf8)
  }

  /// A picture of 16 bits that is smooth with some noise, as an X-ray is before compression.
  private static func picture(_ side: Int) -> [UInt8] {
    let noise = noise(side * side)
    return (0..<side * side).flatMap { place in
      let value = (place % side) * (place / side) / side + Int(noise[place]) / 32
      return [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }
  }

  private static let files: [(path: String, bytes: [UInt8])] =
    [
      ("DICOMDIR", text(10)), ("empty", []), ("IMAGES/IM000001", picture(300)), ("IMAGES/IM000002", noise(32_768)),
      ("IMAGES/DEEP/A/B/C/IM000003", noise(98_304, seed: 3)), ("one", [1]), ("text", text(40_000)),
      ("影像/é.txt", text(3)), ("zeros", Array(repeating: 0, count: 200_000)), ("noise", noise(500_000, seed: 4)),
      ("noise again", noise(500_000, seed: 4)), ("last and empty", []),
    ] + (0..<2000).map { ("many/\($0)", Array("\($0)".utf8)) }

  @Test(arguments: Extractor.all) func everyFileComesOut(extractor: Extractor) async throws {
    try write(Self.files)
    let target = folder.path.appending("out")
    let output = try await extractor.run(archive, into: target)
    #expect(output.status == 0, "\(output.text)\(output.errors)")
    expectEqual(
      try PackedClinic.files(below: target), Dictionary(uniqueKeysWithValues: Self.files.map { ($0.path, $0.bytes) }))
  }

  @Test(arguments: [[0], [0, 0], [1], [32_767], [32_768], [32_769], [65_536], [10, 32_758, 0, 5]], Extractor.all)
  func everySizeComesOut(sizes: [Int], extractor: Extractor) async throws {
    let files = sizes.enumerated().map { ("\($0.offset)", Self.noise($0.element, seed: 5)) }
    try write(files)
    let target = folder.path.appending("out")
    let output = try await extractor.run(archive, into: target)
    #expect(output.status == 0, "\(output.text)\(output.errors)")
    expectEqual(try PackedClinic.files(below: target), Dictionary(uniqueKeysWithValues: files))
  }

  @Test func everyJudgeIsContent() async throws {
    try write(Self.files)
    let cabextract = try await Program.tool("cabextract", package: "cabextract").run(["-t", archive.string])
    #expect(cabextract.status == 0, "\(cabextract.errors)")
    #expect(cabextract.text.contains("All done, no errors."))
    let sevenZip = try await Program.tool("7z", package: "p7zip-full").run(["t", archive.string])
    #expect(sevenZip.status == 0, "\(sevenZip.text)\(sevenZip.errors)")
    #expect(sevenZip.text.contains("Everything is Ok") && !sevenZip.text.contains("Warning"))
    // gcab's -t lists.
    let gcab = try await Program.tool("gcab", package: "gcab").run(
      ["-t", archive.string], environment: ["LC_ALL": "C.UTF-8"])
    #expect(gcab.status == 0, "\(gcab.errors)")
    #expect(gcab.text.split(separator: "\n").count == Self.files.count)
  }

  /// That the judges judge: one byte of the content is another.
  @Test func aDamagedBlockIsNoticed() async throws {
    try write(Self.files)
    var bytes = try TemporaryFolder.bytes(archive)
    bytes[bytes.count - 1000] ^= 1
    try folder.write("sample.cab", bytes)
    let judges = [("cabextract", "cabextract", "-t"), ("7z", "p7zip-full", "t")]
    for (tool, package, command) in judges {
      #expect(try await Program.tool(tool, package: package).run([command, archive.string]).status != 0)
    }
  }

  @Test(arguments: Variant.all.filter { $0.container == "cab" })
  func attachmentsAreCabinets(variant: Variant) async throws {
    let packed = try await PackedClinic(variant)
    let outer = try await packed.unpacked()
    for (name, sources) in zip(packed.attachmentNames, try packed.sources()) {
      let expected = try sources.mapValues { try TemporaryFolder.bytes($0) }
      for extractor in Extractor.all {
        let target = folder.path.appending("\(name).\(extractor.tool)")
        let output = try await extractor.run(outer.appending(name), into: target)
        #expect(output.status == 0, "\(output.text)\(output.errors)")
        expectEqual(try PackedClinic.files(below: target), expected)
      }
      // The batch's date, in every time zone.
      let listed = try await Program.tool("7z", package: "p7zip-full").run(
        ["l", "-slt", "-ba", outer.appending(name).string], environment: ["TZ": "Asia/Taipei"])
      let times = listed.text.split(separator: "\n").filter { $0.hasPrefix("Modified = ") }
      #expect(times.count == sources.count && Set(times) == ["Modified = 2026-11-21 00:00:00"])
    }
  }

  @Test(arguments: ["text", "picture", "noise", "all"]) func sizeIsWithinThreePercentOfGcab(kind: String) async throws {
    let files: [(path: String, bytes: [UInt8])] =
      switch kind {
      case "text": [("a", Self.text(40_000))]
      case "picture": [("a", Self.picture(1000))]
      case "noise": [("a", Self.noise(2_000_000))]
      default: Self.files.filter { $0.path.utf8.allSatisfy { $0 < 0x80 } }
      }
    try write(files)
    for file in files { try folder.write("in/\(file.path)", file.bytes) }
    let other = folder.path.appending("gcab.cab")
    let output = try await Program.tool("gcab", package: "gcab").run(
      ["-c", "-z", "-n", other.string] + files.map(\.path), in: folder.path.appending("in"))
    try #require(output.status == 0, "\(output.errors)")
    let (ours, theirs) = (try TemporaryFolder.bytes(archive).count, try TemporaryFolder.bytes(other).count)
    #expect(ours * 100 <= theirs * 103, "\(ours) and \(theirs) bytes")
  }

  /// Says which files differ, not what is in them.
  private func expectEqual(_ found: [String: [UInt8]], _ expected: [String: [UInt8]]) {
    #expect(found.keys.sorted() == expected.keys.sorted())
    #expect(expected.keys.filter { found[$0] != expected[$0] }.sorted() == [])
  }
}
