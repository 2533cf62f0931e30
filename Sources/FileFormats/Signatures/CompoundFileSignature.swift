import FileAccess

/// Compound files that are no Word document, told by a stream that only their kind has.
struct CompoundFileSignature: FormatSignature {
  private static let streams: [(name: String, format: FileFormat)] = [
    ("Workbook", .excel), ("Book", .excel), ("PowerPoint Document", .powerPoint), ("PP40", .powerPoint),
    ("__properties_version1.0", .outlookMessage), ("EncryptedPackage", .encryptedOffice),
  ]

  func match(_ head: FileHead) throws(FileAccessError) -> Identification? {
    guard head.has(CompoundFileDirectory.signature) else { return nil }
    let names = try CompoundFileDirectory(head)?.rootNames ?? []
    let evidence = head.evidence(at: 0, count: 8)
    if let stream = Self.streams.first(where: { names.contains($0.name) }) {
      return Identification(format: stream.format, evidence: evidence + ", \(stream.name)")
    }
    return Identification(format: .ole, evidence: evidence)
  }
}
