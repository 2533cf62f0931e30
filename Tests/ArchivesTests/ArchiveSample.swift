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

  /// Samples of so many bytes that go up and down slowly, each with some noise, as a scan's or an X-ray's: 2 is 16 bits
  /// in little endian, 3 and 4 are colours of one byte each.
  static func pixels(_ width: Int, count: Int) -> [UInt8] {
    let noise = noise(count)
    return (0..<count).map { place in
      let pixel = place / width
      let slope = abs(pixel % 400 - 200)
      let shade = slope / 2 + 40
      if width == 2 {
        let value = slope * 16 + Int(noise[place & ~1] & 15)
        return UInt8(truncatingIfNeeded: place & 1 == 0 ? value : value >> 8)
      }
      return UInt8(truncatingIfNeeded: shade + place % width * 50 + Int(noise[place] & 3))
    }
  }

  /// Lines that are all different and have much in common.
  static func text(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var number = 0
    while bytes.count < count {
      number += 1
      bytes += Array("line \(number): \(number &* 2_654_435_761 % 100_003) of a record\n".utf8)
    }
    return Array(bytes.prefix(count))
  }

  /// What a clinic's files are made of.
  static var kinds: ArchiveSample {
    ArchiveSample(entries: [
      ("text", text(300_000)), ("noise", noise(300_000)), ("grey", pixels(1, count: 300_000)),
      ("sixteen", pixels(2, count: 1_500_000)), ("colours", pixels(3, count: 300_000)), ("empty", []),
      ("four", pixels(4, count: 300_000)), ("zeros", Array(repeating: 0, count: 2_000_000)), ("small", text(200)),
    ])
  }

  /// What a writer is told before.
  var announced: [ArchiveEntry] { entries.map { ArchiveEntry(path: $0.path, size: $0.bytes.count) } }

  func write(
    _ format: ArchiveFormat, _ compression: Compression = .fast, to path: FilePath, modified: Int? = 1_700_000_000
  ) throws {
    let descriptor = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    defer { try? descriptor.close() }
    let writer = try ArchiveWriter(format, compression, of: announced, into: descriptor, path: path)
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
