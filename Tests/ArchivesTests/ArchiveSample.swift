import Archives
import FileAccess
import SystemPackage
import TestSupport

/// Files that go into an archive.
struct ArchiveSample: Sendable {
  var entries: [(path: String, bytes: [UInt8])]

  /// Nothing repeats in it soon, so it hardly shrinks.
  static func noise(_ count: Int) -> [UInt8] { Array(longNoise.prefix(count)) }

  private static let longNoise: [UInt8] = {
    var words = [UInt64](repeating: 0x9E37_79B9_7F4A_7C15, count: (3 << 20) / 8)
    for index in 1..<words.count {
      words[index] = words[index - 1] &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      words[index - 1] ^= words[index - 1] >> 32
    }
    return words.withUnsafeBytes { Array($0) }
  }()

  /// What a writer is told before.
  var announced: [ArchiveEntry] { entries.map { ArchiveEntry(path: $0.path, size: $0.bytes.count) } }

  func write(
    _ format: ArchiveFormat, to path: FilePath, modified: Int? = 1_700_000_000
  ) throws {
    let descriptor = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    defer { try? descriptor.close() }
    let writer = try ArchiveWriter(format, of: announced, into: descriptor, path: path)
    for entry in entries { try writer.add(entry.path, from: MemoryBytes(entry.bytes), modified: modified) }
    try writer.finish()
  }

  /// What an archive holds, in its order.
  static func read(_ path: FilePath) throws(ArchiveError) -> [(path: String, bytes: [UInt8])] {
    let reader = try ArchiveReader(path)
    var entries: [(String, [UInt8])] = []
    while let entry = try reader.next() {
      var bytes: [UInt8] = []
      try reader.readContent { bytes += $0 }
      entries.append((entry.path, bytes))
    }
    return entries
  }
}
