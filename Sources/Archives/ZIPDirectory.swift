package import FileAccess

/// A look at a ZIP archive before libarchive opens it, which keeps its whole list of entries in memory.
package enum ZIPDirectory {
  /// What every entry of the central directory begins with (APPNOTE.TXT 4.3.12).
  private static let signature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]

  /// Whether the archive may have more entries than `limit`.
  ///
  /// Counts the signature wherever it stands, since a reader may find a directory where nobody looked for one. Bytes
  /// within the content that look the same are counted as well: too few to matter beside a limit of thousands. Reads the
  /// source once, a stretch at a time.
  package static func mayHaveMoreEntries(
    than limit: Int, in source: some ByteSource
  ) throws(FileAccessError) -> Bool {
    var found = 0
    var matched = 0
    var offset = 0
    while offset < source.count {
      let bytes = try source.read(at: offset, count: 1 << 18)
      guard !bytes.isEmpty else { break }
      offset += bytes.count
      for byte in bytes {
        // The first byte stands nowhere else in the signature, so a match can begin only there.
        matched = byte == signature[matched] ? matched + 1 : byte == signature[0] ? 1 : 0
        guard matched == signature.count else { continue }
        matched = 0
        found += 1
        if found > limit { return true }
      }
    }
    return false
  }
}
