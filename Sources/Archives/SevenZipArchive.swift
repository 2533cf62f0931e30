import FileAccess

/// Writes a 7z: the files' packed bytes one behind the other, then the list of them. It holds the list, and what an
/// encoder remembers.
///
/// Source: 7zFormat.txt of the LZMA SDK.
final class SevenZipArchive: ArchiveSink {
  private let output: ArchiveOutput
  private let compression: Compression
  private let encoder: LZMAHandle
  private let probe: ContentProbe
  private var files: [SevenZipLayout.File] = []
  /// Of the file that is being added.
  private var method = SevenZipMethod.copy
  private var checksum = Checksum()
  private var packedStart = 0
  private var room = [UInt8](repeating: 0, count: 1 << 16)

  init(_ compression: Compression, into output: ArchiveOutput, name: String) throws(ArchiveError) {
    self.output = output
    self.compression = compression
    encoder = LZMAHandle(name)
    probe = try ContentProbe(name)
    // Zeros until everything else is there: what was not finished is no 7z.
    try output.append([UInt8](repeating: 0, count: SevenZipLayout.signatureSize))
  }

  func begin(
    _ entry: ArchiveEntry, modified: Int?, content: some ByteSource
  ) throws(ArchiveError) -> EntryPacking {
    files.append(SevenZipLayout.File(path: entry.path, size: entry.size, modified: modified))
    method = try probe.method(for: content, compression)
    checksum = Checksum()
    packedStart = output.count
    guard case .lzma2(let settings) = method else { return .stored }
    try encoder.start(settings)
    return .compressed
  }

  func write(_ bytes: [UInt8]) throws(ArchiveError) {
    checksum.add(bytes)
    switch method {
    case .copy: try output.append(bytes)
    case .lzma2: try encode(bytes, isLast: false)
    }
  }

  func endEntry() throws(ArchiveError) {
    if case .lzma2 = method { try encode([], isLast: true) }
    files[files.count - 1].packed = SevenZipLayout.Packed(
      method: method, size: output.count - packedStart, checksum: checksum.value)
  }

  func close() throws(ArchiveError) {
    let list = SevenZipLayout.header(files)
    let signature = SevenZipLayout.signature(
      listAt: output.count - SevenZipLayout.signatureSize, size: list.count, checksum: Checksum.of(list))
    try output.append(list)
    try output.replace(at: 0, with: signature)
  }

  private func encode(_ bytes: [UInt8], isLast: Bool) throws(ArchiveError) {
    try encoder.encode(bytes, isLast: isLast, through: &room) { piece throws(ArchiveError) in
      try output.append(piece)
    }
  }
}
