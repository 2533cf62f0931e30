import Archives

/// A ZIP whose entries are stored, so that a fuzzer does not have to get a checksum right first.
enum StoredZIP {
  static func bytes(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in entries {
      let offset = archive.count
      let common =
        little(20, 2) + little(0, 6) + little(0x21, 2) + little(Int(Checksum.of(bytes)), 4) + little(bytes.count, 4)
        + little(bytes.count, 4) + little(name.utf8.count, 2) + little(0, 2)
      archive += little(0x0403_4B50, 4) + common + Array(name.utf8) + bytes
      directory +=
        little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 10) + little(offset, 4) + Array(name.utf8)
    }
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
      + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
    return archive + directory + end
  }

  private static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }
}
