import Archives
import SystemPackage
import TestSupport
import Testing

/// Archives that are not whole: an error each time, and never a crash.
@Suite(.mustEnd) struct DamagedArchiveTests {
  private static let sample = ArchiveSample(entries: [
    ("A/one.txt", Array("the first file, the first file".utf8)), ("two.bin", ArchiveSample.noise(200)), ("empty", []),
  ])
  private let folder: TemporaryFolder
  private let whole: [(format: ArchiveFormat, bytes: [UInt8])]

  init() throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    whole = try ArchiveFormat.allCases.map { format in
      let path = folder.path.appending("whole")
      try Self.sample.write(format, to: path)
      return (format, try TemporaryFolder.bytes(path))
    }
  }

  private func read(_ bytes: [UInt8]) throws -> [(path: String, bytes: [UInt8])] {
    try ArchiveSample.read(folder.write("damaged", bytes))
  }

  @Test func `an archive that was cut is an error at every length`() throws {
    for (format, bytes) in whole {
      #expect(try read(bytes).count == 3)
      let readable = (0..<bytes.count).filter { (try? read(Array(bytes.prefix($0)))) != nil }
      #expect(readable == [], "\(format), \(bytes.count) bytes, reads when cut to these lengths")
    }
  }

  @Test func `a byte that was changed is an error, or changes nothing`() throws {
    for (format, bytes) in whole {
      var harmless = 0
      for position in bytes.indices {
        var damaged = bytes
        damaged[position] ^= 0xFF
        guard let found = try? read(damaged) else { continue }
        // A CAB's list of files has no checksum; what it was changed to is what it says.
        if format == .cab, position < CabinetBytes(bytes).headerSize { continue }
        // Times, versions and flags of an entry may differ unnoticed; its content may not.
        let contents = found.map(\.bytes)
        if contents == Self.sample.entries.map(\.bytes) { harmless += 1 }
        #expect(
          found.allSatisfy { entry in Self.sample.entries.contains { $0.bytes == entry.bytes } },
          "\(format), byte \(position)")
      }
      #expect(harmless < bytes.count / 2)
    }
  }

  @Test func `bytes behind the end or missing from the middle never crash`() throws {
    for (_, bytes) in whole {
      _ = try? read(bytes + bytes)
      for position in stride(from: 0, to: bytes.count, by: 3) {
        _ = try? read(Array(bytes[..<position]) + Array(bytes[(position + 1)...]))
      }
    }
  }

  @Test(arguments: [
    [], [0], Array("not an archive".utf8), Array(repeating: 0, count: 100_000), ArchiveSample.noise(100_000),
    Array("PK".utf8), [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
    [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4] + Array(repeating: 0xFF, count: 24),
    [0x50, 0x4B, 3, 4] + Array(repeating: 0xFF, count: 100),
  ])
  func `garbage is an error`(bytes: [UInt8]) throws {
    #expect(throws: ArchiveError.self) { _ = try read(bytes) }
  }

  @Test func `a folder is no archive`() throws {
    #expect(throws: ArchiveError.self) { _ = try ArchiveSample.read(folder.path) }
  }
}
