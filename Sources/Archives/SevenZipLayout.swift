/// A 7z as this program writes it: each file that is not empty is a folder, in 7z's sense, of its own.
///
/// Source: 7zFormat.txt of the LZMA SDK, which also gives the names of the numbers.
enum SevenZipLayout {
  struct File: Sendable {
    let path: String
    let size: Int
    /// Seconds since 1970.
    let modified: Int?
    var packed: Packed?
  }

  /// What lies in the archive of a file.
  struct Packed: Sendable {
    let method: SevenZipMethod
    /// Bytes in the archive.
    let size: Int
    /// Of the file itself.
    let checksum: UInt32
  }

  /// Bytes before the first packed stream.
  static let signatureSize = 32

  /// SignatureHeader.
  ///
  /// - Parameter offset: of the list, from the end of this.
  static func signature(listAt offset: Int, size: Int, checksum: UInt32) -> [UInt8] {
    var start: [UInt8] = []
    // An archive of nothing has no list.
    start.append(littleEndian: UInt64(size == 0 ? 0 : offset))
    start.append(littleEndian: UInt64(size))
    start.append(littleEndian: checksum)
    // Version 0.4, as every writer's.
    var bytes: [UInt8] = [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4]
    bytes.append(littleEndian: Checksum.of(start))
    return bytes + start
  }

  /// Header: the packed streams, how they unpack, and the files. Empty for no files.
  static func header(_ files: [File]) -> [UInt8] {
    guard !files.isEmpty else { return [] }
    var bytes = SevenZipBytes()
    bytes.add(.header)
    let folders = files.filter { $0.size > 0 }.compactMap { file in file.packed.map { (size: file.size, packed: $0) } }
    if !folders.isEmpty { add(folders, to: &bytes) }
    add(files, to: &bytes)
    bytes.add(.end)
    return bytes.bytes
  }

  /// MainStreamsInfo.
  private static func add(_ folders: [(size: Int, packed: Packed)], to bytes: inout SevenZipBytes) {
    bytes.add(.mainStreamsInfo)
    bytes.add(.packInfo)
    bytes.add(number: 0)
    bytes.add(number: folders.count)
    bytes.add(.size)
    for folder in folders { bytes.add(number: folder.packed.size) }
    bytes.add(.end)

    bytes.add(.unpackInfo)
    bytes.add(.folder)
    bytes.add(number: folders.count)
    bytes.add(byte: 0)
    for folder in folders { bytes.add(folder.packed.method) }
    bytes.add(.codersUnpackSize)
    for folder in folders {
      for _ in 0..<folder.packed.method.coderCount { bytes.add(number: folder.size) }
    }
    bytes.add(.end)

    bytes.add(.subStreamsInfo)
    bytes.add(.crc)
    bytes.add(byte: 1)
    for folder in folders { bytes.add(littleEndian: folder.packed.checksum) }
    bytes.add(.end)
    bytes.add(.end)
  }

  /// FilesInfo.
  private static func add(_ files: [File], to bytes: inout SevenZipBytes) {
    bytes.add(.filesInfo)
    bytes.add(number: files.count)
    let empty = files.map { $0.size == 0 }
    if empty.contains(true) {
      bytes.addProperty(.emptyStream) { $0.add(bits: empty) }
      // Each of them is a file and no folder.
      bytes.addProperty(.emptyFile) { $0.add(bits: empty.filter { $0 }) }
    }
    bytes.addProperty(.names) { property in
      property.add(byte: 0)
      for file in files {
        for unit in file.path.utf16 { property.add(littleEndian: unit) }
        property.add(littleEndian: UInt16(0))
      }
    }
    let dated = files.map { $0.modified != nil }
    if dated.contains(true) {
      bytes.addProperty(.modified) { property in
        property.add(byte: dated.contains(false) ? 0 : 1)
        if dated.contains(false) { property.add(bits: dated) }
        property.add(byte: 0)
        for seconds in files.compactMap(\.modified) { property.add(littleEndian: windowsTime(seconds)) }
      }
    }
    bytes.addProperty(.attributes) { property in
      property.add(byte: 1)
      property.add(byte: 0)
      for _ in files { property.add(littleEndian: plainFile) }
    }
    bytes.add(.end)
  }

  /// FILE_ATTRIBUTE_UNIX_EXTENSION, and in the upper half the mode of a regular file, 0644.
  private static let plainFile: UInt32 = 0o100644 << 16 | 0x8000

  /// In steps of 100 ns since 1601.
  private static func windowsTime(_ seconds: Int) -> UInt64 {
    UInt64(min(max(seconds, -11_644_473_600), 900_000_000_000) + 11_644_473_600) * 10_000_000
  }
}
