import FileAccess

/// The last record of a ZIP archive, by which programs find the archive in a file that begins as something else
/// (APPNOTE.TXT 4.3.16).
enum ZipEnd {
  private static let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let entry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let length = 22

  /// Where the record stands in the last 64 KiB of `file`, nil when there is none with a directory before it. Four
  /// bytes alone could be chance.
  static func offset(in file: any ByteSource) throws(FileAccessError) -> Int? {
    let start = max(0, file.count - 65_536 - length)
    let tail = try file.read(at: start, count: file.count - start)
    guard tail.count >= length else { return nil }
    for index in (0...(tail.count - length)).reversed() where tail[index] == 0x50 {
      guard tail[index...].starts(with: end) else { continue }
      let size = tail[(index + 12)..<(index + 16)].reversed().reduce(0) { $0 << 8 | Int($1) }
      let directory = start + index - size
      guard size >= 46, directory >= 0 else { continue }
      if try file.read(at: directory, count: 4) == entry { return start + index }
    }
    return nil
  }
}
