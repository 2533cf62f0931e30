import FileAccess

/// ZIP archives and the office documents that are ZIP archives inside.
struct ZipSignature: FormatSignature {
  private static let starts: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08],
  ]
  private static let folders: [(prefix: String, format: FileFormat)] = [
    ("word/", .docx), ("xl/", .xlsx), ("ppt/", .pptx),
  ]

  func match(_ head: FileHead) throws(FileAccessError) -> Identification? {
    guard Self.starts.contains(where: { head.has($0) }) else { return nil }
    let evidence = head.evidence(at: 0, count: 4)
    // OpenDocument says what it is in its first entry, which is stored as it is.
    if head.has("mimetypeapplication/vnd.oasis.opendocument.", at: 30) {
      return Identification(format: .odt, evidence: evidence + ", mimetype")
    }
    let names = try ZipNames(head).all
    for folder in Self.folders where names.contains(where: { $0.hasPrefix(folder.prefix) }) {
      return Identification(format: folder.format, evidence: evidence + ", \(folder.prefix)")
    }
    return Identification(format: .zip, evidence: evidence)
  }
}
