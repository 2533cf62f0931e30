/// A Cabinet as this program writes it: one folder (CFFOLDER), which is one stream of all files' bytes in MSZIP blocks.
///
/// Source: [MS-CAB] Cabinet File Format, 2.1–2.5 and 3.1; [MS-MCI] for MSZIP.
enum CabinetLayout {
  /// Bytes of a block before compression; only the last one may have fewer.
  static let blockSize = 1 << 15
  /// A folder counts its blocks in 16 bits, which is also the most that a file may have: 0x7FFF8000.
  static let mostBytes = 65_535 * blockSize
  static let mostFiles = 65_535
  /// Bytes of a name in UTF-8: readers have room for 256 with the zero at its end.
  static let longestName = 255

  static func check(_ files: [ArchiveEntry]) throws(ArchiveRefusal) {
    guard !files.isEmpty else { throw .noFiles }
    guard files.count <= mostFiles else { throw .tooManyFiles(limit: mostFiles) }
    var left = mostBytes
    for file in files {
      // A backslash would be read as a folder.
      guard (1...longestName).contains(file.path.utf8.count), !file.path.utf8.contains(where: { $0 == 0 || $0 == 0x5C })
      else { throw .badName(file.path) }
      guard (0...left).contains(file.size) else { throw .tooLarge(limit: mostBytes) }
      left -= file.size
    }
  }

  /// Bytes before the first block.
  static func headerSize(of files: [ArchiveEntry]) -> Int { files.reduce(44) { $0 + 17 + $1.path.utf8.count } }

  /// CFHEADER, CFFOLDER and a CFFILE for each file.
  ///
  /// - Parameters:
  ///   - files: within the limits, each with its time.
  ///   - size: of the whole Cabinet, in bytes.
  ///   - blocks: how many there are.
  static func header(_ files: [(entry: ArchiveEntry, time: DOSTime)], size: Int, blocks: Int) -> [UInt8] {
    let headerSize = headerSize(of: files.map(\.entry))
    var bytes = Array("MSCF".utf8)
    bytes.reserveCapacity(headerSize)
    bytes.append(littleEndian: UInt32(0))
    bytes.append(littleEndian: UInt32(size))
    bytes.append(littleEndian: UInt32(0))
    // Where the list of files begins.
    bytes.append(littleEndian: UInt32(44))
    bytes.append(littleEndian: UInt32(0))
    // Version 1.3, one folder, no flag; the set's id and this Cabinet's place in it are 0.
    bytes += [3, 1]
    bytes.append(littleEndian: UInt16(1))
    bytes.append(littleEndian: UInt16(files.count))
    bytes += [0, 0, 0, 0, 0, 0]
    // The folder: its first block, how many it has, and MSZIP.
    bytes.append(littleEndian: UInt32(headerSize))
    bytes.append(littleEndian: UInt16(blocks))
    bytes.append(littleEndian: UInt16(1))
    var offset = 0
    for (entry, time) in files {
      bytes.append(littleEndian: UInt32(entry.size))
      bytes.append(littleEndian: UInt32(offset))
      bytes += [0, 0]
      bytes.append(littleEndian: time.date)
      bytes.append(littleEndian: time.time)
      // To be archived, as everybody's files are; 0x80 says that the name is UTF-8.
      bytes.append(littleEndian: UInt16(entry.path.utf8.allSatisfy { $0 < 0x80 } ? 0x20 : 0xA0))
      bytes += entry.path.utf8.map { $0 == 0x2F ? 0x5C : $0 }
      bytes.append(0)
      offset += entry.size
    }
    return bytes
  }

  /// CFDATA: a block with its checksum.
  ///
  /// - Parameters:
  ///   - data: at most 32,780 bytes.
  ///   - count: how many bytes it unpacks to.
  static func block(_ data: [UInt8], count: Int) -> [UInt8] {
    var sizes: [UInt8] = []
    sizes.append(littleEndian: UInt16(data.count))
    sizes.append(littleEndian: UInt16(count))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + data.count)
    bytes.append(littleEndian: checksum(data) ^ checksum(sizes))
    return bytes + sizes + data
  }

  /// The words of four bytes, XORed. What is left at the end counts from its highest byte down ([MS-CAB] 3.1).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0
    var place = 0
    while place + 4 <= bytes.count {
      sum ^= UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8
      sum ^= UInt32(bytes[place + 2]) << 16 | UInt32(bytes[place + 3]) << 24
      place += 4
    }
    return sum ^ bytes[place...].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
